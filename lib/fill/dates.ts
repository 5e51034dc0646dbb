import { type CalendarDate, DateFormatter, parseDate } from '@internationalized/date';
import { matchesPattern } from './fit.ts';
import { type Hinted, hintsOf } from './hints.ts';

/** `YYYY-MM-DD`, `M/D/YY`, `MMM D, YYYY`: runs of Y, M and D, the rest as it stands. */
type Template = string;

const inWords = { MMM: 'short', MMMM: 'long' } as const;
const english = {
  short: new DateFormatter('en-US', { month: 'short', timeZone: 'UTC' }),
  long: new DateFormatter('en-US', { month: 'long', timeZone: 'UTC' }),
};
const probe = parseDate('2026-12-31');
const common: readonly Template[] = [
  'YYYY-MM-DD',
  'YYYY/MM/DD',
  'MM/DD/YYYY',
  'DD/MM/YYYY',
  'MM-DD-YYYY',
  'DD-MM-YYYY',
  'MM.DD.YYYY',
  'DD.MM.YYYY',
  'YYYYMMDD',
];

/** A date of the calendar from ISO text, or nothing: 31 February is no date. */
export function readDate(iso: string): CalendarDate | undefined {
  try {
    return parseDate(iso);
  } catch {
    return undefined;
  }
}

export function monthName(date: CalendarDate, length: 'short' | 'long'): string {
  return english[length].format(date.toDate('UTC'));
}

export function writeDate(date: CalendarDate, template: Template): string {
  const padded = (n: number, run: string) => String(n).padStart(run.length, '0');
  return template.replace(/Y+|M+|D+/g, (run) => {
    if (run[0] === 'Y') return run.length <= 2 ? String(date.year).slice(2) : padded(date.year, run);
    if (run[0] === 'D') return padded(date.day, run);
    return run === 'MMM' || run === 'MMMM' ? monthName(date, inWords[run]) : padded(date.month, run);
  });
}

const orderOf = (template: Template) => [...new Set(template.match(/[YMD]/g))].join('');

/** `mm/dd/yyyy`, `dd-mon-yyyy`, `M/D/YY` in a hint. `ddd` is a day of the week, and a single `y` tells nothing. */
function templateInLetters(hint: string): Template | undefined {
  const letters = hint.toLowerCase().replace(/\bmon\b/g, 'mmm');
  const run = '(?:yyyy|yy|m{1,4}|dd?)';
  const mark = '[\\s/.,-]{1,2}';
  const found = new RegExp(`(?<![a-z])${run}${mark}${run}${mark}${run}(?![a-z])`).exec(letters)?.[0].toUpperCase();
  return found !== undefined && orderOf(found).length === 3 ? found : undefined;
}

const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** An example in a hint: `12/31/2026`, `2026-12-31`, `Dec 3, 2026`. `03/04/2026` tells nothing. */
function templateInExample(hint: string): Template | undefined {
  const iso = /(?<!\d)\d{4}([/.-])\d{2}\1\d{2}(?!\d)/.exec(hint);
  if (iso) return `YYYY${iso[1]}MM${iso[1]}DD`;
  const numbers = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(hint);
  if (numbers) {
    const [, first = '', mark = '', second = ''] = numbers;
    // `3/14/2026` is written without zeros.
    const run = (letter: string) => letter.repeat(Math.min(first.length, second.length));
    if (Number(first) > 12) return [run('D'), run('M'), 'YYYY'].join(mark);
    return Number(second) > 12 ? [run('M'), run('D'), 'YYYY'].join(mark) : undefined;
  }
  const word = new RegExp(`\\b(?:(\\d{1,2})([ -]))?(${names})([a-z]*)\\.?([ -])(?:(\\d{1,2})(, ?| ))?\\d{4}\\b`, 'i').exec(hint);
  if (!word) return undefined;
  const month = word[4] ? 'MMMM' : 'MMM';
  if (word[1] !== undefined) return `${word[1].startsWith('0') ? 'DD' : 'D'}${word[2]}${month}${word[5]}YYYY`;
  return word[6] === undefined ? undefined : `${month}${word[5]}${word[6].startsWith('0') ? 'DD' : 'D'}${word[7]}YYYY`;
}

function templateInPattern(pattern: string | undefined): Template | undefined {
  if (pattern === undefined) return undefined;
  const accepted = common.filter((template) => matchesPattern(pattern, writeDate(probe, template)) === true);
  // `\d{2}/\d{2}/\d{4}` accepts both orders and therefore tells neither.
  return accepted.length === 1 ? accepted[0] : undefined;
}

/** The page's own way of writing a date, when it says one and only one. */
export function dateTemplateOf(field: Hinted): Template | undefined {
  const told = [...hintsOf(field).flatMap((hint) => [templateInLetters(hint), templateInExample(hint)]), templateInPattern(field.pattern)];
  const templates = told.filter((template) => template !== undefined);
  return new Set(templates.map(orderOf)).size === 1 ? templates[0] : undefined;
}

export type DatePart = 'day' | 'month' | 'year';

const partNames: ReadonlyMap<string, DatePart> = new Map([
  ...(['day', 'd', 'dd'] as const).map((name) => [name, 'day'] as const),
  ...(['month', 'm', 'mm'] as const).map((name) => [name, 'month'] as const),
  ...(['year', 'yy', 'yyyy'] as const).map((name) => [name, 'year'] as const),
]);

/** `Start date (day)`, `End date – Year`: the part alone after the date. */
const afterDate = /\bdate\s*(?:[(:,/–—-]\s*)?(day|month|year)\s*\)?[\s*:]*$/;

/** Of three boxes for one date, which this is, from a label that says nothing else beside the date's name. */
export function datePartOf(field: Hinted): DatePart | undefined {
  const wordOf = (hint: string) => afterDate.exec(hint)?.[1] ?? hint.replace(/[^a-z]/g, '');
  const said = hintsOf(field).map((hint) => partNames.get(wordOf(hint.toLowerCase())));
  return said.find((part) => part !== undefined);
}

/** Spellings of one part, the one that a text box most likely takes first. */
export function writePart(date: CalendarDate, part: DatePart): readonly string[] {
  if (part === 'year') return [String(date.year)];
  const plain = String(date[part]);
  const numbers = [plain.padStart(2, '0'), plain];
  return part === 'month' ? [...numbers, monthName(date, 'long'), monthName(date, 'short')] : numbers;
}
