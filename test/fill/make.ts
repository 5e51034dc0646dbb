import type { FieldSnapshot } from '@/lib/fill/field.ts';
import type { Meaning, Understanding } from '@/lib/fill/meaning.ts';
import { type FillRequest, planFill } from '@/lib/fill/plan-fill.ts';
import { type DetailId, type Person, type PersonRole, selfId } from '@/lib/people/person.ts';

/** A visible, empty, editable text box; the label is its key. */
export function field(label: string, changes: Partial<FieldSnapshot> = {}): FieldSnapshot {
  return {
    key: label,
    control: 'text',
    label,
    labels: [{ from: 'for', text: label }],
    sections: [],
    name: '',
    id: '',
    autocomplete: '',
    placeholder: '',
    options: [],
    form: 0,
    required: false,
    empty: true,
    ours: false,
    visible: true,
    editable: true,
    ...changes,
  };
}

export const options = (...labels: readonly string[]) => labels.map((label, at) => ({ label, value: `v${at}` }));

export function person(id: string, roles: readonly PersonRole[], details: { readonly [D in DetailId]?: string }): Person {
  return { id, roles, details, edited: '2026-11-22T12:00:00.000Z' };
}

export const zoe = person(selfId, ['self'], {
  'given-name': 'Zoë',
  'additional-name': 'Quincy',
  'family-name': 'O’Canary',
  'work-email': 'zoe.canary@hospital.example',
  'hms-email': 'zoe.canary@hms.harvard.edu',
  'personal-email': 'zoe@home.example',
  'work-phone': '+16175550142',
  'university-id': '31415926',
  'net-id': 'zc142',
  department: 'Genetics',
  organization: 'Massachusetts General Hospital',
  'work-state': 'MA',
  'work-country': 'United States',
  'start-date': '2026-12-03',
  'end-date': '2027-11-30',
});
export const pi = person('p1', ['pi', 'sponsor'], {
  'given-name': 'Pia',
  'family-name': 'Head',
  'work-email': 'pia.head@hms.harvard.edu',
  department: 'Cell Biology',
  'university-id': '27182818',
});
export const bram = person('g1', ['guest'], {
  'given-name': 'Bram',
  'family-name': 'Canary',
  'work-email': 'bram@visitor.example',
  'start-date': '2027-01-15',
  'end-date': '2027-06-30',
});

export type Asked =
  | readonly [FieldSnapshot, Partial<Meaning> & Pick<Meaning, 'what'>]
  | readonly [FieldSnapshot, { readonly doubt: 'not-understood' | 'decides-something' }];

/** Plans a form of fields and what they were understood to mean; about whoever files it unless the rule says otherwise. */
export function plan(asked: readonly Asked[], changes: Partial<FillRequest> = {}) {
  const understandings = new Map(
    asked.map(([{ key }, meaning]): [string, Understanding] => [
      key,
      'doubt' in meaning ? meaning : { meaning: { whose: 'self', why: [], ...meaning } },
    ]),
  );
  return planFill({
    formId: 'o2-form',
    fields: asked.map(([snapshot]) => snapshot),
    understandings,
    people: [zoe, pi, bram],
    birthDates: {},
    cast: { pi: 'p1', sponsor: 'p1', guest: 'g1' },
    rule: { asksAbout: 'self' },
    today: '2026-11-22',
    ...changes,
  });
}

/** What a plan writes, by label: the text, or the option's label. */
export function written({ rows }: ReturnType<typeof plan>): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ label, writing }) => [label, writing.kind === 'text' ? writing.text : writing.label]));
}

export function refusals({ refused }: ReturnType<typeof plan>): Readonly<Record<string, string>> {
  return Object.fromEntries(refused.map(({ label, refusal }) => [label, refusal]));
}
