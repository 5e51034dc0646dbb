import { describe, expect, it } from 'vitest';
import type { Kind, What } from '@/lib/fill/meaning.ts';
import { planFill } from '@/lib/fill/plan-fill.ts';
import type { Whose } from '@/lib/guide/ids.ts';
import { bram, field, options, person, pi, plan, refusals, written, zoe } from './make.ts';

describe('what stands in a field already', () => {
  const naming: What[] = ['name', 'given-name', 'family-name', 'net-id', 'university-id'];
  const other: What[] = ['email', 'department', 'start-date', 'nickname'];
  const kept = (what: What, whose: Whose, changes = {}) => plan([[field('x', { empty: false, ...changes }), { what, whose }]]).kept;

  it.each(naming)('names the user or the guest when it is a %s of theirs', (what) => {
    for (const whose of ['self', 'guest'] as const) expect(kept(what, whose)).toMatchObject([{ namesPerson: true }]);
    for (const whose of ['pi', 'sponsor', 'billing', 'other'] as const)
      expect(kept(what, whose)).not.toMatchObject([{ namesPerson: true }]);
  });

  it.each(other)('names nobody when it is a %s', (what) => {
    for (const whose of ['self', 'guest', 'pi'] as const) expect(kept(what, whose)).not.toMatchObject([{ namesPerson: true }]);
  });

  it('names them too where nothing could take its place', () => {
    expect(kept('name', 'self', { visible: false })).toEqual([{ key: 'x', label: 'x', namesPerson: true }]);
    expect(kept('lab', 'self')).toEqual([{ key: 'x', label: 'x' }]);
  });

  it('is said to be nobody’s when it was not understood', () => {
    expect(plan([[field('x', { empty: false }), { doubt: 'not-understood' }]]).kept).toEqual([{ key: 'x', label: 'x' }]);
  });
});

describe('a row of the plan', () => {
  it('says where, for whom, what and why, and whether the page wants an answer', () => {
    const asked = { what: 'department', whose: 'self', why: ['“Department” → department'] } as const;
    expect(plan([[field('Department', { required: true }), asked]]).rows).toEqual([
      {
        key: 'Department',
        control: 'text',
        label: 'Department',
        meaning: asked,
        personId: 'me',
        writing: { kind: 'text', text: 'Genetics' },
        sensitive: false,
        required: true,
      },
    ]);
  });

  it('says of a refusal where, why, and what may be copied if there is anything', () => {
    const form = plan([
      [field('HUID', { maxLength: 4, required: true }), { what: 'university-id' }],
      [field('Lab'), { what: 'lab' }],
      [field('Gone', { visible: false }), { what: 'department' }],
    ]);
    expect(form.refused).toStrictEqual([
      { key: 'HUID', label: 'HUID', refusal: 'too-long', required: true, copy: '31415926' },
      { key: 'Lab', label: 'Lab', refusal: 'no-value', required: false },
      { key: 'Gone', label: 'Gone', refusal: 'hidden', required: false },
    ]);
  });

  it('is refused for a field that nobody tried to understand', () => {
    const request = {
      formId: 'o2-form',
      people: [zoe],
      birthDates: {},
      cast: {},
      rule: { asksAbout: 'self' },
      today: '2026-11-22',
    } as const;
    const form = planFill({ ...request, fields: [field('x')], understandings: new Map() });
    expect(refusals(form)).toEqual({ x: 'not-understood' });
  });

  it('has what may be copied of two that ask for the same', () => {
    const form = plan([
      [field('Email'), { what: 'email' }],
      [field('Mail', { control: 'combobox' }), { what: 'email' }],
    ]);
    expect(form.refused.map(({ refusal, copy }) => [refusal, copy])).toEqual(Array(2).fill(['two-fields', 'zoe.canary@hospital.example']));
  });
});

describe('what is sensitive', () => {
  const sensitive = (what: What, people = [zoe, pi, bram], whose: Whose = 'self', cast = {}) =>
    plan([[field('x', { control: 'date' }), { what, whose }]], { people, cast, birthDates: { me: '1971-02-03' } }).rows.map(
      (row) => row.sensitive,
    );

  it('is a birth date of anybody’s, whoever else has none', () => {
    expect(sensitive('bday')).toEqual([true]);
    expect(sensitive('start-date')).toEqual([false]);
  });

  it('is everything of whoever is a guest: on this form, or at all', () => {
    const both = person('g9', ['guest', 'pi'], { 'start-date': '2026-12-03' });
    expect(sensitive('start-date', [both], 'pi', { pi: 'g9' })).toEqual([true]);
    const visitor = person('v1', [], { 'start-date': '2026-12-03' });
    expect(sensitive('start-date', [visitor], 'guest', { guest: 'v1' })).toEqual([true]);
    expect(sensitive('start-date', [visitor], 'pi', { pi: 'v1' })).toEqual([false]);
  });

  it('is a value of which a part is sensitive', () => {
    const ada = person('me', ['self'], { 'home-street-address': '1 Elm St', 'home-address-line2': 'Apt 2' });
    const [row] = plan([[field('Home address'), { what: 'street-address', kind: 'personal' }]], { people: [ada] }).rows;
    expect(row).toMatchObject({ sensitive: true, writing: { text: '1 Elm St, Apt 2' } });
  });
});

describe('a telephone number', () => {
  const abroad = person('me', ['self'], { 'work-phone': '+442079460958', 'personal-phone': '+442079460959' });
  const head = person('p1', ['pi'], { 'work-phone': '+442079460960' });
  const codes = field('Country code', { control: 'select', options: options('United Kingdom (+44)') });
  const number = (whose: Whose, kind: Kind | undefined, code: { whose?: Whose; kind?: Kind; what?: What } | undefined) => {
    const asked = { what: 'tel', whose, ...(kind && { kind }) } as const;
    const beside = code ? ([[codes, { what: 'tel-country-code', ...code }]] as const) : [];
    return written(plan([[field('Number'), asked], ...beside], { people: [abroad, head], cast: { pi: 'p1' } })).Number;
  };

  it.each<[string, Whose, Kind | undefined, Parameters<typeof number>[2], string]>([
    ['there is no box for it', 'self', undefined, undefined, '+44 20 7946 0958'],
    ['a box of its own takes that', 'self', undefined, {}, '020 7946 0958'],
    ['the box is another person’s', 'self', undefined, { whose: 'pi' }, '+44 20 7946 0958'],
    ['the box is that person’s', 'pi', undefined, { whose: 'pi' }, '020 7946 0960'],
    ['the box is for another number', 'self', undefined, { kind: 'personal' }, '+44 20 7946 0958'],
    ['the box is for that number', 'self', 'personal', { kind: 'personal' }, '020 7946 0959'],
    ['the box beside it is none of a country', 'self', undefined, { what: 'country' }, '+44 20 7946 0958'],
  ])('has its country or not: %s', (_what, whose, kind, code, text) => {
    expect(number(whose, kind, code)).toBe(text);
  });

  it('takes no box for one that was not understood', () => {
    const form = plan(
      [
        [field('Number'), { what: 'tel' }],
        [codes, { doubt: 'not-understood' }],
      ],
      { people: [abroad] },
    );
    expect(written(form)).toEqual({ Number: '+44 20 7946 0958' });
  });
});

describe('an end date', () => {
  const end = (iso: string, today = '2026-11-22') =>
    plan([[field('End', { control: 'date' }), { what: 'end-date' }]], { people: [person('me', [], { 'end-date': iso })], today });

  it('may be today, not before', () => {
    expect(written(end('2026-11-22'))).toEqual({ End: '2026-11-22' });
    expect(written(end('2026-11-23'))).toEqual({ End: '2026-11-23' });
    expect(end('2026-11-21').refused).toMatchObject([{ refusal: 'past-date', copy: '2026-11-21' }]);
  });

  it('that is none is no past one', () => {
    expect(refusals(end('1 May'))).toEqual({ End: 'wrong-format' });
  });

  it('is the only date that may not be past', () => {
    const form = plan([[field('Start', { control: 'date' }), { what: 'start-date' }]], { today: '2030-01-01' });
    expect(written(form)).toEqual({ Start: '2026-12-03' });
  });
});

describe('names that are declared equal', () => {
  it('are the fill’s own and the guide’s, each for what it is asked', () => {
    const list = { control: 'select', options: options('MGH', 'Other') } as const;
    const synonyms = { organization: [['Massachusetts General Hospital', 'MGH']] };
    expect(written(plan([[field('Institution', list), { what: 'organization' }]], { synonyms }))).toEqual({ Institution: 'MGH' });
    expect(refusals(plan([[field('Institution', list), { what: 'organization' }]]))).toEqual({ Institution: 'no-matching-option' });
    const usa = field('Country', { control: 'select', options: options('USA') });
    expect(written(plan([[usa, { what: 'country' }]], { synonyms }))).toEqual({ Country: 'USA' });
  });
});

it('three boxes of one date and the whole date are four questions, two boxes for the day one', () => {
  const boxes = ['Month', 'Day', 'Year'].map((label) => [field(label), { what: 'start-date' as const }] as const);
  const whole = [field('Start date', { control: 'date' }), { what: 'start-date' as const }] as const;
  expect(Object.keys(written(plan([...boxes, whole])))).toEqual(['Month', 'Day', 'Year', 'Start date']);
  expect(refusals(plan([...boxes, [field('DD'), { what: 'start-date' }]]))).toEqual({ Day: 'two-fields', DD: 'two-fields' });
});
