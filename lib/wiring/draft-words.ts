import { i18n } from '#i18n';
import type { DraftWords } from '@/components/guidance/DraftCard.tsx';
import type { Journey } from '@/lib/checklist/item.ts';
import { contacts } from '@/lib/guide/contacts.ts';
import type { StepId } from '@/lib/guide/ids.ts';
import { mails } from '@/lib/guide/mails.ts';
import type { Contact, MailTemplate, Slot } from '@/lib/guide/schema.ts';
import { steps } from '@/lib/guide/steps.ts';
import type { People, Person } from '@/lib/people/person.ts';
import { draftMail, slotsOf } from '@/lib/situation/draft-mail.ts';
import { slotValues } from './slot-values.ts';
import { slotWord } from './slot-word.ts';

const templates: Readonly<Record<string, MailTemplate | undefined>> = mails;
const contactTable: Readonly<Record<string, Contact | undefined>> = contacts;

/** What the draft of a step is written from. */
export type Desk = { readonly people: People; readonly journey: Journey; readonly personId: string };

/** The mail or ticket text that goes with a step, filled from what is saved; `undefined` for a step without one. */
export function draftOf(step: StepId, desk: Desk): DraftWords | undefined {
  const id = templateId(step, desk.journey);
  const template = id === undefined ? undefined : templates[id];
  if (id === undefined || template === undefined) return undefined;
  const view = desk.journey.answers.view === 'sponsor' ? 'sponsor' : 'me';
  const { huid, ...values } = slotValues(desk);
  const { subject, missing } = draftMail(template, view, values);
  return {
    id,
    title: template.title,
    to: template.kind === 'ticket' ? [] : addressesOf(template.to, desk.people),
    cc: template.cc.flatMap((role) => addressesOf(role, desk.people)),
    subject,
    body: (ticked) => draftMail(template, view, { ...values, ...(huid && ticked.includes('huid') && { huid }) }).body,
    optional: huid && slotsOf(template.body[view]).includes('huid') ? [{ id: 'huid', label: i18n.t('draft.add', [slotWord('huid')]) }] : [],
    missing: missing.map((slot: Slot) => slotWord(slot)),
  };
}

/** HMS-RC is asked for two things on the same step: a change of Slurm account where the person goes to another lab, else the account itself. */
function templateId(step: StepId, { answers }: Journey): string | undefined {
  if (step !== 'rchelp-mail') return steps[step].mail;
  const isOnQuadToOnQuad = answers.need === 'leave' && answers.labBase === 'hms' && answers.nextLabBase === 'hms';
  return answers.need === 'renew' || isOnQuadToOnQuad ? 'rchelp-account' : 'rchelp-slurm';
}

/** A contact's address, or that of the saved PI or sponsor; none where it is not saved. */
function addressesOf(to: string, people: People): readonly string[] {
  const contact = contactTable[to]?.mail;
  if (contact !== undefined) return [contact];
  const person = people.find(({ roles }) => (roles as readonly string[]).includes(to));
  const address = person && addressOf(person);
  return address ? [address] : [];
}

function addressOf({ details }: Person): string | undefined {
  return details['work-email'] ?? details['hms-email'];
}
