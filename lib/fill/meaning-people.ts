import type { What } from './meaning.ts';
import { isLink, ofWords, units } from './meaning-links.ts';
import type { SenseWord } from './meaning-words.ts';
import type { Person } from './words-whose.ts';

export const somebodyElse: readonly Person[] = ['other'];

const personal = new Set<What>(['name', 'given-name', 'family-name', 'additional-name', 'email', 'tel', 'organization-title']);

export const isPersonal = (what: What): boolean => personal.has(what);

/** A lab has no first name: its head has. */
export const isFirstOrLast = (what: What): boolean => what === 'given-name' || what === 'family-name';

const agentEnd = /(?:[^aeiou]ian|cian|ist|eer|keeper|viewer|ator|itor|ctor|utor|izer|iser|rarian|arian|eeper)$/;

const noAgent =
  /^(?:computer|career|indicator|calculator|factor|sector|vector|monitor|floor|color|guardian|christian|asian|indian|italian|list|exist|assist|persist|operator|reactor|detector|tractor|doctor|generator|browser|viewer)$/;

/** "Bioinformatician email", "reviewer's phone": a word that nobody knows, but that ends like what people are called, right before a detail of theirs. */
export function isAgent(words: readonly SenseWord[], head: number): boolean {
  const word = words[head - 1]?.text === "'s" ? words[head - 2] : words[head - 1];
  return word !== undefined && word.sense === undefined && word.text.length > 5 && agentEnd.test(word.text) && !noAgent.test(word.text);
}

export const nobody: readonly Person[] = [];

const asksBy = /^(?:request|submit|applicant|complet|registrant|person)/;

/** A text that names a person and nothing else asks for the name: "Financial contact". */
export function soleSubject(words: readonly SenseWord[]): string | undefined {
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
export function peopleIn(words: readonly SenseWord[]): readonly Person[] {
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
