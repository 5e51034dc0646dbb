import type { Kind, What } from './meaning.ts';
import { type DatePart, datePartIn } from './meaning-dates.ts';
import { mainText } from './meaning-text.ts';
import { kindIn, meaningAlone, type SenseWord, wordsOfName, wordsOfText } from './meaning-words.ts';
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
const filler: NonNullable<SenseWord['sense']> = { is: 'filler' };

/** "When would you like to start?", "How long do you expect to need it?" */
function timeAsked(text: string): TextReading | undefined {
  const asked = question.exec(text);
  if (!asked) return undefined;
  const isLong = asked[1] !== undefined;
  const what = isLong || ends.test(text) ? 'end-date' : begins.test(text) ? 'start-date' : undefined;
  return what && { text, what, weak: false, because: text, people: nobody, kind: isLong ? 'duration' : undefined };
}
const question = /^(?:for )?(?:(how long)|when|from when|until when|what date|on what date)\b/i;
const begins = /\b(?:start|starts|begin|begins|arrive|arriving|commence|join|joining)\b/i;
const ends = /\b(?:end|ends|finish|leave|leaving|expire|expires|depart|stop|until)\b/i;

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

const nothing = (text: string, people: readonly Person[]): TextReading => ({ text, what: undefined, weak: false, because: '', people });
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

/** Chinese, Japanese and Korean say last what is asked for: "country" at the start of a longer word is no country. */
function isInsideWord(words: readonly SenseWord[], head: number): boolean {
  const last = words[head]?.text ?? '';
  const next = words[head + 1];
  return next !== undefined && next.sense === undefined && isWithoutSpaces(last) && isWithoutSpaces(next.text);
}
const isWithoutSpaces = (text: string): boolean => /^[\u1100-\u11ff\u3040-\u9fff\uac00-\ud7a3 ]+$/.test(text);

const units = new Set<What>(['lab', 'department', 'organization', 'project-title']);

/** "Director of the Institute" asks for the director. */
function personOfUnit(words: readonly SenseWord[]): Head | undefined {
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
function personAtEnd(words: readonly SenseWord[]): Head | undefined {
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
const isAside = (words: readonly SenseWord[], word: SenseWord, head: Head): boolean =>
  head.what === 'reason' &&
  ((words.length > sentenceLength && words.indexOf(word) > head.at + 5) || (isOf(words[head.at + 1]) && words.indexOf(word) > head.at));

/** A word that says little alone says nothing beside words that nobody knows, but for those that only say which person is meant. */
function isAmongStrangers(words: readonly SenseWord[], { at: head, what }: Head): boolean {
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
const passing = new Set<What>(['project-title', 'account-name', 'lab', 'organization', 'department']);
const strangersIn = (words: readonly SenseWord[]): number =>
  words.filter(({ sense, text }) => sense === undefined && !ofWords.has(text) && text.length > 2).length;

function kindBefore(words: readonly SenseWord[], head: number): Kind | undefined {
  const before: string[] = [];
  for (let at = 0; at <= head; at += 1) {
    const { text } = words[at] as SenseWord;
    if (text.includes(' ')) before.push(...text.split(' '));
    else before.push(text);
  }
  return kindIn(before);
}

const somebodyElse: readonly Person[] = ['other'];
const personal = new Set<What>(['name', 'given-name', 'family-name', 'additional-name', 'email', 'tel', 'organization-title']);
const isPersonal = (what: What): boolean => personal.has(what);
/** A lab has no first name: its head has. */
const isFirstOrLast = (what: What): boolean => what === 'given-name' || what === 'family-name';
const agentEnd = /(?:[^aeiou]ian|cian|ist|eer|keeper|viewer|ator|itor|ctor|utor|izer|iser|rarian|arian|eeper)$/;
const noAgent =
  /^(?:computer|career|indicator|calculator|factor|sector|vector|monitor|floor|color|guardian|christian|asian|indian|italian|list|exist|assist|persist|color|operator|factor|reactor|detector|tractor|doctor|generator|browser|viewer)$/;

/** "Bioinformatician email", "reviewer's phone": a word that nobody knows, but that ends like what people are called, right before a detail of theirs. */
function isAgent(words: readonly SenseWord[], head: number): boolean {
  const word = words[head - 1]?.text === "'s" ? words[head - 2] : words[head - 1];
  return word !== undefined && word.sense === undefined && word.text.length > 5 && agentEnd.test(word.text) && !noAgent.test(word.text);
}

type Head = { readonly what: What; readonly weak: boolean; readonly at: number; readonly kind: Kind | undefined };

const nobody: readonly Person[] = [];

/** Of several details in one text the one that is asked for: "department email" is an email, "name of department" a department. */
function chooseHead(
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
  if (strong.length === 0 && !isName && !/^(?:in|at|within)$/.test(words[first.at + 1]?.text ?? '')) return undefined;
  if (strong.length === 0 && !isName) return first;
  if (isName) return last;
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
function thingBeside(words: readonly SenseWord[], head: number): SenseWord | undefined {
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

const asksBy = /^(?:request|submit|applicant|complet|registrant|person)/;

/** A text that names a person and nothing else asks for the name: "Financial contact". */
function soleSubject(words: readonly SenseWord[]): string | undefined {
  const person = words.find(
    ({ sense, text }) => sense?.is === 'person' && ((sense.person !== 'self' && sense.person !== 'user') || asksBy.test(text)),
  );
  return person &&
    words.every(
      (word) => word.sense?.is === 'person' || word.sense?.is === 'filler' || ofWords.has(word.text) || isLink(word) || word.text === "'s",
    )
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

/** "PI / supervisor", "advisor or sponsor": one of them, whichever there is. */
const isEitherOf = (words: readonly SenseWord[]): boolean =>
  words.some(
    ({ text }, at) => (text === '/' || text === 'or') && words[at - 1]?.sense?.is === 'person' && words[at + 1]?.sense?.is === 'person',
  );

/** "Your department / faculty" names no professor. */
function isFacultyOfUnit(words: readonly SenseWord[], at: number): boolean {
  const unit = words[at - 2]?.sense;
  return words[at]?.text === 'faculty' && isLink(words[at - 1]) && unit?.is === 'what' && units.has(unit.what);
}

/** "2nd supervisor", "Advisor 2": one more beside the one whom we know. */
function isSecond(words: readonly SenseWord[], at: number): boolean {
  const [number, before, after] = [words[at - 2]?.text ?? '', words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''];
  return (
    (/^(?:nd|rd|th)$/.test(before) && /^[2-9]$/.test(number)) ||
    /^(?:second|secondary|third|another)$/.test(before) ||
    /^[2-9]$/.test(after)
  );
}

/** Whoever answers for somebody: forms that name two of them mean one. */
const seniors = new Set<Person>(['pi', 'sponsor', 'supervisor']);

/** The people a text speaks of. "Your PI" is the PI, and "guest's sponsor" the sponsor. */
function peopleIn(words: readonly SenseWord[]): readonly Person[] {
  const found: { person: Person; at: number }[] = [];
  words.forEach((word, at) => {
    if (word.sense?.is === 'person' && !isFacultyOfUnit(words, at))
      found.push({ person: isSecond(words, at) ? 'other' : word.sense.person, at });
  });
  if (found.length < 2) return found.map(({ person }) => person);
  // "The new user's supervisor", "user supervisor": the last one is meant; the others only say whose.
  const owned = found.filter(
    ({ at }) => !((words[at + 1]?.text === "'s" || words[at + 1]?.sense?.is === 'person') && found.some((other) => other.at > at)),
  );
  const rest = owned.length > 0 ? owned : found;
  const distinct = [...new Set(rest.map(({ person }) => person))];
  const others = distinct.filter((person) => person !== 'self' && person !== 'user');
  if (others.length > 1 && others.every((person) => seniors.has(person)) && isEitherOf(words)) return others.slice(0, 1);
  if (others.length > 0) return others;
  return distinct.includes('self') ? ['self'] : distinct;
}
