import { parseDate } from '@internationalized/date';
import parsePhone from 'libphonenumber-js/min';
import { z } from '@/lib/zod.ts';
import { holdsIdentifier } from './identifiers.ts';
import type { DetailId } from './person.ts';

/** What may be wrong with a detail, or worth a second look; each has a sentence under `people.problems`. */
export const detailProblems = [
  'line-break',
  'strange-character',
  'too-long',
  'identifier',
  'huid',
  'huid-card',
  'hms-id',
  'email',
  'hms-email',
  'phone',
  'phone-extension',
  'date',
  'url',
  'orcid',
] as const;
export type DetailProblem = (typeof detailProblems)[number];

export type DetailCheck =
  | { readonly kind: 'ok'; readonly value: string }
  /** May be saved as `value`; the user is told. */
  | { readonly kind: 'advice'; readonly value: string; readonly why: DetailProblem }
  /** Not saved; `suggestion` is what was probably meant, to be taken by the user, not by us. */
  | { readonly kind: 'refused'; readonly why: DetailProblem; readonly suggestion?: string };

const longestLine = 200;
const longestText = 2000;
/** Details that may run over several lines, as they go into text areas. */
const manyLines: ReadonlySet<DetailId> = new Set(['reason']);

const ok = (value: string): DetailCheck => ({ kind: 'ok', value });
const advice = (value: string, why: DetailProblem): DetailCheck => ({ kind: 'advice', value, why });
const refused = (why: DetailProblem): DetailCheck => ({ kind: 'refused', why });

const formats: { readonly [D in DetailId]?: (text: string) => DetailCheck } = {
  'university-id': checkHuid,
  'net-id': checkHmsId,
  'work-email': checkEmail,
  'personal-email': checkEmail,
  'hms-email': checkHmsEmail,
  'work-phone': checkPhone,
  'personal-phone': checkPhone,
  'start-date': checkDate,
  'end-date': checkDate,
  url: checkUrl,
  orcid: checkOrcid,
};

/** Cleans and checks one detail as typed or imported. An empty text is fine: it means that nothing is saved. */
export function checkDetail(id: DetailId, text: string): DetailCheck {
  const lines = manyLines.has(id);
  const value = text.normalize('NFC').replaceAll('\r\n', '\n').trim();
  if (!lines && /[\n\r\u2028\u2029]/.test(value)) return refused('line-break');
  if (!isPlainText(value)) return refused('strange-character');
  if ([...value].length > (lines ? longestText : longestLine)) return refused('too-long');
  if (holdsIdentifier(id, value)) return refused('identifier');
  if (value === '') return ok('');
  return formats[id]?.(value) ?? ok(value);
}

/** A birth date: a day that exists, of somebody who could be alive. `today` is an ISO date. */
export function checkBirthDate(text: string, today: string): DetailCheck {
  const checked = checkDate(text.trim());
  return checked.kind === 'ok' && checked.value < today ? checked : refused('date');
}

/** No control characters, no marks that turn the direction of what follows, no halves of a character. */
function isPlainText(text: string): boolean {
  return text.isWellFormed() && !/[\p{Cc}--[\n\t]]|[\u202A-\u202E\u2066-\u2069]/v.test(text);
}

/** Eight digits. The card prints a ninth, which counts the cards and is not part of the number. */
function checkHuid(text: string): DetailCheck {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (/^\d{8}$/.test(digits)) return ok(digits);
  return /^\d{9}$/.test(digits) ? { kind: 'refused', why: 'huid-card', suggestion: digits.slice(0, 8) } : refused('huid');
}

/** Lower case always; the usual shape is advice only, as the source says "generally". */
function checkHmsId(text: string): DetailCheck {
  const id = text.toLowerCase();
  return /^[a-z]{2,3}\d{1,4}$/.test(id) ? ok(id) : advice(id, 'hms-id');
}

function checkEmail(text: string): DetailCheck {
  return z.email().safeParse(text).success ? ok(text) : refused('email');
}

function checkHmsEmail(text: string): DetailCheck {
  const checked = checkEmail(text);
  return checked.kind === 'ok' && !/[@.]hms\.harvard\.edu$/i.test(text) ? advice(text, 'hms-email') : checked;
}

/** Kept as E.164, which has no place for an extension. Numbers without a country are read as American. */
function checkPhone(text: string): DetailCheck {
  const phone = parsePhone(text, 'US');
  if (!phone?.isPossible()) return refused('phone');
  return phone.ext ? advice(phone.number, 'phone-extension') : ok(phone.number);
}

function checkDate(text: string): DetailCheck {
  try {
    const date = parseDate(text);
    return date.year >= 1900 && date.year <= 2100 ? ok(date.toString()) : refused('date');
  } catch {
    return refused('date');
  }
}

function checkUrl(text: string): DetailCheck {
  const address = URL.parse(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
  const fine = address && /^https?:$/.test(address.protocol) && address.hostname.includes('.') && !address.username && !address.password;
  return fine ? ok(address.href) : refused('url');
}

/** `0000-0002-1825-0097`, the last digit being the check digit (ISO 7064, 11-2); the address of the record is taken too. */
function checkOrcid(text: string): DetailCheck {
  const id = text.replace(/^https?:\/\/orcid\.org\//i, '').toUpperCase();
  if (!/^(\d{4}-){3}\d{3}[\dX]$/.test(id)) return refused('orcid');
  const digits = id.replaceAll('-', '');
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const expected = (12 - (total % 11)) % 11;
  return digits.endsWith(expected === 10 ? 'X' : String(expected)) ? ok(id) : refused('orcid');
}
