import { describe, expect, it } from 'vitest';
import type { Control, FieldSnapshot } from '@/lib/fill/field.ts';
import type { What } from '@/lib/fill/meaning.ts';
import { partOf, type WritingContext, writingFor } from '@/lib/fill/writing.ts';
import { field, options } from './make.ts';

const states = [['Massachusetts', 'MA', 'Mass']];
const write = (what: What, text: string, changes: Partial<FieldSnapshot> = {}, context: Partial<WritingContext> = {}) =>
  writingFor(field('Question', changes), what, [text], { synonyms: [], hasCodeBox: false, ...context });

/** What is written, in a word; or the refusal, and what may be copied. */
function answer(written: ReturnType<typeof writingFor>): string {
  if ('refusal' in written) return `${written.refusal}, copy ${written.copy}`;
  const { writing } = written;
  if (writing.kind === 'text') return `text ${writing.text}`;
  if (writing.kind === 'option') return `option ${writing.label}`;
  return `pick ${[writing.label, ...(writing.also ?? [])].join('|')}`;
}

const typed = ['text', 'textarea', 'editable'] as const;
const closed = ['select', 'radio', 'checkbox'] as const;
const opened = ['select2', 'listbox', 'combobox', 'reference'] as const;

describe('a name of something', () => {
  it.each(typed)('is typed into a %s', (control) => {
    expect(write('lab', 'Genetics', { control })).toEqual({ writing: { kind: 'text', text: 'Genetics' } });
  });

  it.each(closed)('is one of the options of a %s, or nothing', (control) => {
    expect(write('lab', 'Genetics', { control, options: options('Other', 'GENETICS') })).toEqual({
      writing: { kind: 'option', value: 'v1', label: 'GENETICS' },
    });
    expect(write('lab', 'Genetics', { control })).toEqual({ refusal: 'no-matching-option', copy: 'Genetics' });
  });

  it.each(opened)('is one of the options of a %s when they are known, else it is picked by its name', (control) => {
    expect(write('lab', 'Genetics', { control, options: options('Other') })).toEqual({ refusal: 'no-matching-option', copy: 'Genetics' });
    expect(write('lab', 'Genetics', { control, options: options('Genetics') })).toMatchObject({ writing: { kind: 'option' } });
    expect(write('lab', 'Genetics', { control })).toEqual({ writing: { kind: 'pick', search: 'Genetics', label: 'Genetics' } });
  });

  it('is the same as its declared synonyms, in a list that is known and in one that opens', () => {
    const context = { synonyms: [['Genetics', 'GEN', 'genetics.'], ['Other']] };
    expect(answer(write('lab', 'Genetics', { control: 'select', options: options('GEN') }, context))).toBe('option GEN');
    expect(answer(write('lab', 'Genetics', { control: 'combobox' }, context))).toBe('pick Genetics|GEN');
  });

  it('is refused when it does not fit', () => {
    expect(answer(write('lab', 'Genetics', { maxLength: 7 }))).toBe('too-long, copy Genetics');
  });
});

describe('a state or country in a box of two letters', () => {
  it.each<[What, number | undefined, string]>([
    ['address-level1', 2, 'text MA'],
    ['country', 2, 'text MA'],
    ['country-name', 2, 'text MA'],
    ['address-level2', 2, 'too-long, copy Massachusetts'],
    ['address-level1', 3, 'too-long, copy Massachusetts'],
    ['address-level1', undefined, 'text Massachusetts'],
  ])('%s with room for %s: %s', (what, maxLength, expected) => {
    const changes = maxLength === undefined ? {} : { maxLength };
    expect(answer(write(what, 'Massachusetts', changes, { synonyms: states }))).toBe(expected);
  });

  it('has no code when none of two capitals is declared', () => {
    expect(answer(write('address-level1', 'Massachusetts', { maxLength: 2 }, { synonyms: [['Massachusetts', 'ma', 'MAS']] }))).toBe(
      'too-long, copy Massachusetts',
    );
  });
});

describe('a date', () => {
  const december = options('November', 'December');
  it.each<[What, string, Partial<FieldSnapshot>, string]>([
    ['start-date', '2026-12-03', { control: 'date' }, 'text 2026-12-03'],
    ['end-date', '2026-12-03', { control: 'date', min: '2027-01-01' }, 'wrong-format, copy 2026-12-03'],
    ['bday', '2026-12-03', { placeholder: 'MM/DD/YYYY' }, 'text 12/03/2026'],
    ['bday', '2026-12-03', { placeholder: 'MM/DD/YYYY', maxLength: 8 }, 'too-long, copy 12/03/2026'],
    ['start-date', '2026-12-03', {}, 'wrong-format, copy 2026-12-03'],
    ['start-date', 'soon', { placeholder: 'MM/DD/YYYY' }, 'wrong-format, copy soon'],
    ['start-date', '2026-12-03', { control: 'select', options: options('2026-12-03') }, 'option 2026-12-03'],
    ['start-date', '2026-12-03', { control: 'select', options: options('12/03/2026') }, 'no-matching-option, copy 2026-12-03'],
    [
      'start-date',
      '2026-12-03',
      { control: 'radio', options: options('12/03/2026'), placeholder: 'M/D/YY' },
      'no-matching-option, copy 2026-12-03',
    ],
    ['start-date', '2026-12-03', { control: 'radio', options: options('12/3/26'), placeholder: 'M/D/YY' }, 'option 12/3/26'],
    ['start-date', '2026-12-03', { control: 'combobox', placeholder: 'M/D/YY' }, 'pick 12/3/26'],
    ['start-date', '2026-12-03', { control: 'combobox' }, 'wrong-format, copy 2026-12-03'],
    ['bday-month', '2026-02-03', {}, 'text 02'],
    ['bday-month', '2026-02-03', { maxLength: 1 }, 'text 2'],
    ['bday-month', '2026-12-03', { pattern: '[A-Z][a-z]+' }, 'text December'],
    ['bday-month', '2026-02-03', { control: 'number' }, 'text 2'],
    ['bday-day', '2026-02-03', { control: 'number' }, 'text 3'],
    ['bday-day', '2026-02-10', { control: 'number' }, 'text 10'],
    ['bday-year', '2026-02-03', {}, 'text 2026'],
    ['bday-month', '2026-12-03', { control: 'select', options: december }, 'option December'],
    ['bday-month', '2026-12-03', { control: 'select', options: options('12 - December', '12') }, 'option 12'],
    ['bday-month', '2026-12-03', { control: 'select', options: options('1', '2', 'Dec') }, 'option Dec'],
    ['bday-day', '2026-12-03', { control: 'select', options: options('03', '3') }, 'option 3'],
    ['bday-day', '2026-12-03', { control: 'combobox' }, 'pick 3'],
    ['bday-month', '2026-12-03', { control: 'listbox' }, 'pick Dec'],
  ])('%s %s into %j: %s', (what, iso, changes, expected) => {
    expect(answer(write(what, iso, changes))).toBe(expected);
  });

  it('is three questions where a page has three boxes', () => {
    const part = (what: What, label: string) => partOf(field(label), what);
    expect([part('bday-day', 'x'), part('bday-month', 'x'), part('bday-year', 'x')]).toEqual(['day', 'month', 'year']);
    for (const what of ['bday', 'start-date', 'end-date'] as const)
      expect([part(what, 'Day'), part(what, 'Month'), part(what, 'Year'), part(what, 'Date')]).toEqual(['day', 'month', 'year', undefined]);
    expect(part('lab', 'Day')).toBeUndefined();
  });
});

describe('a phone number', () => {
  const boston = '+16175550142';
  const codes = options('United Kingdom (+44)', 'United States (+1)');
  it.each<[What, string, Partial<FieldSnapshot>, string]>([
    ['tel', boston, {}, 'text (617) 555-0142'],
    ['tel', boston, { control: 'tel', pattern: '[0-9]{10}' }, 'text 6175550142'],
    ['tel', boston, { control: 'number' }, 'text 6175550142'],
    ['tel', 'ask me', {}, 'wrong-format, copy ask me'],
    ['tel-area-code', '+442079460958', {}, 'wrong-format, copy +442079460958'],
    ['tel-area-code', boston, { control: 'select', options: options('617') }, 'option 617'],
    ['tel-country-code', boston, {}, 'text +1'],
    ['tel-country-code', boston, { control: 'number' }, 'text 1'],
    ['tel-country-code', boston, { control: 'select', options: codes }, 'option United States (+1)'],
    ['tel-country-code', boston, { control: 'combobox' }, 'pick +1'],
    ['tel-area-code', boston, { control: 'combobox' }, 'pick 617'],
    ['tel-local', boston, { control: 'number' }, 'text 5550142'],
  ])('%s %s into %j: %s', (what, e164, changes, expected) => {
    expect(answer(write(what, e164, changes))).toBe(expected);
  });

  it('goes without its country where a box of its own takes that', () => {
    expect(answer(write('tel', '+442079460958', {}, { hasCodeBox: true }))).toBe('text 020 7946 0958');
    expect(answer(write('tel', '+442079460958', {}, { hasCodeBox: false }))).toBe('text +44 20 7946 0958');
  });

  it('is written as digits only where a box takes a number', () => {
    expect(answer(write('tel-local-suffix', boston, { control: 'number' }))).toBe('text 0142');
    expect(answer(write('tel', '+442079460958', { control: 'number' }))).toBe('wrong-format, copy +442079460958');
  });
});

it.each<[Control]>([['email'], ['url'], ['tel'], ['text'], ['textarea']])(
  'a %s gets the first of several spellings that fits',
  (control) => {
    const context = { synonyms: [], hasCodeBox: false };
    expect(answer(writingFor(field('x', { control, maxLength: 5 }), 'lab', ['a@long.name', 'a@b.c'], context))).toBe('text a@b.c');
    expect(answer(writingFor(field('x', { control }), 'lab', [], context))).toBe('wrong-format, copy ');
  },
);
