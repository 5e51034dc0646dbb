import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datePartOf, dateTemplateOf, readDate, writeDate, writePart } from '@/lib/fill/dates.ts';
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
    // In letters.
    ['yy/m/d', 'YY/M/D'],
    ['(mmm d, yyyy)', 'MMM D, YYYY'],
    ['mmmm d, yyyy', 'MMMM D, YYYY'],
    ['dd. mm. yyyy', 'DD. MM. YYYY'],
    ['dd mon yyyy', 'DD MMM YYYY'],
    ['MON-dd-yyyy', 'MMM-DD-YYYY'],
    ['d.m.yyyy', 'D.M.YYYY'],
    ['enter as mm/dd/yyyy please', 'MM/DD/YYYY'],
    ['mm/dd', undefined],
    ['mm/mm/yyyy', undefined],
    ['dd/dd/mm', undefined],
    ['mm/dd/yyy', undefined],
    ['mm/dd/y', undefined],
    ['mm/ddd/yyyy', undefined],
    ['xmm/dd/yyyy', undefined],
    ['mm/dd/yyyyx', undefined],
    ['mm///dd///yyyy', undefined],
    ['mmddyyyy', undefined],
    ['monday', undefined],
    ['dd-monday-yyyy', undefined],
    // As an example.
    ['2026/12/31', 'YYYY/MM/DD'],
    ['2026.12.31', 'YYYY.MM.DD'],
    ['2026-12/31', undefined],
    ['12026-12-31', undefined],
    ['2026-12-311', undefined],
    ['2026-1-3', undefined],
    ['12-31-2026', 'MM-DD-YYYY'],
    ['13/12/2026', 'DD/MM/YYYY'],
    ['12/13/2026', 'MM/DD/YYYY'],
    ['12/12/2026', undefined],
    ['3/14/2026', 'M/D/YYYY'],
    ['14.3.2026', 'D.M.YYYY'],
    ['12/31-2026', undefined],
    ['112/31/2026', undefined],
    ['12/311/2026', undefined],
    ['12/31/20260', undefined],
    ['12/31/26', undefined],
    ['03 Dec 2026', 'DD MMM YYYY'],
    ['3-Dec-2026', 'D-MMM-YYYY'],
    ['3 december 2026', 'D MMMM YYYY'],
    ['Dec. 3, 2026', 'MMM D, YYYY'],
    ['Dec 03, 2026', 'MMM DD, YYYY'],
    ['Dec 3,2026', 'MMM D,YYYY'],
    ['Dec 3 2026', 'MMM D YYYY'],
    ['until Sept 3, 2026', 'MMMM D, YYYY'],
    ['Dec 2026', undefined],
    ['3 Dec 26', undefined],
    ['3 Foo 2026', undefined],
  ])('reads “%s” as %s', (placeholder, template) => {
    expect(inField({ placeholder })).toBe(template);
    expect(inField(help(placeholder))).toBe(template);
  });

  it('reads a pattern that takes one way of writing only', () => {
    expect(inField({ pattern: '\\d{4}-\\d{2}-\\d{2}' })).toBe('YYYY-MM-DD');
    expect(inField({ pattern: '(0[1-9]|1[0-2])/(0[1-9]|[12][0-9]|3[01])/[0-9]{4}' })).toBe('MM/DD/YYYY');
    expect(inField({ pattern: '\\d{2}/\\d{2}/\\d{4}' })).toBeUndefined();
    expect(inField({ pattern: '' })).toBeUndefined();
    expect(inField({ pattern: '(' })).toBeUndefined();
  });

  const [year, month, day] = ['\\d\\d\\d\\d', '(?:0\\d|1[012])', '(?:[012]\\d|3[01])'];
  it.each([
    [`${year}-${month}-${day}`, 'YYYY-MM-DD'],
    [`${year}/${month}/${day}`, 'YYYY/MM/DD'],
    [`${month}/${day}/${year}`, 'MM/DD/YYYY'],
    [`${day}/${month}/${year}`, 'DD/MM/YYYY'],
    [`${month}-${day}-${year}`, 'MM-DD-YYYY'],
    [`${day}-${month}-${year}`, 'DD-MM-YYYY'],
    [`${month}[.]${day}[.]${year}`, 'MM.DD.YYYY'],
    [`${day}[.]${month}[.]${year}`, 'DD.MM.YYYY'],
    [`${year}${month}${day}`, 'YYYYMMDD'],
    [`${year}_${month}_${day}`, undefined],
  ])('reads the pattern %s as %s', (pattern, template) => {
    expect(inField({ pattern })).toBe(template);
  });

  it('takes the first of several that agree about the order', () => {
    expect(inField({ placeholder: 'MM/DD/YYYY', ...help('For example Dec 31, 2026') })).toBe('MM/DD/YYYY');
    expect(inField({ placeholder: 'soon', pattern: '\\d{4}-\\d{2}-\\d{2}', ...help('2026-12-31') })).toBe('YYYY-MM-DD');
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
    ['YYYY/M/DD', '2026/12/03'],
    ['YYYY.MM.D', '2026.12.3'],
    ['on DD', 'on 03'],
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

describe('a box of three for one date', () => {
  it.each([
    ['Day', 'day'],
    ['D', 'day'],
    ['DD', 'day'],
    ['Month *', 'month'],
    ['M', 'month'],
    ['MM', 'month'],
    ['Year:', 'year'],
    ['(yyyy)', 'year'],
    ['YY', 'year'],
    ['Start date (day)', 'day'],
    ['End date – Month *', 'month'],
    ['Birthday', undefined],
    ['Start date', undefined],
    ['End date (academic year)', undefined],
    ['Start date (month and day)', undefined],
    ['', undefined],
  ])('that says “%s” is %s', (label, part) => {
    expect(datePartOf(field(label))).toBe(part);
  });

  it('says so in any of its hints', () => {
    expect(datePartOf(field('Start date', { placeholder: 'MM' }))).toBe('month');
    expect(datePartOf(field('Start date', { labels: [{ from: 'legend', text: 'Start' }, ...help('year').labels] }))).toBe('year');
  });

  const parts = (iso: string) => {
    const date = readDate(iso);
    return date && (['day', 'month', 'year'] as const).map((part) => writePart(date, part));
  };
  it('takes two digits first, then one, and a month by its name too', () => {
    expect(parts('2026-02-03')).toEqual([['03', '3'], ['02', '2', 'February', 'Feb'], ['2026']]);
    expect(parts('1931-11-28')).toEqual([['28', '28'], ['11', '11', 'November', 'Nov'], ['1931']]);
  });
});
