import type { TextReading } from './meaning-labels.ts';
import { nobody } from './meaning-people.ts';
import type { SenseWord } from './meaning-words.ts';

export type DatePart = 'day' | 'month' | 'year';

const dateWords: ReadonlyMap<string, DatePart> = new Map([
  ...['day', 'dd', 'tag', 'jour', 'dia', 'giorno'].map((word) => [word, 'day'] as const),
  ...['month', 'mm', 'monat', 'mois', 'mes', 'mese'].map((word) => [word, 'month'] as const),
  ...['year', 'yy', 'yyyy', 'jahr', 'annee', 'ano', 'anno'].map((word) => [word, 'year'] as const),
]);

/** The one part of a date that a text speaks of. In a name it comes last, and may be a single letter. */
export function datePartIn(words: readonly SenseWord[], isName: boolean): DatePart | undefined {
  if (isName) {
    const text = words.at(-1)?.text ?? '';
    const last = text.slice(text.lastIndexOf(' ') + 1);
    return dateWords.get(last) ?? (words.length > 1 ? dateLetters[last] : undefined);
  }
  let part: DatePart | undefined;
  for (const { text } of words) {
    const found = dateWords.get(text) ?? (text.includes(' ') ? partInPhrase(text) : undefined);
    if (found && part && found !== part) return undefined;
    part ??= found;
  }
  return part;
}

function partInPhrase(phrase: string): DatePart | undefined {
  for (const word of phrase.split(' ')) {
    const part = dateWords.get(word);
    if (part) return part;
  }
  return undefined;
}

const dateLetters: Readonly<Record<string, DatePart | undefined>> = { d: 'day', m: 'month', y: 'year' };

/** "When would you like to start?", "How long do you expect to need it?" */
export function timeAsked(text: string): TextReading | undefined {
  const asked = question.exec(text);
  if (!asked) return undefined;
  const isLong = asked[1] !== undefined;
  const what = isLong || ends.test(text) ? 'end-date' : begins.test(text) ? 'start-date' : undefined;
  return what && { text, what, weak: false, because: text, people: nobody, kind: isLong ? 'duration' : undefined };
}

export const question = /^(?:for )?(?:(how long)|when|from when|until when|what date|on what date)\b/i;

export const begins = /\b(?:start|starts|begin|begins|arrive|arriving|commence|join|joining)\b/i;

export const ends = /\b(?:end|ends|finish|leave|leaving|expire|expires|depart|stop|until)\b/i;
