import fc from 'fast-check';
import { controls, type FieldSnapshot } from '@/lib/fill/field.ts';
import { doubts, kinds, type Meaning, type Understanding, whats } from '@/lib/fill/meaning.ts';
import type { FillRequest } from '@/lib/fill/plan-fill.ts';
import { whoses } from '@/lib/guide/ids.ts';
import { type DetailId, details, type Person, type PersonRole } from '@/lib/people/person.ts';
import { field } from '../fill/make.ts';

/** Everything that can be saved of somebody; the word is in each text, the digit in each number, and neither in anything of another person's. */
function somebody(id: string, roles: readonly PersonRole[], word: string, digit: number): Person {
  const year = 2030 + digit;
  const special: { readonly [D in DetailId]?: string } = {
    'work-email': `${word}@work.example`,
    'hms-email': `${word}@hms.harvard.edu`,
    'personal-email': `${word}@home.example`,
    'work-phone': `+1617555${String(digit).repeat(4)}`,
    'personal-phone': `+1857555${String(digit).repeat(4)}`,
    'university-id': String(digit).repeat(8),
    'net-id': `${word.slice(0, 3)}${digit}`,
    'start-date': `${year}-01-15`,
    'end-date': `${year}-12-${String(13 + digit)}`,
    'preferred-name': `Nick ${word}`,
  };
  const all = (Object.keys(details) as DetailId[]).map((detail) => [detail, special[detail] ?? `${word} ${detail}`]);
  return { id, roles, details: Object.fromEntries(all), edited: '2026-11-22T12:00:00.000Z' };
}

export const people = [
  somebody('me', ['self'], 'Quillon', 1),
  somebody('g1', ['guest'], 'Brambly', 2),
  somebody('g2', ['guest'], 'Vexford', 3),
  somebody('p1', ['pi', 'supervisor'], 'Hadrian', 4),
  somebody('s1', ['sponsor', 'billing'], 'Jocasta', 5),
  somebody('a1', ['admin'], 'Wystan', 6),
];
const words = ['Quillon', 'Brambly', 'Vexford', 'Hadrian', 'Jocasta', 'Wystan'];
export const birthDates: Readonly<Record<string, string>> = Object.fromEntries(
  people.map(({ id }, at) => [id, `${1961 + at}-03-0${at + 1}`]),
);

/** The people of whom something stands in a text. */
export function ownersOf(text: string): string[] {
  const plain = text.toLowerCase();
  return people
    .filter((_, at) => {
      const marks = [words[at]?.toLowerCase() ?? '', `${String(at + 1).repeat(4)}`, String(2031 + at), String(1961 + at)];
      return marks.some((mark) => plain.includes(mark));
    })
    .map(({ id }) => id);
}

const everyText = people.flatMap((person) => [
  ...Object.values(person.details),
  `${person.details['given-name']} ${person.details['family-name']}`,
]);
const option = fc
  .constantFrom(...everyText, 'Other', 'Massachusetts', 'January', 'United States (+1)')
  .chain((label) => fc.constantFrom(label, `v${label.length}`, '3').map((value) => ({ value, label })));
const label = fc.constantFrom(
  'Email',
  'Confirm email',
  'Full name (Last, First)',
  'Middle initial',
  'Month',
  'Year',
  'HUID',
  'Phone',
  'Address',
  '',
);

const mostly = fc.constantFrom(true, true, true, false);

const snapshot: fc.Arbitrary<FieldSnapshot> = fc
  .record(
    {
      control: fc.constantFrom(...controls),
      label,
      placeholder: fc.constantFrom('', 'MM/DD/YYYY', 'yyyy-mm-dd', '(xxx) xxx-xxxx', 'MM/DD/YYYY or DD/MM/YYYY'),
      maxLength: fc.constantFrom(-1, 0, 1, 2, 4, 8, 10, 40, 500),
      pattern: fc.constantFrom('[0-9]{8}', '.*', '\\d{4}-\\d{2}-\\d{2}', '(', '[A-Za-z ]+'),
      options: fc.array(option, { maxLength: 6 }),
      empty: mostly,
      ours: fc.boolean(),
      visible: mostly,
      editable: mostly,
      required: fc.boolean(),
    },
    { requiredKeys: ['control', 'label', 'options', 'empty', 'ours', 'visible', 'editable', 'required'] },
  )
  .map((changes) => field(changes.label, changes));

const meaning: fc.Arbitrary<Meaning> = fc.record(
  {
    what: fc.constantFrom(...whats, ...(['name', 'email', 'tel', 'bday', 'start-date', 'end-date'] as const)),
    whose: fc.constantFrom(...whoses, 'self', 'guest'),
    kind: fc.constantFrom(...kinds, 'personal', 'work', 'hms'),
    why: fc.constant(['“x” → x']),
  },
  { requiredKeys: ['what', 'whose', 'why'] },
);
const understanding: fc.Arbitrary<Understanding> = fc.oneof(
  { weight: 6, arbitrary: meaning.map((found) => ({ meaning: found })) },
  { weight: 1, arbitrary: fc.constantFrom(...doubts).map((doubt) => ({ doubt })) },
);

const personId = fc.constantFrom('g1', 'g2', 'p1', 's1', 'me', 'nobody');

/** A form with what its fields were understood to mean, and who is who on it. */
export const forms: fc.Arbitrary<FillRequest> = fc
  .record({
    // Few questions and many fields, so that several fields ask for the same.
    asked: fc
      .array(understanding, { minLength: 1, maxLength: 4 })
      .chain((pool) => fc.array(fc.tuple(snapshot, fc.constantFrom(...pool)), { maxLength: 10 })),
    cast: fc.record({ guest: personId, pi: personId, sponsor: personId }, { requiredKeys: [] }),
    rule: fc.record(
      { asksAbout: fc.constantFrom(...whoses), plainEmail: fc.constantFrom('work', 'hms', 'personal') },
      { requiredKeys: ['asksAbout'] },
    ),
    known: fc.oneof(fc.constant(people), fc.subarray(people)),
    dated: fc.boolean(),
  })
  .map(({ asked, cast, rule, known, dated }) => ({
    formId: 'guest-form',
    fields: asked.map(([snapshot], at) => ({ ...snapshot, key: `f${at}` })),
    understandings: new Map(asked.map(([, understood], at) => [`f${at}`, understood])),
    people: known,
    birthDates: dated ? birthDates : {},
    cast,
    rule: rule as FillRequest['rule'],
    today: '2026-11-25',
  }));

const edited = (person: Person): Person => ({
  ...person,
  details: { ...person.details, lab: 'Another lab', department: 'Another one', 'work-email': `new.${person.details['work-email']}` },
});

/** The same form a moment later: a field of it, what is saved of the people or who is who may have changed. */
export const changed = (request: FillRequest): fc.Arbitrary<FillRequest> =>
  fc
    .record({
      people: fc.constantFrom(request.people, request.people.map(edited)),
      cast: fc.constantFrom(request.cast, { guest: 'g2', pi: 's1' }),
      at: fc.nat(9),
      now: snapshot,
      what: fc.constantFrom('all', 'label', 'placeholder', 'options'),
    })
    .map(({ people, cast, at, now, what }) => ({
      ...request,
      people,
      cast,
      fields: request.fields.map((one, index) => {
        if (index !== at % request.fields.length) return one;
        return what === 'all' ? { ...now, key: one.key } : { ...one, [what]: now[what as 'label'] };
      }),
    }));
