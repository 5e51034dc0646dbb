import { understandFields } from '@/lib/fill/meaning.ts';
import type { Plan } from '@/lib/fill/plan.ts';
import { planFill } from '@/lib/fill/plan-fill.ts';
import { forms } from '@/lib/guide/forms.ts';
import { readBirthDates, readPeople } from '@/lib/people/store.ts';
import type { FormState } from '@/lib/recognise/recognition.ts';
import { type Cast, defaultSettings } from '@/lib/settings/settings.ts';
import { readSettings } from '@/lib/settings/store.ts';
import { valueIn } from '@/lib/store.ts';
import { parseReading } from './form-reading.ts';
import { askDocument } from './messaging.ts';
import type { Failure, FormReading, TabReport } from './protocol.ts';

export type Origin = 'overlay' | 'popup' | 'panel';
type Planned =
  | { readonly kind: 'ok'; readonly plan: Plan; readonly fingerprint: string; readonly url: string }
  | { readonly kind: 'failed'; readonly why: Failure };

const failed = (why: Failure): { readonly kind: 'failed'; readonly why: Failure } => ({ kind: 'failed', why });

/** Which states of a form each kind of click may fill. */
const fillableFrom: Record<Origin, readonly FormState[]> = {
  overlay: ['verified', 'unverified'],
  popup: ['verified', 'unverified'],
  panel: ['verified', 'unverified', 'found-by-content', 'changed'],
};

/** Reads the form of a tab and plans its fill. Nothing is written and no value leaves the background. */
export async function planFor(tab: TabReport, from: Origin, cast?: Cast): Promise<Planned> {
  const settings = valueIn(await readSettings(), defaultSettings);
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
  const plan = planFill({
    formId: form.id,
    fields: reading.fields,
    understandings: understandFields(reading.fields, rule),
    people: people.value,
    birthDates: valueIn(await readBirthDates(), {}),
    cast: cast ?? settings.casts[form.id] ?? {},
    rule,
    today: new Date().toISOString().slice(0, 10),
  });
  return { kind: 'ok', plan, fingerprint: reading.fingerprint, url: tab.url };
}

/** What the page script says of its form, parsed; undefined when the document is gone or answers nonsense. */
export async function readForm(tab: TabReport): Promise<FormReading | undefined> {
  return parseReading(await askDocument(tab, 'readForm'));
}
