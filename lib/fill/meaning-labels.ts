import type { Kind, What } from './meaning.ts';
import { type DatePart, datePartIn, timeAsked } from './meaning-dates.ts';
import {
  chooseHead,
  type Head,
  isAmongStrangers,
  isAside,
  isInsideWord,
  isTurned,
  kindBefore,
  passing,
  personAtEnd,
  personOfUnit,
  sentenceLength,
  strangersIn,
  thingBeside,
} from './meaning-heads.ts';
import { isLink } from './meaning-links.ts';
import { isAgent, isFirstOrLast, isPersonal, nobody, peopleIn, soleSubject, somebodyElse } from './meaning-people.ts';
import { mainText } from './meaning-text.ts';
import { meaningAlone, type SenseWord, wordsOfName, wordsOfText } from './meaning-words.ts';
import type { Person } from './words-whose.ts';

/** What a piece of text says, by itself, about the field that it stands at. */
export type TextReading = {
  readonly text: string;
  readonly what: What | undefined;
  /** The detail is named by a word that says little alone. */
  readonly weak: boolean;
  readonly kind?: Kind | undefined;
  /** The words that named the detail, or that rule it out. */
  readonly because: string;
  readonly people: readonly Person[];
  /** The text speaks of this part of a date. */
  readonly part?: DatePart | undefined;
  /** Why the text rules a detail out. */
  readonly against?: 'never' | 'thing' | 'conflict' | 'question' | undefined;
};

/** What a question begins with that is answered by yes or no. */
const verbs = new Set('do does did is are was were have has had will would can could should may shall am'.split(' '));

export function readLabelText(label: string): TextReading {
  const text = mainText(label);
  const time = timeAsked(text);
  if (time) return time;
  const reading = readWords(text, withoutAcronyms(text, wordsOfText(text)), false);
  // "Sponsor (funding agency)" is no person.
  if (reading.what === 'name' && reading.weak && label.includes('(') && /\((?:[^)]*\b)?(?:fund|agency|grant)/i.test(label))
    return { ...nothing(text, nobody), against: 'thing' };
  return asksYesOrNo(text) ? { ...reading, against: reading.against ?? 'question' } : reading;
}

/** "UCSF email", "NYU advisor": letters that stand for a place only say which. */
function withoutAcronyms(text: string, words: readonly SenseWord[]): readonly SenseWord[] {
  if (words.length < 2 || words.every(({ sense }) => sense !== undefined) || !/[a-z]/.test(text)) return words;
  return words.map((word) =>
    word.sense === undefined && acronym.test(word.text) && new RegExp(`\\b${word.text.toUpperCase()}\\b`).test(text)
      ? { ...word, sense: filler }
      : word,
  );
}

const acronym = /^[a-z]{2,6}$/;

export const filler: NonNullable<SenseWord['sense']> = { is: 'filler' };

function asksYesOrNo(text: string): boolean {
  const space = text.indexOf(' ');
  return (
    space > 0 &&
    space < 7 &&
    verbs.has(text.slice(0, space).toLowerCase()) &&
    !/^(?:i[sf]|are|was|were|am) (?:your|an?|you an?)\b/i.test(text)
  );
}

/**
 * A name may be a path (`project[contact_email]`, `members.0.email`): its last part asks, and the parts before it only say about whom.
 */
export function readNameText(name: string): TextReading {
  const whole = readWords(name, wordsOfName(name), true);
  const last = lastOfPath(name);
  if (last === undefined) return whole;
  const { what, against, part, weak, because, kind } = readWords(last, wordsOfName(last), true);
  return { text: name, what, weak, because, kind, people: whole.people, part, against };
}

const place =
  /^(?:first|last|middle|value|und|text|name|area|prefix|suffix|day|month|year|number|no|num|address|code|id|type|home|work|full)$/i;

/** The last part of a path that is a word of its own; undefined where there is no path, or the part only says where ("name[first]"). */
function lastOfPath(name: string): string | undefined {
  if (!name.includes('[') && !name.includes('.')) return undefined;
  const parts = name.split(/[[\].]+/).filter((part) => /[a-z]/i.test(part));
  const last = parts.at(-1);
  return parts.length < 2 || last === undefined || place.test(last) ? undefined : last;
}

function readWords(text: string, words: readonly SenseWord[], isName: boolean): TextReading {
  const part = datePartIn(words, isName);
  const reading = judgeWords(text, words, isName);
  return part ? { ...reading, part } : reading;
}

export const nothing = (text: string, people: readonly Person[]): TextReading => ({
  text,
  what: undefined,
  weak: false,
  because: '',
  people,
});

const ruledOut = (
  text: string,
  people: readonly Person[],
  against: NonNullable<TextReading['against']>,
  because: SenseWord | undefined,
): TextReading => ({ text, what: undefined, weak: false, because: because?.text ?? '', people, against });

/** What one look through the words of a text finds. */
type Survey = {
  readonly heads: readonly Head[];
  readonly people: readonly Person[];
  /** The only word that says anything, were it not for the others. */
  readonly only: SenseWord | undefined;
  readonly never: SenseWord | undefined;
  /** A login, where it comes before anything that is never filled. */
  readonly login: SenseWord | undefined;
  readonly thing: SenseWord | undefined;
};

const noHeads: readonly Head[] = [];

function surveyWords(words: readonly SenseWord[]): Survey | undefined {
  let heads: Head[] | undefined;
  let only: SenseWord | undefined;
  let bare = 0;
  let never: SenseWord | undefined;
  let login: SenseWord | undefined;
  let thing: SenseWord | undefined;
  let people = 0;
  let isKnown = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as SenseWord;
    const sense = word.sense;
    if (sense === undefined) {
      if (!isLink(word)) {
        bare += 1;
        only = word;
      }
      continue;
    }
    isKnown = true;
    if (sense.is === 'filler') continue;
    if (!isLink(word)) {
      bare += 1;
      only = word;
    }
    if (sense.is === 'what') {
      const head = { what: sense.what, weak: sense.weak, at, kind: sense.kind };
      if (heads) heads.push(head);
      else heads = [head];
    } else if (sense.is === 'person') people += 1;
    else if (sense.is === 'never') never ??= word;
    else if (sense.is === 'login' && !never) login ??= word;
    else if (sense.is === 'thing') thing ??= word;
  }
  if (!isKnown && words.length > 1) return undefined;
  return {
    heads: heads ?? noHeads,
    people: people > 0 ? peopleIn(words) : nobody,
    only: bare === 1 ? only : undefined,
    never,
    login,
    thing,
  };
}

function judgeWords(text: string, words: readonly SenseWord[], isName: boolean): TextReading {
  const survey = surveyWords(words);
  if (!survey) return nothing(text, nobody);
  const { people, only } = survey;
  const lone = only && (only.sense === undefined || only.sense.is === 'tail') ? meaningAlone(only.text) : undefined;
  if (lone && only) return { text, what: lone, weak: false, because: only.text, people };

  const head = personAtEnd(words) ?? personOfUnit(words) ?? chooseHead(words, survey.heads, isName);
  const never = (head?.what === 'email' ? undefined : survey.login) ?? survey.never;
  if (never && !(head && !('conflict' in head) && isAside(words, never, head))) return ruledOut(text, people, 'never', never);
  if (!head) {
    const person = people.length > 0 ? soleSubject(words) : undefined;
    if (person) return { text, what: 'name', weak: true, because: person, people };
    return survey.thing ? ruledOut(text, people, 'thing', survey.thing) : nothing(text, people);
  }
  if ('conflict' in head) return ruledOut(text, people, 'conflict', undefined);
  if (isInsideWord(words, head.at)) return nothing(text, people);
  if (!isName && words.length > sentenceLength && head.at > 8) return nothing(text, people);
  // A list of people is no person.
  if (head.weak && words[head.at]?.text === 'names') return ruledOut(text, people, 'thing', undefined);
  const thing = survey.thing && thingBeside(words, head.at);
  if (thing) return ruledOut(text, people, 'thing', thing);
  if (head.what !== 'reason' && isTurned(words, head.at, head.what)) return ruledOut(text, people, 'thing', undefined);
  const unit = words[head.at - 1];
  if (people.length === 0 && isFirstOrLast(head.what) && unit?.sense?.is === 'what' && unit.sense.what === 'lab')
    return { text, what: head.what, weak: false, because: words[head.at]?.text ?? '', people: ['pi'] };
  const agent = people.length === 0 && isPersonal(head.what) && isAgent(words, head.at);
  if (head.weak && !isName && !agent && isAmongStrangers(words, head)) return nothing(text, people);
  if (!isName && passing.has(head.what) && strangersIn(words) > 2) return nothing(text, people);
  if (agent) return { text, what: head.what, weak: head.weak, because: words[head.at]?.text ?? '', people: somebodyElse, kind: head.kind };
  return {
    text,
    what: head.what,
    weak: head.weak,
    because: words[head.at]?.text ?? '',
    people,
    kind: head.kind ?? kindBefore(words, head.at),
  };
}
