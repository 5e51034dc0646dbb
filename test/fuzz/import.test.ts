import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemSentence, refusalSentence } from '@/components/people/words.ts';
import { checkDetail } from '@/lib/people/check.ts';
import { applyImport, previewImport } from '@/lib/people/import.ts';
import type { People, Person } from '@/lib/people/person.ts';
import { detailIds, peopleSchema } from '@/lib/people/schema.ts';
import { exportPeople, type ImportReading, parseImport } from '@/lib/people/transfer.ts';
import { people } from './forms.ts';
import { runs } from './runs.ts';

const now = '2026-11-25T12:00:00.000Z';
const bytes = (text: string) => new TextEncoder().encode(text);
const fileOf = (list: unknown, more: object = {}) =>
  bytes(JSON.stringify({ format: 'hms-access-guide/people', version: 1, exported: now, people: list, ...more }));

/** Whatever was read: nobody who could not be saved, nothing that is not said, and for every refusal a sentence. */
function expectSound(reading: ImportReading): void {
  if (reading.kind === 'refused') expect(refusalSentence(reading.why, reading.name)).toMatch(/^.{10,}[.]$/s);
  if (reading.kind !== 'read') return;
  expect(peopleSchema.safeParse(reading.people).success).toBe(true);
  for (const { details } of reading.people)
    for (const id of detailIds) if (details[id] !== undefined) expect(checkDetail(id, details[id])).toMatchObject({ value: details[id] });
  for (const { why } of reading.left) if (why !== 'forbidden') expect(problemSentence(why)).toMatch(/\.$/);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
}

const word = fc.constantFrom(
  'Kim',
  'Genetics',
  'kim@example.org',
  '12345678',
  '+16174321515',
  '2027-01-15',
  'a\nb',
  '\uD800',
  '  ',
  'x'.repeat(300),
);
const identifier = fc.constantFrom('078-05-1120', 'SSN: 078051120', 'passport no. C01X00T47', 'my social security number is 078 05 1120');
const around = fc.constantFrom('', 'Kim, ', 'see ', '(', '. ');
const detailName = fc.constantFrom(...detailIds);
const forbiddenName = fc.constantFrom(
  'ssn',
  'SSN',
  'Social-Security_Number',
  'passport',
  'passportNo',
  'birthDate',
  'date of birth… dob',
  'Password',
  'driversLicense',
);
const strangeName = fc.oneof(fc.constantFrom('shoe-size', 'constructor', '__proto__', 'toString', ''), fc.string({ maxLength: 12 }));

const honest: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(detailName, word, { maxKeys: 5 });
const roles = fc.subarray(['self', 'guest', 'pi', 'sponsor']);
const member = <Details>(details: fc.Arbitrary<Details>) =>
  fc.record({ id: fc.constantFrom('me', 'g1', 'g2', 'g3'), roles, details, edited: fc.constant(now) });
/** A list of people as an export has it, with details in it that are wrong. */
const lists = fc.uniqueArray(member(honest), { selector: ({ id }) => id, minLength: 1, maxLength: 3 });

describe('whatever file is read in', () => {
  it('of any bytes, it ends in people that can be saved or in a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (file) => {
        const reading = await parseImport(file);
        expectSound(reading);
        expect(reading.kind).toBe('refused');
      }),
    );
  });

  it('of any JSON, with our name on it or not, too', async () => {
    const json = fc.oneof(
      fc.json().map(bytes),
      fc.jsonValue().map((value) => fileOf(value)),
      fc.array(fc.oneof(fc.jsonValue(), member(fc.jsonValue())), { maxLength: 3 }).map((list) => fileOf(list)),
      fc.tuple(lists, fc.dictionary(strangeName, fc.jsonValue(), { maxKeys: 2 })).map(([list, more]) => fileOf(list, more)),
    );
    await fc.assert(
      fc.asyncProperty(json, async (file) => expectSound(await parseImport(file))),
      runs(200),
    );
  });

  it('of ours with a few of its bytes changed, cut or doubled, too', async () => {
    const change = fc.tuple(fc.nat(2_000), fc.nat(20), fc.uint8Array({ maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(lists, fc.array(change, { minLength: 1, maxLength: 3 }), async (list, changes) => {
        const file = changes.reduce<number[]>(
          (all, [at, cut, put]) => {
            const place = at % all.length;
            return [...all.slice(0, place), ...put, ...all.slice(place + cut)];
          },
          [...fileOf(list)],
        );
        expectSound(await parseImport(new Uint8Array(file)));
      }),
      runs(200),
    );
  });

  it('encrypted or not, a passphrase makes no difference to what is no file of ours', async () => {
    const head = { format: 'hms-access-guide/people-encrypted', version: 1 };
    const sealed = fc
      .dictionary(fc.constantFrom('kdf', 'iterations', 'salt', 'data', 'version'), fc.jsonValue())
      .map((more) => bytes(JSON.stringify({ ...head, ...more })));
    await fc.assert(
      fc.asyncProperty(sealed, fc.string(), async (file, passphrase) => {
        const reading = await parseImport(file, passphrase);
        expectSound(reading);
        expect(reading.kind).toBe('refused');
      }),
    );
  });
});

describe('whatever is in a file of ours', () => {
  it('what is right is read, what is wrong is named with its reason, and nothing is lost in between', async () => {
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const reading = await parseImport(fileOf(list));
        expectSound(reading);
        if (reading.kind !== 'read') throw new Error(reading.kind);
        for (const { id, details } of list) {
          const taken = reading.people.find((one) => one.id === id)?.details ?? {};
          const left = reading.left.filter(({ personId }) => personId === id).map(({ name }) => name);
          const blank = Object.keys(details).filter((name) => String(details[name]).trim() === '' && details[name] !== '\uD800');
          expect([...Object.keys(taken), ...left, ...blank].sort()).toEqual(Object.keys(details).sort());
        }
        const again = await parseImport(bytes(await exportPeople(reading.people, now)));
        expect(again).toEqual({ kind: 'read', people: reading.people, left: [] });
      }),
      runs(200),
    );
  });

  it('no identifier that is never kept is taken over, neither under its name nor inside a text, and each is named', async () => {
    const hidden = fc.tuple(fc.constantFrom('given-name', 'lab', 'reason', 'organization-title', 'home-city'), around, identifier);
    await fc.assert(
      fc.asyncProperty(
        honest,
        fc.dictionary(forbiddenName, word, { maxKeys: 3 }),
        hidden,
        async (details, named, [place, before, number]) => {
          const all = { ...details, ...named, [place]: `${before}${number}` };
          const reading = await parseImport(fileOf([{ id: 'g1', roles: ['guest'], details: all, edited: now }]));
          expectSound(reading);
          if (reading.kind !== 'read') throw new Error(reading.kind);
          expect(JSON.stringify(reading.people)).not.toMatch(/078.?05.?1120|C01X00T47/);
          const [one] = reading.people;
          expect(Object.keys(one?.details ?? {}).filter((name) => name in named)).toEqual([]);
          const whys = new Map(reading.left.map(({ name, why }) => [name, why]));
          expect(whys.get(place)).toBe('identifier');
          for (const name of Object.keys(named)) expect(whys.get(name)).toBe('forbidden');
        },
      ),
      runs(200),
    );
  });

  it('a name that nobody knows refuses all of it', async () => {
    await fc.assert(
      fc.asyncProperty(lists, strangeName, word, async (list, name, text) => {
        const [first, ...others] = list;
        const details = Object.fromEntries([...Object.entries(first?.details ?? {}), [name, text]]);
        const reading = await parseImport(fileOf([...others, { ...first, details }]));
        expectSound(reading);
        const isForbidden = reading.kind === 'read' && reading.left.some((one) => one.name === name && one.why === 'forbidden');
        if (!isForbidden && !detailIds.some((id) => id === name)) expect(reading.kind).toBe('refused');
      }),
    );
  });
});

describe('whatever is taken over', () => {
  const incoming: fc.Arbitrary<People> = fc.uniqueArray(
    member(fc.dictionary(detailName, fc.constantFrom('new', 'other'), { maxKeys: 3 })) as fc.Arbitrary<Person>,
    { selector: ({ id }) => id, maxLength: 4 },
  );
  const choice = fc.option(fc.constantFrom('take' as const, 'take-as-guest' as const), { nil: undefined });

  it('nobody is lost or changed who was not chosen, and what the preview calls the same stays as it is', () => {
    fc.assert(
      fc.property(incoming, fc.array(choice, { minLength: 4, maxLength: 4 }), (list, made) => {
        const choices = new Map(list.flatMap(({ id }, at) => (made[at] === undefined ? [] : [[id, made[at]] as const])));
        let count = 0;
        const after = applyImport(people, list, choices, () => `new-${count++}`, now);
        for (const before of people) {
          const then = after.find(({ id }) => id === before.id);
          if (choices.get(before.id) !== 'take') expect(then).toEqual(before);
          else expect(Object.keys(then?.details ?? {})).toEqual(expect.arrayContaining(Object.keys(before.details)));
        }
        for (const row of previewImport(people, list))
          if (row.kind === 'same' && choices.get(row.person.id) === 'take')
            expect({ ...after.find(({ id }) => id === row.person.id), edited: '' }).toEqual({
              ...people.find(({ id }) => id === row.person.id),
              edited: '',
            });
        const guests = [...choices.values()].filter((each) => each === 'take-as-guest').length;
        expect(after.filter(({ id }) => id.startsWith('new-'))).toHaveLength(guests);
        expect(applyImport(people, list, new Map(), () => 'x', now)).toEqual(people);
      }),
      runs(200),
    );
  });
});
