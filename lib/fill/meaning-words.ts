import type { Kind, What } from './meaning.ts';
import {
  asSpoken,
  buildVocabulary,
  findWords,
  nameTokensOf,
  type Phrases,
  says,
  spokenOf,
  tokensOf,
  type Vocabulary,
  type Word,
} from './words.ts';
import { foreignNever, foreignPeople, foreignWords } from './words-languages.ts';
import { agreeingWords, consentWords, fillerWords, loginWords, neverWords, tailWords, thingWords } from './words-refuse.ts';
import { aloneWords, codingWords, durationWords, kindWords, schoolWords, weakWords, whatWords } from './words-what.ts';
import { type Person, personWords } from './words-whose.ts';

/** What a phrase of the vocabulary says. */
export type Sense =
  | { readonly is: 'what'; readonly what: What; readonly weak: boolean; readonly kind?: Kind }
  | { readonly is: 'person'; readonly person: Person }
  | { readonly is: 'login' | 'never' | 'thing' | 'tail' | 'filler' };

export type SenseWord = Word<Sense>;

const all = (words: readonly string[], sense: Sense): Phrases<Sense> => words.map((word) => [word, sense] as const);

function whatPhrases(lists: { readonly [W in What]?: readonly string[] }, weak: boolean): Phrases<Sense> {
  return Object.entries(lists).flatMap(([what, words]) => all(words, { is: 'what', what: what as What, weak }));
}

function peoplePhrases(lists: { readonly [P in Person]?: readonly string[] }): Phrases<Sense> {
  return Object.entries(lists).flatMap(([person, words]) => all(words, { is: 'person', person: person as Person }));
}

function makeVocabulary(): Vocabulary<Sense> {
  return buildVocabulary<Sense>([
    ...whatPhrases(whatWords, false),
    ...all(schoolWords, { is: 'what', what: 'department', weak: false, kind: 'school' }),
    ...all(durationWords, { is: 'what', what: 'end-date', weak: false, kind: 'duration' }),
    ...peoplePhrases(personWords),
    ...all(neverWords, { is: 'never' }),
    ...all(loginWords, { is: 'login' }),
    ...all(thingWords, { is: 'thing' }),
    ...whatPhrases(weakWords, true),
    ...whatPhrases(foreignWords, false).filter(([word]) => word.length > 1),
    ...peoplePhrases(foreignPeople),
    ...all(foreignNever, { is: 'login' }),
    ...all(tailWords, { is: 'tail' }),
    ...all(fillerWords, { is: 'filler' }),
  ]);
}

/** A single character of Chinese or Japanese is a word only by itself: 名 is a given name, the 名 of 件名 is not. */
function makeAlone(): ReadonlyMap<string, What> {
  const single = whatPhrases(foreignWords, false).filter(([word]) => word.length === 1);
  return new Map(
    [...whatPhrases(aloneWords, false), ...single].flatMap(([word, sense]) =>
      sense.is === 'what' ? [[tokensOf(word).join(' '), sense.what] as const] : [],
    ),
  );
}

function makeKinds(): Vocabulary<Kind> {
  return buildVocabulary(Object.entries(kindWords).flatMap(([kind, words]) => words.map((word) => [word, kind as Kind] as const)));
}

const vocabulary = /* @__PURE__ */ makeVocabulary();
const alone = /* @__PURE__ */ makeAlone();
const kinds = /* @__PURE__ */ makeKinds();

export function wordsOfText(text: string): SenseWord[] {
  return findWords(tokensOf(text), vocabulary);
}

export function wordsOfName(name: string): SenseWord[] {
  const words = findWords(nameTokensOf(name), vocabulary);
  return words.some(isGlued) ? words.flatMap((word) => (isGlued(word) ? unglue(word) : [word])) : words;
}

const isGlued = ({ text, sense }: SenseWord): boolean => sense === undefined && text.length > 5 && !text.includes(' ');
/** People as names of fields shorten them. */
const shortPeople = new Map<string, Person>([
  ['sup', 'supervisor'],
  ['superv', 'supervisor'],
  ['mgr', 'supervisor'],
  ['adv', 'pi'],
  ['inv', 'pi'],
  ['req', 'self'],
  ['emp', 'user'],
  ['bill', 'billing'],
]);

/** "piemail", "sponsorfirstname": a person and a detail written as one word. */
function unglue(word: SenseWord): readonly SenseWord[] {
  for (let at = word.text.length - 3; at > 1; at -= 1) {
    const [before, after] = [word.text.slice(0, at), word.text.slice(at)];
    const person = shortPeople.get(before);
    const who: Sense | undefined = person ? { is: 'person', person } : vocabulary.get(before)?.sense;
    const what = vocabulary.get(after)?.sense;
    if (who?.is === 'person' && what?.is === 'what')
      return [
        { text: before, sense: who },
        { text: after, sense: what },
      ];
  }
  return [word];
}

/** The detail that a word means only when nothing stands beside it. */
export function meaningAlone(word: string): What | undefined {
  return alone.get(word);
}

/** Which of several details of one sort the words up to a detail ask for ("personal email", "non-university email"). */
export function kindIn(words: readonly string[]): Kind | undefined {
  for (const { sense } of findWords(words, kinds)) if (sense) return sense;
  return undefined;
}

const coding = /* @__PURE__ */ new Set(codingWords.map((word) => tokensOf(word).join(' ')));
export const isCodingWord = (text: string): boolean => coding.has(text);

const consent = /* @__PURE__ */ asSpoken(consentWords);
const agreeing = /* @__PURE__ */ asSpoken(agreeingWords);

/** Whether a text asks to agree to something: it begins with such a word, or speaks of agreeing anywhere. */
export function asksConsent(text: string): boolean {
  const spoken = spokenOf(text);
  const start = spoken.startsWith(' please ') ? 7 : 0;
  return consent.some((phrase) => spoken.startsWith(phrase, start)) || says(spoken, agreeing);
}
