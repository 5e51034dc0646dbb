import type { Kind, What } from './meaning.ts';
import { isLink, isOf, ofWords, units } from './meaning-links.ts';
import { kindIn, type SenseWord } from './meaning-words.ts';

/** Beyond this many words a text is a sentence, and a word in its middle is not what it asks for. */
export const sentenceLength = 14;

/** Chinese, Japanese and Korean say last what is asked for: "country" at the start of a longer word is no country. */
export function isInsideWord(words: readonly SenseWord[], head: number): boolean {
  const last = words[head]?.text ?? '';
  const next = words[head + 1];
  return next !== undefined && next.sense === undefined && isWithoutSpaces(last) && isWithoutSpaces(next.text);
}

const isWithoutSpaces = (text: string): boolean => /^[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7a3 ]+$/.test(text);

/** "Director of the Institute" asks for the director. */
export function personOfUnit(words: readonly SenseWord[]): Head | undefined {
  const [first] = words;
  if (
    first?.sense?.is !== 'person' ||
    first.sense.person === 'self' ||
    first.sense.person === 'user' ||
    words.length < 3 ||
    !isOf(words[1])
  )
    return undefined;
  const isRest = words
    .slice(2)
    .every(({ sense, text }) => sense?.is === 'filler' || isOf({ text, sense }) || (sense?.is === 'what' && units.has(sense.what)));
  return isRest ? { what: 'name', weak: true, at: 0, kind: undefined } : undefined;
}

/** "Laboratory PI" and "Institution signing official" ask for a person: a unit before one only says which. */
export function personAtEnd(words: readonly SenseWord[]): Head | undefined {
  const at = words.length - 1;
  const last = words[at]?.sense;
  if (last?.is !== 'person' || last.person === 'self' || last.person === 'user') return undefined;
  let isOfUnit = false;
  for (let before = 0; before < at; before += 1) {
    const word = words[before] as SenseWord;
    const isUnit = word.sense?.is === 'what' && units.has(word.sense.what);
    if (!isUnit && (word.sense?.is !== 'filler' || isOf(word))) return undefined;
    isOfUnit ||= isUnit;
  }
  return isOfUnit ? { what: 'name', weak: true, at, kind: undefined } : undefined;
}

/** In a long sentence that has said what it asks for, a word far behind is not asked for. */
export const isAside = (words: readonly SenseWord[], word: SenseWord, head: Head): boolean =>
  head.what === 'reason' &&
  ((words.length > sentenceLength && words.indexOf(word) > head.at + 5) || (isOf(words[head.at + 1]) && words.indexOf(word) > head.at));

/** A word that says little alone says nothing beside words that nobody knows, but for those that only say which person is meant. */
export function isAmongStrangers(words: readonly SenseWord[], { at: head, what }: Head): boolean {
  if (what === 'account-name' && words[0]?.text === 'name') return false;
  let from = -1;
  for (let at = head - 1; at >= 0 && from < 0; at -= 1) if (words[at]?.sense?.is === 'person') from = at;
  return words.some(
    (word, at) =>
      at > from &&
      at !== head &&
      (word.sense === undefined || (word.sense.is === 'tail' && at < head)) &&
      word.text !== "'s" &&
      !isLink(word) &&
      !ofWords.has(word.text),
  );
}

/** Words that sentences on anything speak of in passing: "These accounts can run jobs in this project". */
export const passing = new Set<What>(['project-title', 'account-name', 'lab', 'organization', 'department']);

export const strangersIn = (words: readonly SenseWord[]): number =>
  words.filter(({ sense, text }) => sense === undefined && !ofWords.has(text) && text.length > 2).length;

export function kindBefore(words: readonly SenseWord[], head: number): Kind | undefined {
  const before: string[] = [];
  for (let at = 0; at <= head; at += 1) {
    const { text } = words[at] as SenseWord;
    if (text.includes(' ')) before.push(...text.split(' '));
    else before.push(text);
  }
  return kindIn(before);
}

export type Head = { readonly what: What; readonly weak: boolean; readonly at: number; readonly kind: Kind | undefined };

/** Of several details in one text the one that is asked for: "department email" is an email, "name of department" a department. */
export function chooseHead(
  words: readonly SenseWord[],
  found: readonly Head[],
  isName: boolean,
): Head | { readonly conflict: true; readonly what?: undefined } | undefined {
  if (found.length < 2) return found[0];
  const strong = found.filter((head) => !head.weak);
  const candidates = strong.length > 0 ? strong : found;
  const first = candidates[0];
  const last = candidates.at(-1);
  if (!first || !last) return undefined;
  const alsoName =
    strong.length > 0 &&
    !isName &&
    found.some(({ weak, what, at }) => weak && what === 'name' && (joined(words, at, first.at) || joined(words, first.at, at)));
  if (alsoName) return { conflict: true };
  if (candidates.every((head) => head.what === first.what)) return candidates.find((head) => !head.kind) ?? first;
  if (isName) return last;
  // "Position in group" asks for the position; of other weak words nobody knows which is meant.
  if (strong.length === 0) return /^(?:in|at|within)$/.test(words[first.at + 1]?.text ?? '') ? first : undefined;
  // "Phone number with area code" is all of it.
  if (first.what === 'tel' && last.what === 'tel-area-code') return first;
  if (isOfUnit(first, last, words)) return first;
  if (first.what === 'reason') return first;
  // "Contact e-mail address" is no street.
  const beforeLast = candidates.at(-2);
  if (last.what === 'street-address' && beforeLast?.what === 'email' && beforeLast.at === last.at - 1) return beforeLast;
  const second = candidates[1];
  if (second && words.slice(first.at + 1, second.at).some((word) => ofWords.has(word.text))) return first;
  for (let at = 1; at < candidates.length; at += 1) {
    const here = candidates[at];
    const before = candidates[at - 1];
    if (!here || !before || here.what === before.what) continue;
    const between = words.slice(before.at + 1, here.at);
    if (!between.some(isLink)) continue;
    if (before.what === 'tel-extension' && here.what === 'tel') return here;
    if (isSchool(before) && here.what === 'organization') continue;
    return first.what === 'email' && here.what === 'tel' ? first : { conflict: true };
  }
  return last;
}

/** "School / company / organization" asks for whichever it is. */
const isSchool = ({ what, kind }: Head): boolean => what === 'department' && kind === 'school';

/** "Department full name" is a department's. */
const isOfUnit = (first: Head, last: Head, words: readonly SenseWord[]): boolean =>
  units.has(first.what) && last.what === 'name' && last.at === first.at + 1 && last.at === words.length - 1;

/** "Name and email" asks for two things. */
const joined = (words: readonly SenseWord[], from: number, to: number): boolean => to === from + 2 && isLink(words[from + 1]);

/** A thing named before a detail owns it ("mailbox phone"), unless it only says which person does ("key holder phone"), as does one named after "of" ("name of item"). */
export function thingBeside(words: readonly SenseWord[], head: number): SenseWord | undefined {
  const before = words.slice(0, head).find((word, at) => word.sense?.is === 'thing' && !saysWhich(words, at, head));
  if (before) return before;
  const after = words.slice(head + 1);
  return after.length > 0 && ofWords.has(after[0]?.text ?? '') ? after.find((word) => word.sense?.is === 'thing') : undefined;
}

/** The thing stands right before the person whose detail is asked for. */
function saysWhich(words: readonly SenseWord[], thing: number, head: number): boolean {
  if (words[thing + 1]?.sense?.is !== 'person') return false;
  return head === thing + 2 || (words[thing + 2]?.text === "'s" && head === thing + 3);
}

/** Details that are numbers or ids themselves. */
const numbers = new Set<What>([
  'cost-center',
  'purchase-order',
  'university-id',
  'net-id',
  'institution-id',
  'postal-code',
  'orcid',
  'tel',
  'email',
]);

/** "Department type" is not a department, nor "email list" an email or "type of account" an account. */
export function isTurned(words: readonly SenseWord[], head: number, what: What): boolean {
  const next = words[head + 1];
  const before = words[head - 1];
  if (isOf(before) && words[head - 2]?.sense?.is === 'tail') return true;
  const direct = what === 'email' || what === 'tel';
  if (direct && (before?.text === 'access' || next?.text === 'title')) return true;
  if (next?.text === 'contact' && head + 2 === words.length && (what === 'organization' || what === 'department')) return true;
  if (next?.sense?.is === 'thing') return true;
  return next?.sense?.is === 'tail' && !(numbers.has(what) && /^(?:no|number|num|id|#|code)$/.test(next.text));
}
