import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePartOf, dateTemplateOf, readDate, writeDate } from '@/lib/fill/dates.ts';
import { field } from './make.ts';

const inField = (changes: Parameters<typeof field>[1]) => dateTemplateOf(field('Start date', changes));
const help = (text: string) => ({ labels: [{ from: 'help' as const, text }] });

describe('dateTemplateOf', () => {
  it.each([
    ['MM/DD/YYYY', 'MM/DD/YYYY'],
    ['mm-dd-yyyy', 'MM-DD-YYYY'],
    ['dd/mm/yyyy', 'DD/MM/YYYY'],
    ['YYYY-MM-DD', 'YYYY-MM-DD'],
    ['m/d/yy', 'M/D/YY'],
    ['dd-mon-yyyy', 'DD-MMM-YYYY'],
    ['e.g. 12/31/2026', 'MM/DD/YYYY'],
    ['31.12.2026', 'DD.MM.YYYY'],
    ['2026-12-31', 'YYYY-MM-DD'],
    ['Dec 3, 2026', 'MMM D, YYYY'],
    ['December 3, 2026', 'MMMM D, YYYY'],
    ['3 Dec 2026', 'D MMM YYYY'],
    ['03/04/2026', undefined],
    ['Start date', undefined],
    ['my day', undefined],
    ['', undefined],
  ])('reads “%s” as %s', (placeholder, template) => {
    expect(inField({ placeholder })).toBe(template);
    expect(inField(help(placeholder))).toBe(template);
  });

  it('reads a pattern that takes one way of writing only', () => {
    expect(inField({ pattern: '\\d{4}-\\d{2}-\\d{2}' })).toBe('YYYY-MM-DD');
    expect(inField({ pattern: '(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}' })).toBe('MM/DD/YYYY');
    expect(inField({ pattern: '\\d{2}/\\d{2}/\\d{4}' })).toBeUndefined();
  });

  it('tells nothing when the page says two orders', () => {
    expect(inField({ placeholder: 'MM/DD/YYYY', ...help('DD/MM/YYYY') })).toBeUndefined();
  });
});

describe('writeDate', () => {
  const date = readDate('2026-12-03');
  it.each([
    ['MM/DD/YYYY', '12/03/2026'],
    ['M/D/YY', '12/3/26'],
    ['DD-MMM-YYYY', '03-Dec-2026'],
    ['MMMM D, YYYY', 'December 3, 2026'],
  ])('writes %s as %s', (template, text) => {
    expect(date && writeDate(date, template)).toBe(text);
  });

  it('writes what a native date reads back, for every date', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (day) => {
        const iso = day.toISOString().slice(0, 10);
        const read = readDate(iso);
        expect(read && writeDate(read, 'YYYY-MM-DD')).toBe(iso);
      }),
    );
  });

  it.each(['2026-02-30', '12/03/2026', '', 'soon'])('knows that “%s” is no date', (text) => {
    expect(readDate(text)).toBeUndefined();
  });
});

it.each([
  ['Day', 'day'],
  ['MM', 'month'],
  ['Year', 'year'],
  ['Birthday', undefined],
  ['Start date', undefined],
])('a box that says “%s” is %s of three', (label, part) => {
  expect(datePartOf(field(label))).toBe(part);
});
