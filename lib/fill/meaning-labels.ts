import type { Kind, What } from './meaning.ts';
import { type DatePart, datePartIn } from './meaning-dates.ts';
import { mainText } from './meaning-text.ts';
import { kindIn, meaningAlone, type SenseWord, wordsOfName, wordsOfText } from './meaning-words.ts';
import type { Person } from './words-whose.ts';

/** What a piece of text says, by itself, about the field that it stands at. */
export type TextReading = {
  readonly text: string;
  readonly what?: What;
  /** The detail is named by a word that says little alone. */
  readonly weak?: boolean;
  readonly kind?: Kind;
  /** The words that named the detail. */
  readonly because?: string;
  readonly people: readonly Person[];
  /** The text speaks of this part of a date. */
  readonly part?: DatePart;
  /** Why the text rules a detail out. */
  readonly against?: 'never' | 'thing' | 'conflict' | 'question';
};

/** What a question begins with that is answered by yes or no. */
const verbs = new Set('do does did is are was were have has had will would can could should may shall am'.split(' '));

export function readLabelText(label: string): TextReading {
  const text = mainText(label);
  const reading = readWords(text, wordsOfText(text), false);
  // "Sponsor (funding agency)" is no person.
  if (reading.what === 'name' && reading.weak && /\((?:[^)]*\b)?(?:fund|agency|grant)/i.test(label))
    return { text, people: [], against: 'thing' };
  return asksYesOrNo(text) ? { ...reading, against: reading.against ?? 'question' } : reading;
}

function asksYesOrNo(text: string): boolean {
  const space = text.indexOf(' ');
  return space > 0 && verbs.has(text.slice(0, space).toLowerCase()) && !/^\S+ (?:your|an?|you an?)\b/i.test(text);
}

export function readNameText(name: string): TextReading {
  return readWords(name, wordsOfName(name), true);
}

const links = new Set(['/', '|', ',', '&', '+', 'and', 'or']);
const isLink = (word: SenseWord | undefined): boolean => word !== undefined && links.has(word.text);
const ofWords = new Set(['of', 'for', 'the']);
const isOf = (word: SenseWord | undefined): boolean => word?.text === 'of' || word?.text === 'for';
/** Beyond this many words a text is a sentence, and a word in its middle is not what it asks for. */
const sentenceLength = 14;

function readWords(text: string, words: readonly SenseWord[], isName: boolean): TextReading {
  const part = datePartIn(words, isName);
  const reading = judgeWords(text, words, isName);
  return part ? { ...reading, part } : reading;
}

function judgeWords(text: string, words: readonly SenseWord[], isName: boolean): TextReading {
  if (words.every(({ sense }) => sense === undefined) && words.length > 1) return { text, people: nobody };
  const people = peopleIn(words);
  const bare = words.filter((word) => word.sense?.is !== 'filler' && !isLink(word));
  const only = bare.length === 1 ? bare[0] : undefined;
  const lone = only && (only.sense === undefined || only.sense.is === 'tail') ? meaningAlone(only.text) : undefined;
  if (lone && only) return { text, what: lone, because: only.text, people };

  const head = chooseHead(words, isName);
  const never = words.find(({ sense }) => sense?.is === 'never' || (sense?.is === 'login' && head?.what !== 'email'));
  if (never) return { text, people, against: 'never', because: never.text };
  if (!head) {
    const person = soleSubject(words);
    if (person) return { text, what: 'name', weak: true, because: person, people };
    const thing = words.find((word) => word.sense?.is === 'thing');
    return thing ? { text, people, against: 'thing', because: thing.text } : { text, people };
  }
  if ('conflict' in head) return { text, people, against: 'conflict' };
  if (!isName && words.length > sentenceLength && head.at > 8) return { text, people };
  // A list of people is no person.
  if (head.weak && words[head.at]?.text === 'names') return { text, people, against: 'thing' };
  const thing = thingBeside(words, head.at);
  if (thing) return { text, people, against: 'thing', because: thing.text };
  if (head.what !== 'reason' && isTurned(words, head.at, head.what)) return { text, people, against: 'thing' };
  if (
    head.weak &&
    !isName &&
    words.some(
      (word, at) =>
        (word.sense === undefined || (word.sense.is === 'tail' && at < head.at)) &&
        word.text !== "'s" &&
        !isLink(word) &&
        !ofWords.has(word.text) &&
        at !== head.at &&
        !(head.what === 'account-name' && words[0]?.text === 'name'),
    )
  ) {
    return { text, people };
  }
  const kind = head.kind ?? kindIn(words.slice(0, head.at + 1).flatMap((word) => word.text.split(' ')));
  return { text, what: head.what, weak: head.weak, because: words[head.at]?.text ?? '', people, ...(kind && { kind }) };
}

type Head = { readonly what: What; readonly weak: boolean; readonly at: number; readonly kind?: Kind };

const nobody: readonly Person[] = [];

/** Of several details in one text the one that is asked for: "department email" is an email, "name of department" a department. */
function chooseHead(
  words: readonly SenseWord[],
  isName: boolean,
): Head | { readonly conflict: true; readonly what?: undefined } | undefined {
  const found: Head[] = [];
  words.forEach((word, at) => {
    if (word.sense?.is === 'what')
      found.push({ what: word.sense.what, weak: word.sense.weak, at, ...(word.sense.kind && { kind: word.sense.kind }) });
  });
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
  if (strong.length === 0 && !isName && !candidates.every((head) => head.what === first.what)) return undefined;
  if (isName) return last;
  if (first.what === 'reason') return first;
  const second = candidates[1];
  if (second && words.slice(first.at + 1, second.at).some((word) => ofWords.has(word.text))) return first;
  for (let at = 1; at < candidates.length; at += 1) {
    const here = candidates[at];
    const before = candidates[at - 1];
    if (!here || !before || here.what === before.what) continue;
    const between = words.slice(before.at + 1, here.at);
    if (between.some(isLink)) return first.what === 'email' && here.what === 'tel' ? first : { conflict: true };
  }
  return last;
}

/** "Name and email" asks for two things. */
const joined = (words: readonly SenseWord[], from: number, to: number): boolean => to === from + 2 && isLink(words[from + 1]);

/** A thing named before a detail owns it ("mailbox phone"), as does one named after "of" ("name of item"). */
function thingBeside(words: readonly SenseWord[], head: number): SenseWord | undefined {
  const before = words.slice(0, head).find((word) => word.sense?.is === 'thing');
  if (before) return before;
  const after = words.slice(head + 1);
  return after.length > 0 && ofWords.has(after[0]?.text ?? '') ? after.find((word) => word.sense?.is === 'thing') : undefined;
}

const asksBy = /^(?:request|submit|applicant|complet|registrant|person)/;

/** A text that names a person and nothing else asks for the name: "Financial contact". */
function soleSubject(words: readonly SenseWord[]): string | undefined {
  const person = words.find(
    ({ sense, text }) => sense?.is === 'person' && ((sense.person !== 'self' && sense.person !== 'user') || asksBy.test(text)),
  );
  return person &&
    words.every((word) => word.sense?.is === 'person' || word.sense?.is === 'filler' || ofWords.has(word.text) || isLink(word))
    ? person.text
    : undefined;
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
function isTurned(words: readonly SenseWord[], head: number, what: What): boolean {
  const next = words[head + 1];
  const before = words[head - 1];
  if (isOf(before) && words[head - 2]?.sense?.is === 'tail') return true;
  const direct = what === 'email' || what === 'tel';
  if (direct && (before?.text === 'access' || next?.text === 'title')) return true;
  if (next?.text === 'contact' && head + 2 === words.length && (what === 'organization' || what === 'department')) return true;
  if (next?.sense?.is === 'thing') return true;
  return next?.sense?.is === 'tail' && !(numbers.has(what) && /^(?:no|number|num|id|#|code)$/.test(next.text));
}

/** The people a text speaks of. "Your PI" is the PI, and "guest's sponsor" the sponsor. */
function peopleIn(words: readonly SenseWord[]): readonly Person[] {
  const found: { person: Person; at: number }[] = [];
  words.forEach((word, at) => {
    if (word.sense?.is === 'person') found.push({ person: word.sense.person, at });
  });
  if (found.length < 2) return found.map(({ person }) => person);
  const owned = found.filter(({ at }) => !(words[at + 1]?.text === "'s" && found.some((other) => other.at > at)));
  const rest = owned.length > 0 ? owned : found;
  const distinct = [...new Set(rest.map(({ person }) => person))];
  const others = distinct.filter((person) => person !== 'self' && person !== 'user');
  if (others.length > 0) return others;
  return distinct.includes('self') ? ['self'] : distinct;
}
