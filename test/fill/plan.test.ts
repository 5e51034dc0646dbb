import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { whats } from '@/lib/fill/meaning.ts';
import { planFill } from '@/lib/fill/plan-fill.ts';
import { whoses } from '@/lib/guide/ids.ts';
import { bram, field, options, person, pi, plan, refusals, written, zoe } from './make.ts';

describe('whose details', () => {
  it('takes each value from the person whom the field asks about', () => {
    const form = plan([
      [field('Your email'), { what: 'email' }],
      [field('PI email'), { what: 'email', whose: 'pi' }],
      [field('Guest email'), { what: 'email', whose: 'guest' }],
      [field('Sponsor name'), { what: 'name', whose: 'sponsor' }],
    ]);
    expect(written(form)).toEqual({
      'Your email': 'zoe.canary@hospital.example',
      'PI email': 'pia.head@hms.harvard.edu',
      'Guest email': 'bram@visitor.example',
      'Sponsor name': 'Pia Head',
    });
    expect(form.rows.map(({ personId }) => personId)).toEqual(['me', 'p1', 'g1', 'p1']);
  });

  it('writes nothing about a person who is not in the cast', () => {
    expect(refusals(plan([[field('PI email'), { what: 'email', whose: 'pi' }]], { cast: {} }))).toEqual({ 'PI email': 'no-person' });
    expect(refusals(plan([[field('Contact'), { what: 'email', whose: 'other' }]]))).toEqual({ Contact: 'no-person' });
  });

  it('does not take one detail of a person for another that is missing', () => {
    const home = person('me', ['self'], { 'personal-email': 'zoe@home.example', 'given-name': 'Zoë' });
    const form = plan(
      [
        [field('Email'), { what: 'email' }],
        [field('Name'), { what: 'name' }],
      ],
      { people: [home] },
    );
    expect(refusals(form)).toEqual({ Email: 'no-value', Name: 'no-value' });
  });

  it('takes the dates of the request from the guest on a form about a guest', () => {
    const asked = [[field('Start date', { control: 'date' }), { what: 'start-date' }]] as const;
    expect(written(plan(asked, { rule: { asksAbout: 'guest' } }))).toEqual({ 'Start date': '2027-01-15' });
    expect(written(plan(asked))).toEqual({ 'Start date': '2026-12-03' });
  });

  it('lets the form say which address a plain “Email” takes', () => {
    const form = plan([[field('Email'), { what: 'email' }]], { rule: { asksAbout: 'self', plainEmail: 'hms' } });
    expect(written(form)).toEqual({ Email: 'zoe.canary@hms.harvard.edu' });
  });
});

describe('what is sensitive', () => {
  it.each([
    ['HUID', { what: 'university-id' }, true],
    ['Personal email', { what: 'email', kind: 'personal' }, true],
    ['Email', { what: 'email' }, false],
    ["Sponsor's HUID", { what: 'university-id', whose: 'sponsor' }, true],
    ["Sponsor's department", { what: 'department', whose: 'sponsor' }, false],
    ["Guest's name", { what: 'name', whose: 'guest' }, true],
  ] as const)('%s', (label, meaning, sensitive) => {
    expect(plan([[field(label), meaning]]).rows.map((row) => row.sensitive)).toEqual([sensitive]);
  });

  it('is every birth date, which comes from the session and from nowhere else', () => {
    const asked = [[field('Date of birth', { control: 'date' }), { what: 'bday', whose: 'guest' }]] as const;
    expect(refusals(plan(asked))).toEqual({ 'Date of birth': 'no-value' });
    const form = plan(asked, { birthDates: { g1: '1988-04-05', me: '1971-02-03' } });
    expect(written(form)).toEqual({ 'Date of birth': '1988-04-05' });
    expect(form.rows[0]?.sensitive).toBe(true);
  });
});

describe('how a value is written', () => {
  it.each([
    ['Full name (Last, First)', 'name', {}, 'O’Canary, Zoë'],
    ['Full name', 'name', {}, 'Zoë O’Canary'],
    ['First, middle and last name', 'name', {}, 'Zoë Quincy O’Canary'],
    ['M.I.', 'additional-name', {}, 'Q'],
    ['Middle name', 'additional-name', {}, 'Quincy'],
    ['State', 'address-level1', { maxLength: 2 }, 'MA'],
    ['State', 'address-level1', { control: 'select' as const, options: options('Maine', 'Massachusetts') }, 'Massachusetts'],
    ['Country', 'country-name', { control: 'radio' as const, options: options('USA', 'Other') }, 'USA'],
    ['Start date', 'start-date', { placeholder: 'MM/DD/YYYY' }, '12/03/2026'],
    ['Month', 'start-date', { control: 'select' as const, options: options('November', 'December') }, 'December'],
    ['Phone', 'tel', { maxLength: 10 }, '6175550142'],
    ['Principal Investigator', 'name', { control: 'reference' as const }, 'Zoë O’Canary'],
  ] as const)('“%s” (%s, %j) gets %s', (label, what, changes, text) => {
    expect(written(plan([[field(label, changes), { what }]]))).toEqual({ [label]: text });
  });

  it.each([
    ['Start date', 'start-date', {}, 'wrong-format', '2026-12-03'],
    ['HUID', 'university-id', { maxLength: 4 }, 'too-long', '31415926'],
    [
      'Department',
      'department',
      { control: 'select' as const, options: options('Genetics and Development') },
      'no-matching-option',
      'Genetics',
    ],
    [
      'Department',
      'department',
      { control: 'select' as const, options: options('Genetics', 'genetics') },
      'two-matching-options',
      'Genetics',
    ],
    ['Department', 'department', { visible: false }, 'hidden', undefined],
    ['Department', 'department', { editable: false }, 'not-editable', 'Genetics'],
    ['Department', 'department', { control: 'select2', takesSeveral: true }, 'takes-several', 'Genetics'],
    ['Lab', 'lab', {}, 'no-value', undefined],
  ] as const)('“%s” (%s, %j) is refused: %s, to copy: %s', (label, what, changes, refusal, copy) => {
    const [refused] = plan([[field(label, changes), { what }]]).refused;
    expect([refused?.refusal, refused?.copy]).toEqual([refusal, copy]);
  });

  it('does not ask for access that is already over', () => {
    const form = plan([[field('End date', { control: 'date' }), { what: 'end-date' }]], { today: '2028-01-01' });
    expect(refusals(form)).toEqual({ 'End date': 'past-date' });
  });

  it('writes the national number where another box takes the country', () => {
    const form = plan([
      [
        field('Country code', { control: 'select', options: options('United States (+1)', 'Switzerland (+41)') }),
        { what: 'tel-country-code' },
      ],
      [field('Number'), { what: 'tel' }],
    ]);
    expect(written(form)).toEqual({ 'Country code': 'United States (+1)', Number: '(617) 555-0142' });
  });

  it.each([
    ['select', ['2026-12-03', '2026-12-04'], {}, '2026-12-03'],
    ['radio', ['12/03/2026', '12/04/2026'], { placeholder: 'MM/DD/YYYY' }, '12/03/2026'],
    ['select', ['12/03/2026', '03/12/2026'], {}, 'no-matching-option'],
    ['combobox', [], { placeholder: 'MM/DD/YYYY' }, '12/03/2026'],
    ['combobox', [], {}, 'wrong-format'],
  ] as const)('a whole date from a %s of %j (%j): %s', (control, labels, changes, answer) => {
    const form = plan([[field('Start date', { control, options: options(...labels), ...changes }), { what: 'start-date' }]]);
    expect({ ...written(form), ...refusals(form) }).toEqual({ 'Start date': answer });
    for (const { writing } of form.rows) expect(writing.kind).toBe(control === 'combobox' ? 'pick' : 'option');
  });

  it('gives a list that opens its declared synonyms as well', () => {
    const synonyms = { organization: [['Massachusetts General Hospital', 'MGH']] };
    const [row] = plan([[field('Institution', { control: 'combobox' }), { what: 'organization' }]], { synonyms }).rows;
    expect(row?.writing).toMatchObject({ kind: 'pick', label: 'Massachusetts General Hospital', also: ['MGH'] });
  });

  it('fills the three boxes of one date', () => {
    const form = plan(
      [
        [field('Month'), { what: 'bday-month' }],
        [field('Day'), { what: 'bday-day' }],
        [field('Year'), { what: 'bday-year' }],
      ],
      { birthDates: { me: '1971-02-03' } },
    );
    expect(written(form)).toEqual({ Month: '02', Day: '03', Year: '1971' });
  });

  it('never ticks a box that decides something', () => {
    const form = plan([[field('School-specific Active Directory', { control: 'checkbox' }), { doubt: 'decides-something' }]]);
    expect([form.rows, refusals(form)]).toEqual([[], { 'School-specific Active Directory': 'decides-something' }]);
  });
});

describe('several fields for one value', () => {
  it('writes a repeated field too', () => {
    const form = plan([
      [field('Email'), { what: 'email' }],
      [field('Confirm email'), { what: 'email' }],
    ]);
    expect(Object.keys(written(form))).toEqual(['Email', 'Confirm email']);
  });

  it('writes neither of two equal ones', () => {
    const form = plan([
      [field('Email'), { what: 'email' }],
      [field('E-mail address'), { what: 'email' }],
    ]);
    expect(refusals(form)).toEqual({ Email: 'two-fields', 'E-mail address': 'two-fields' });
  });

  it('writes the one that says which is meant', () => {
    const form = plan([
      [field('Email'), { what: 'email' }],
      [field('Work email'), { what: 'email', kind: 'work' }],
    ]);
    expect([Object.keys(written(form)), refusals(form)]).toEqual([['Work email'], { Email: 'two-fields' }]);
  });

  it('does not repeat what the user typed with a value of ours', () => {
    const form = plan([
      [field('Email', { empty: false }), { what: 'email' }],
      [field('Confirm email'), { what: 'email' }],
    ]);
    expect([form.kept.map(({ label }) => label), refusals(form)]).toEqual([['Email'], { 'Confirm email': 'two-fields' }]);
  });

  it('does not count a hidden copy', () => {
    const form = plan([
      [field('Email'), { what: 'email' }],
      [field('E-mail', { visible: false }), { what: 'email' }],
    ]);
    expect(Object.keys(written(form))).toEqual(['Email']);
  });
});

describe('what stands there already', () => {
  it('is kept, with what would replace it, unless it is ours', () => {
    const form = plan([
      [field('Department', { empty: false }), { what: 'department' }],
      [field('HMS ID', { empty: false, ours: true }), { what: 'net-id' }],
      [field('Comments', { empty: false }), { doubt: 'not-understood' }],
    ]);
    expect(form.kept.map(({ label, replacement }) => [label, replacement?.writing])).toEqual([
      ['Comments', undefined],
      ['Department', { kind: 'text', text: 'Genetics' }],
    ]);
    expect(written(form)).toEqual({ 'HMS ID': 'zc142' });
  });
});

describe('for every form', () => {
  const snapshot = fc.record({
    key: fc.stringMatching(/^f\d{1,2}$/),
    control: fc.constantFrom('text', 'select', 'email', 'date', 'number', 'radio', 'textarea', 'reference', 'checkbox' as const),
    maxLength: fc.constantFrom(1, 2, 8, 20, 100),
    empty: fc.boolean(),
    ours: fc.boolean(),
    visible: fc.boolean(),
    editable: fc.boolean(),
    label: fc.constantFrom('Email', 'Confirm email', 'Name', 'Month', 'HUID', 'Department'),
    options: fc.constantFrom([], options('Genetics', 'Cell Biology', 'MA', 'USA')),
  });
  const meaning = fc.record({ what: fc.constantFrom(...whats), whose: fc.constantFrom(...whoses), why: fc.constant([]) });
  const asked = fc.uniqueArray(fc.tuple(snapshot, meaning), { selector: ([{ key }]) => key, maxLength: 12 });
  const people = [zoe, pi, bram];
  const plans = asked.map((pairs) => {
    const fields = pairs.map(([changes]) => field(changes.label, changes));
    const understandings = new Map(pairs.map(([{ key }, found]) => [key, { meaning: found }]));
    const request = { formId: 'guest-form' as const, fields, understandings, people, birthDates: { g1: '1988-04-05' } };
    const cast = { guest: 'g1', pi: 'p1', sponsor: 'p1' };
    return { fields, form: planFill({ ...request, cast, rule: { asksAbout: 'guest' }, today: '2026-11-22' }) };
  });

  it('each field is written, kept or refused exactly once, and no other', () => {
    fc.assert(
      fc.property(plans, ({ fields, form }) => {
        const keys = [...form.rows, ...form.kept, ...form.refused].map(({ key }) => key);
        expect(keys.sort()).toEqual(fields.map(({ key }) => key).sort());
      }),
    );
  });

  it('no text is longer than its field, no option is not one of the page, no field of the user’s is written', () => {
    fc.assert(
      fc.property(plans, ({ fields, form }) => {
        for (const { key, writing } of form.rows) {
          const target = fields.find((candidate) => candidate.key === key);
          expect(target && (target.empty || target.ours) && target.visible && target.editable).toBe(true);
          if (writing.kind === 'text') expect(writing.text.length).toBeLessThanOrEqual(target?.maxLength ?? 0);
          if (writing.kind === 'option') expect(target?.options).toContainEqual({ value: writing.value, label: writing.label });
        }
      }),
    );
  });

  it('no field gets what another person has and the person asked about has not', () => {
    const own = { self: zoe, pi, sponsor: pi, guest: bram } as const;
    const texts = (of: typeof zoe) => Object.values(of.details);
    const emails = people.map(({ details }) => details['work-email'] ?? '');
    fc.assert(
      fc.property(plans, ({ form }) => {
        for (const { meaning: found, writing, personId } of form.rows) {
          const asked = found.whose in own ? own[found.whose as keyof typeof own] : undefined;
          const about = found.what === 'start-date' || found.what === 'end-date' ? bram : asked;
          if (writing.kind === 'text' && emails.includes(writing.text)) expect(texts(about ?? zoe)).toContain(writing.text);
          expect([asked?.id, bram.id]).toContain(personId);
        }
      }),
    );
  });
});
