import { castFrom } from '@/lib/fill/cast.ts';
import { type FormRule, understandFields } from '@/lib/fill/meaning.ts';
import type { Plan } from '@/lib/fill/plan.ts';
import { planFill } from '@/lib/fill/plan-fill.ts';
import { type SynonymTable, synonymsOf } from '@/lib/fill/synonyms.ts';
import { guideSaysSo, taughtByGuide, withTaught } from '@/lib/fill/taught.ts';
import { departments } from '@/lib/guide/departments.ts';
import type { GuideForm } from '@/lib/guide/form.ts';
import { forms } from '@/lib/guide/forms.ts';
import type { FormId } from '@/lib/guide/ids.ts';
import { places } from '@/lib/guide/places.ts';
import { readBirthDates, readPeople } from '@/lib/people/store.ts';
import type { FormState } from '@/lib/recognise/recognition.ts';
import { type Cast, defaultSettings } from '@/lib/settings/settings.ts';
import { readSettings } from '@/lib/settings/store.ts';
import { valueIn } from '@/lib/store.ts';
import { askDocument } from './ask-document.ts';
import { today } from './journey.ts';
import { parseReading } from './page-answers.ts';
import type { Failure, FormReading, TabReport } from './protocol.ts';

export type Origin = 'overlay' | 'popup' | 'panel';
type Planned =
  | { readonly kind: 'ok'; readonly plan: Plan; readonly fingerprint: string; readonly url: string }
  | { readonly kind: 'failed'; readonly why: Failure };

/** Short forms and former names of institutions and departments, so that "MGH" is the option "Massachusetts General Hospital". */
const synonyms: SynonymTable = {
  organization: synonymsOf(Object.values(places)),
  department: synonymsOf(Object.values(departments)),
};

const failed = (why: Failure): { readonly kind: 'failed'; readonly why: Failure } => ({ kind: 'failed', why });

/** Which states of a form each kind of click may fill. */
const fillableFrom: Record<Origin, readonly FormState[]> = {
  overlay: ['verified', 'unverified'],
  popup: ['verified', 'unverified'],
  panel: ['verified', 'unverified', 'found-by-content', 'changed'],
};

/** Reads the form of a tab and plans its fill. Nothing is written and no value leaves the background. */
export async function planFor(tab: TabReport, from: Origin, cast?: Cast): Promise<Planned> {
  const stored = await readSettings();
  if (!stored.areKnown) return failed('settings-damaged');
  const settings = valueIn(stored, defaultSettings);
  if (settings.fill === 'off') return failed('switched-off');
  const { form } = tab.recognition;
  if (!form) return failed('not-a-form');
  if (form.state === 'logged-out') return failed('logged-out');
  if (!fillableFrom[from].includes(form.state)) return failed(form.state === 'changed' ? 'page-changed' : 'only-from-panel');
  const people = await readPeople();
  if (people.kind === 'damaged' || people.kind === 'failed' || people.value === undefined) return failed('store-damaged');
  if (people.value.length === 0) return failed('no-person');
  const reading = await readForm(tab);
  if (!reading) return failed('unreachable');
  if (reading.sendsTo.length > 0) return failed('sends-elsewhere');
  const rule = forms.find(({ id }) => id === form.id);
  if (!rule) return failed('not-a-form');
  const { fields } = reading;
  const understood = withTaught(fields, understandFields(fields, meaningRule(rule)), taughtByGuide(rule.fields), guideSaysSo);
  const plan = planFill({
    formId: form.id,
    fields,
    understandings: withTaught(fields, understood, settings.taught[form.id] ?? {}),
    people: people.value,
    birthDates: valueIn(await readBirthDates(), {}),
    cast: castFrom(people.value, cast ?? settings.casts[form.id]),
    rule,
    today: today(),
    synonyms,
  });
  return { kind: 'ok', plan, fingerprint: reading.fingerprint, url: tab.url };
}

export function ruleFor(id: FormId): FormRule | undefined {
  const rule = forms.find((form) => form.id === id);
  return rule && meaningRule(rule);
}

/** The guide's rule, as the understanding of fields takes it: whom the form is about, and the words of its headings. */
function meaningRule({ asksAbout, sections }: GuideForm): FormRule {
  return { about: asksAbout, sections: Object.fromEntries(sections.flatMap(({ whose, words }) => words.map((word) => [word, whose]))) };
}

/** What the page script says of its form, parsed; undefined when the document is gone or answers nonsense. */
export async function readForm(tab: TabReport): Promise<FormReading | undefined> {
  const reach = forms.find(({ id }) => id === tab.recognition.form?.id)?.reach;
  return parseReading(await askDocument(tab, 'readForm', reach));
}
