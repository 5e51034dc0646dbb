import { i18n } from '#i18n';
import type { DraftWords } from '@/components/guidance/DraftCard.tsx';
import type { ChecklistItem, Journey } from '@/lib/checklist/item.ts';
import { contacts } from '@/lib/guide/contacts.ts';
import { mails } from '@/lib/guide/mails.ts';
import type { Contact, MailTemplate, Slot } from '@/lib/guide/schema.ts';
import { steps } from '@/lib/guide/steps.ts';
import type { People, Person } from '@/lib/people/person.ts';
import { draftMail, slotsOf } from '@/lib/situation/draft-mail.ts';
import { isOneAddress } from '@/lib/situation/mail-address.ts';
import { slotValues } from './slot-values.ts';
import { slotWord } from './slot-word.ts';

const templates: Readonly<Record<string, MailTemplate | undefined>> = mails;
const contactTable: Readonly<Record<string, Contact | undefined>> = contacts;

/** What the draft of a step is written from. */
export type Desk = { readonly people: People; readonly journey: Journey; readonly personId: string };

/** What nobody is asked for elsewhere: typed into the draft itself, and kept nowhere. */
const typedSlots: readonly Slot[] = ['next-lab', 'next-pi'];

/** The mail or ticket text that goes with a step, filled from what is saved; `undefined` for a step without one. */
export function draftOf({ id: stepId, step }: Pick<ChecklistItem, 'id' | 'step'>, desk: Desk): DraftWords | undefined {
  const id = step?.mail ?? steps[stepId].mail;
  const template = id === undefined ? undefined : templates[id];
  if (id === undefined || template === undefined) return undefined;
  const view = desk.journey.answers.view === 'sponsor' ? 'sponsor' : 'me';
  const { huid, ...values } = slotValues(desk);
  const { subject, missing } = draftMail(template, view, values);
  const slots = slotsOf(template.body[view]);
  return {
    id,
    title: template.title,
    to: template.kind === 'ticket' ? [] : addressesOf(template.to, desk.people),
    isMail: template.kind === 'mail',
    cc: template.cc.flatMap((role) => addressesOf(role, desk.people)),
    subject,
    body: (ticked, typed) => draftMail(template, view, { ...values, ...typed, ...(huid && ticked.includes('huid') && { huid }) }).body,
    optional: huid && slots.includes('huid') ? [{ id: 'huid', label: i18n.t('draft.add', [slotWord('huid')]) }] : [],
    asks: typedSlots.filter((slot) => slots.includes(slot)).map((slot) => ({ id: slot, label: slotWord(slot) })),
    missing: missing.filter((slot) => !typedSlots.includes(slot)).map(slotWord),
  };
}

/** A contact's address, or that of the saved PI or sponsor; none where it is not saved. */
function addressesOf(to: string, people: People): readonly string[] {
  const contact = contactTable[to]?.mail;
  if (contact !== undefined) return [contact];
  const person = people.find(({ roles }) => (roles as readonly string[]).includes(to));
  const address = person && addressOf(person);
  return address !== undefined && isOneAddress(address) ? [address] : [];
}

function addressOf({ details }: Person): string | undefined {
  return details['work-email'] ?? details['hms-email'];
}
