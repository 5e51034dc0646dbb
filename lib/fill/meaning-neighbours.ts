import type { FieldQuestion } from './field.ts';
import type { What } from './meaning.ts';
import type { DatePart } from './meaning-dates.ts';
import type { FieldEvidence } from './meaning-evidence.ts';
import type { TextReading } from './meaning-labels.ts';
import { mainText } from './meaning-text.ts';
import { type Asked, whatOf } from './meaning-what.ts';
import { isCodingWord } from './meaning-words.ts';
import { tokensOf } from './words.ts';

/** What only the fields around a field can tell: parts of dates, phones and account strings. */
export function settleNeighbours(all: readonly FieldEvidence[], asked: readonly Asked[]): Asked[] {
  const settled = [...asked];
  settleDates(all, settled);
  settlePhones(all, settled);
  settleAccounts(all, settled);
  settleUnits(all, settled);
  settleDescriptions(all, settled);
  settleSoleNames(all, settled);
  settleTitles(all, settled);
  settleLogins(all, settled);
  settleCards(all, settled);
  return settled;
}

const birth = /\b(?:birth|birthday|birthdate|dob|bday|born)\b/i;

/** Day, month or year, from a field's own words, else from its name. */
function datePart({ named, near, hints, coded }: FieldEvidence): DatePart | undefined {
  return partIn(named) ?? partIn(near) ?? partIn(hints) ?? partIn(coded);
}

function partIn(texts: readonly TextReading[]): DatePart | undefined {
  for (const { part } of texts) if (part) return part;
  return undefined;
}

/** Whether the words around three boxes speak of a start or of an end, and not of both. */
function dateOf(words: string): What | undefined {
  const [isStart, isEnd] = [starting.test(words), ending.test(words)];
  return isStart === isEnd ? undefined : isStart ? 'start-date' : 'end-date';
}
const starting = /\b(?:start|starts|begin|begins|beginning|arrival|from|commencement)\b/i;
const ending = /\b(?:end|ends|ending|expiration|expiry|expires|departure|until|completion)\b/i;

/** Three boxes in a row of which something says "birth" are a birth date, of which something says "start" a start date; of any other date they are left alone. */
function settleDates(all: readonly FieldEvidence[], settled: Asked[]): void {
  const parts = all.map((evidence) =>
    evidence.field.control === 'checkbox' || evidence.field.control === 'radio' ? undefined : datePart(evidence),
  );
  for (let at = 0; at < all.length; at += 1) {
    if (!parts[at]) continue;
    const run: { at: number; part: DatePart }[] = [];
    for (let ahead = at; ahead < all.length && run.length < 3; ahead += 1) {
      const part = parts[ahead];
      if (!part || run.some((other) => other.part === part)) break;
      run.push({ at: ahead, part });
    }
    if (run.length < 2) {
      const alone = whatOf(settled[at]);
      const first = run[0];
      if (first && alone === 'bday' && all[at]?.field.control !== 'date' && birth.test(speech(all[at])))
        settled[at] = { what: `bday-${first.part}`, by: undefined };
      continue;
    }
    const isBirth =
      run.some((part) => birth.test(speech(all[part.at]))) || run.some((part) => whatOf(settled[part.at])?.startsWith('bday'));
    const date = isBirth || run.length < 3 ? undefined : dateOf(run.map((part) => speech(all[part.at])).join(' '));
    for (const part of run)
      settled[part.at] = isBirth
        ? { what: `bday-${part.part}`, by: undefined }
        : date
          ? { what: date, by: undefined }
          : { doubt: 'not-understood' };
    at += run.length - 1;
  }
}

function speech(evidence: FieldEvidence | undefined): string {
  if (!evidence) return '';
  const { field } = evidence;
  return [
    ...field.labels.map(({ text }) => text),
    field.sections[0] ?? '',
    `${field.name} ${field.id}`.replace(/[_.\-[\]]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2'),
  ].join(' ');
}

const phoneParts: readonly What[] = ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix'];

/** Boxes of three, three and four figures of which the first is a phone's are its parts. */
function settlePhones(all: readonly FieldEvidence[], settled: Asked[]): void {
  for (let at = 0; at + 2 < all.length; at += 1) {
    if (!whatOf(settled[at])?.startsWith('tel')) continue;
    const lengths = [0, 1, 2].map((step) => all[at + step]?.field.maxLength);
    if (lengths[0] !== 3 || lengths[1] !== 3 || lengths[2] !== 4) continue;
    phoneParts.forEach((what, step) => {
      settled[at + step] = { what, by: undefined };
    });
  }
}

/** A word such as "Fund" or "Program" asks for a piece of an account only where a neighbour asks for an account outright. */
function settleAccounts(all: readonly FieldEvidence[], settled: Asked[]): void {
  settleCodes(all, settled);
  const isCoding = (field: FieldQuestion): boolean =>
    field.control !== 'radio' && field.control !== 'checkbox' && field.control !== 'textarea' && isCodingWord(codingText(field));
  for (const step of [1, -1]) {
    let reach = 0;
    for (let at = step > 0 ? 0 : all.length - 1; at >= 0 && at < all.length; at += step) {
      const field = all[at]?.field;
      if (!field) continue;
      const what = whatOf(settled[at]);
      if (what === 'cost-center') reach = 3;
      else if (reach > 0 && isCoding(field)) {
        settled[at] = { what: 'cost-center', kind: 'part', by: undefined };
        reach = 3;
      } else if (field.control !== 'radio') reach -= 1;
    }
  }
}

/** Four words of accountants in a row are an account string, even where none of them says "account to charge". */
function settleCodes(all: readonly FieldEvidence[], settled: Asked[]): void {
  let from = 0;
  for (let at = 0; at <= all.length; at += 1) {
    const field = all[at]?.field;
    if (field && (field.control === 'text' || field.control === 'number') && isCodingWord(codingText(field))) continue;
    if (at - from > 3) for (let code = from; code < at; code += 1) settled[code] = { what: 'cost-center', kind: 'part', by: undefined };
    from = at + 1;
  }
}

const codingText = (field: FieldQuestion): string => tokensOf(mainText(field.label) || field.name).join(' ');

const isPlace = (what: What | undefined): boolean => what !== undefined && /^(?:street|address|postal|country)/.test(what);

/** A "Unit" that stands beside no other part of an address is a department; a bare "Faculty" where somebody was named before is one too, else nobody knows. */
function settleUnits(all: readonly FieldEvidence[], settled: Asked[]): void {
  all.forEach(({ field, over }, at) => {
    const label = mainText(field.label).toLowerCase();
    if (whatOf(settled[at]) === 'address-line2' && label === 'unit') {
      if (![at - 2, at - 1, at + 1, at + 2].some((other) => isPlace(whatOf(settled[other]))))
        settled[at] = { what: 'department', by: undefined };
    }
    if (whatOf(settled[at]) !== 'name' || label !== 'faculty') return;
    const isNamed = [at - 1, at - 2, at - 3].some((other) => /name$|^organization|^university/.test(whatOf(settled[other]) ?? ''));
    settled[at] = isNamed || over?.people.length ? { what: 'department', kind: 'school', by: undefined } : { doubt: 'not-understood' };
  });
}

/** "Nombre" is a first name beside a family name, and the whole name without one. */
function settleSoleNames(all: readonly FieldEvidence[], settled: Asked[]): void {
  all.forEach(({ field }, at) => {
    if (whatOf(settled[at]) !== 'given-name' || !/^(?:nombres?|nome)$/i.test(mainText(field.label))) return;
    if (![at - 2, at - 1, at + 1, at + 2].some((other) => whatOf(settled[other]) === 'family-name'))
      settled[at] = { what: 'name', by: undefined };
  });
}

/** A bare "Description" some way below a project's title is the project's. */
function settleDescriptions(all: readonly FieldEvidence[], settled: Asked[]): void {
  all.forEach(({ field }, at) => {
    if (field.control !== 'textarea' || whatOf(settled[at]) !== undefined || !bareDescription.test(mainText(field.label))) return;
    const isProject = settled.slice(Math.max(0, at - 8), at).some((other) => whatOf(other) === 'project-title');
    if (isProject) settled[at] = { what: 'reason', by: undefined };
  });
}
const bareDescription =
  /^(?:(?:brief|short|long|full|detailed|executive|a|please provide a) )*(?:description|summary|overview)(?: of it)?:?$/i;

/** A "Title" right before a first name is "Dr." or "Ms.". */
function settleTitles(all: readonly FieldEvidence[], settled: Asked[]): void {
  all.forEach(({ field }, at) => {
    if (whatOf(settled[at]) !== 'organization-title' || !/^(?:\w+ )?title$/i.test(mainText(field.label))) return;
    const [before, next] = [whatOf(settled[at - 1]), whatOf(settled[at + 1])];
    if (next === 'given-name' && before !== 'family-name' && before !== 'name') settled[at] = { what: 'honorific-prefix', by: undefined };
  });
}

/** In a form of a name and a password whatever stands beside the password is a login; only an address for mail is worth filling. */
function settleLogins(all: readonly FieldEvidence[], settled: Asked[]): void {
  const beside = new Map<number, number>();
  for (const { field } of all)
    if (field.besidePassword && field.control !== 'checkbox') beside.set(field.form, (beside.get(field.form) ?? 0) + 1);
  all.forEach(({ field }, at) => {
    if (!field.besidePassword) return;
    const what = whatOf(settled[at]);
    const isSignUp = (beside.get(field.form) ?? 0) > 3 && what === 'university-id';
    if ((what === 'net-id' || what === 'account-name' || what === 'university-id') && !isSignUp) settled[at] = { doubt: 'never-filled' };
    if ((beside.get(field.form) ?? 0) < 2 && what !== undefined && what !== 'email') settled[at] = { doubt: 'never-filled' };
  });
}

/** In a form that takes cards, a name beside the card's number is the one printed on it. */
function settleCards(all: readonly FieldEvidence[], settled: Asked[]): void {
  const saysIn = (texts: readonly TextReading[], pattern: RegExp): boolean =>
    texts.some(({ against, because }) => against === 'never' && pattern.test(because));
  const says = (evidence: FieldEvidence | undefined, pattern: RegExp): boolean =>
    evidence !== undefined && (saysIn(evidence.named, pattern) || saysIn(evidence.near, pattern));
  if (!all.some((evidence) => says(evidence, /cvv|cvc|csc|credit|security code/))) return;
  all.forEach((_, at) => {
    if (whatOf(settled[at]) === 'name' && [at - 2, at - 1, at + 1].some((other) => says(all[other], /card|cvv|cvc|csc/)))
      settled[at] = { doubt: 'never-filled' };
  });
}
