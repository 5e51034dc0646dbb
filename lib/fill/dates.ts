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
    if (run.startsWith('Y')) return run.length <= 2 ? String(date.year).slice(-2) : padded(date.year, 'YYYY');
    if (run.startsWith('D')) return padded(date.day, run);
    return run === 'MMM' || run === 'MMMM' ? monthName(date, inWords[run]) : padded(date.month, run);
  });
}

/** `mm/dd/yyyy`, `dd-mon-yyyy`, `M/D/YY` in a hint. */
function templateInLetters(hint: string): Template | undefined {
  const letters = hint.toLowerCase().replace(/\bmon\b/g, 'mmm');
  const found = /(?<![a-z])([ymd]{1,4})([\s/.,-]{1,2})([ymd]{1,4})([\s/.,-]{1,2})([ymd]{1,4})(?![a-z])/.exec(letters)?.[0]?.toUpperCase();
  if (found === undefined || !/Y/.test(found) || !/M/.test(found) || !/D/.test(found)) return undefined;
  return /^(?:(Y+|M+|D+)[\s/.,-]{1,2}){2}(Y+|M+|D+)$/.test(found) ? found : undefined;
}

const names = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** An example in a hint: `12/31/2026`, `2026-12-31`, `Dec 3, 2026`. `03/04/2026` tells nothing. */
function templateInExample(hint: string): Template | undefined {
  const iso = /(?<!\d)\d{4}([/.-])\d{2}\1\d{2}(?!\d)/.exec(hint);
  if (iso) return `YYYY${iso[1]}MM${iso[1]}DD`;
  const numbers = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)/.exec(hint);
  if (numbers) {
    const [, first = '', mark = '', second = ''] = numbers;
    const run = (letter: string, digits: string) => letter.repeat(digits.length);
    if (Number(first) > 12) return [run('D', first), run('M', second), 'YYYY'].join(mark);
    return Number(second) > 12 ? [run('M', first), run('D', second), 'YYYY'].join(mark) : undefined;
  }
  const word = new RegExp(`\\b(?:(\\d{1,2})([ -]))?(${names})([a-z]*)\\.?([ -])(?:(\\d{1,2})(, ?| ))?\\d{4}\\b`, 'i').exec(hint);
  if (!word) return undefined;
  const month = word[4] ? 'MMMM' : 'MMM';
  if (word[1] !== undefined) return `${word[1].startsWith('0') ? 'DD' : 'D'}${word[2]}${month}${word[5]}YYYY`;
  return word[6] === undefined ? undefined : `${month}${word[5]}${word[6].startsWith('0') ? 'DD' : 'D'}${word[7]}YYYY`;
}

function templateInPattern(pattern: string | undefined): Template | undefined {
  if (!pattern) return undefined;
  const accepted = common.filter((template) => matchesPattern(pattern, writeDate(probe, template)) === true);
  // `\d{2}/\d{2}/\d{4}` accepts both orders and therefore tells neither.
  return accepted.length === 1 ? accepted[0] : undefined;
}

const orderOf = (template: Template) => template.replace(/(.)\1*/g, '$1').replace(/[^YMD]/g, '');

/** The page's own way of writing a date, when it says one and only one. */
export function dateTemplateOf(field: Hinted): Template | undefined {
  const told = [...hintsOf(field).flatMap((hint) => [templateInLetters(hint), templateInExample(hint)]), templateInPattern(field.pattern)];
  const templates = told.filter((template) => template !== undefined);
  return new Set(templates.map(orderOf)).size === 1 ? templates[0] : undefined;
}

export const dateParts = ['day', 'month', 'year'] as const;
export type DatePart = (typeof dateParts)[number];

/** Of three boxes for one date, which this is, from a label that says nothing else. */
export function datePartOf(field: Hinted): DatePart | undefined {
  const words = hintsOf(field).map((hint) => hint.toLowerCase().replace(/[^a-z]/g, ''));
  const partOf = (word: string) =>
    (/^(day|dd?)$/.test(word) && 'day') ||
    (/^(month|mm?)$/.test(word) && 'month') ||
    (/^(year|yyyy|yy)$/.test(word) && 'year') ||
    undefined;
  return words.map(partOf).find((part) => part !== undefined);
}

/** Spellings of one part, the one that a text box most likely takes first. */
export function writePart(date: CalendarDate, part: DatePart): readonly string[] {
  if (part === 'year') return [String(date.year)];
  const plain = String(date[part]);
  const numbers = [plain.padStart(2, '0'), plain];
  return part === 'month' ? [...numbers, monthName(date, 'long'), monthName(date, 'short')] : numbers;
}
