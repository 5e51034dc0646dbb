import type { DetailId } from './person.ts';

/** Details whose own format has no room for words, and may look like anything in numbers: a phone, an address of the web. */
const strict: ReadonlySet<DetailId> = new Set([
  'work-email',
  'hms-email',
  'personal-email',
  'work-phone',
  'personal-phone',
  'start-date',
  'end-date',
  'url',
  'orcid',
]);
/** Numbers of an institution's books come in every shape. */
const accounts: ReadonlySet<DetailId> = new Set(['cost-center', 'purchase-order']);

/** As social security numbers and ITINs are printed: three, two and four digits with dashes, none of the groups all zeros. */
const socialSecurity = /(?<![\p{L}\d\p{Pd}])(?!000)\d{3}\p{Pd}(?!00)\d{2}\p{Pd}(?!0000)\d{4}(?![\p{L}\d\p{Pd}])/v;

/** What may stand between the name of an identifier and the identifier: `No. (US):`, `number is`. */
const between = String.raw`(?:\s*\([^\(\)]{1,20}\))?(?:[\s.:=#,\p{Pd}]*\b(?:number|num|no|nr|is))*[\s.:=#,\p{Pd}]*`;
const named = [
  String.raw`\b(?:ssn|itin|social security|taxpayer (?:id|identification))\b${between}\d{3}[\s\p{Pd}]?\d{2}[\s\p{Pd}]?\d{4}\b`,
  // Six to twelve letters and digits, at least four of them digits; the letters before may stand apart.
  String.raw`\b(?:passport|driver[’']?s?[’']? licen[cs]e|alien registration)\b${between}(?:[a-z]{1,2}\s)?(?=(?:[a-z]*\d){4})[a-z\d]{6,12}\b`,
].map((pattern) => new RegExp(pattern, 'iv'));

/** Whether a text has in it what this extension never keeps: a social security number, or the number of a passport or the like that is called so. */
export function holdsIdentifier(id: DetailId, text: string): boolean {
  if (strict.has(id)) return false;
  return named.some((pattern) => pattern.test(text)) || (!accounts.has(id) && socialSecurity.test(text));
}
