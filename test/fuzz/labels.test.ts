import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mainText } from '@/lib/fill/meaning-text.ts';
import { asSpoken, buildVocabulary, findWords, hasLetters, nameTokensOf, says, spokenOf, tokensOf } from '@/lib/fill/words.ts';

const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 40 });
const any = fc.string({ unit: 'grapheme', maxLength: 40 });
const word = fc.constantFrom('first', 'name', 'lab', 'director', 'email', 'pi', 'api', 'of', 'x');
const label = fc
  .array(fc.oneof(word, fc.constantFrom(' ', ':', '*', '(required)', '1.', "'s", '/', '’s', 'é', '姓名', '2', ' - ', '? ')), {
    maxLength: 10,
  })
  .map((parts) => parts.join(' '));

describe('the words of any label', () => {
  it('are the same read the quick way, for plain text, and the long way, for all others', () => {
    fc.assert(
      fc.property(fc.oneof(ascii, label), (text) => {
        expect(tokensOf(`${text} é`)).toEqual([...tokensOf(text), 'e']);
      }),
    );
  });

  it('are lower case, without accents and spaces, and none is empty', () => {
    fc.assert(
      fc.property(fc.oneof(any, label), (text) => {
        for (const token of [...tokensOf(text), ...nameTokensOf(text)]) {
          expect(token).toBe(token.toLowerCase());
          expect(token).toMatch(/^\S+$/);
          expect(token).not.toMatch(/[\u0300-\u036f]/);
        }
      }),
    );
  });

  it('do not depend on case or on how wide the gaps are', () => {
    fc.assert(
      fc.property(fc.oneof(ascii, label), (text) => {
        const words = tokensOf(text);
        expect(tokensOf(text.toUpperCase().replaceAll('É', 'é'))).toEqual(words);
        expect(tokensOf(`  ${text.replaceAll(' ', ' \u00a0 ')} `)).toEqual(words);
      }),
    );
  });

  it('are found by the longest phrase, in order, and none is lost or told twice', () => {
    const phrases = [
      ['lab director', 'person'],
      ['lab', 'detail'],
      ['first name', 'name'],
      ['director of x', 'place'],
    ] as const;
    const senses: ReadonlyMap<string, string> = new Map(phrases);
    const vocabulary = buildVocabulary<string>(phrases);
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (tokens) => {
        const words = findWords(tokens, vocabulary);
        expect(words.flatMap(({ text }) => text.split(' '))).toEqual(tokens);
        words.forEach(({ text, sense }, at) => {
          expect(sense).toBe(text.includes(' ') || text === 'lab' ? senses.get(text) : undefined);
          if (text === 'lab') expect(words[at + 1]?.text).not.toBe('director');
        });
      }),
    );
  });

  it('hold a phrase when they hold its words side by side', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), fc.array(word, { minLength: 1, maxLength: 3 }), (text, phrase) => {
        const isThere = text.some((_, at) => phrase.every((part, next) => text[at + next] === part));
        expect(says(spokenOf(text.join(' ')), asSpoken([phrase.join(' ')]))).toBe(isThere);
      }),
    );
  });

  it('have letters when there is a letter of any script', () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(hasLetters(text)).toBe(/\p{L}/u.test(text));
      }),
    );
  });
});

describe('the label proper', () => {
  it('holds nothing that the label does not, in the same order, and no spaces around it', () => {
    fc.assert(
      fc.property(fc.oneof(ascii, any, label), (text) => {
        const main = mainText(text);
        let at = 0;
        for (const letter of main.replaceAll(/\s/g, '')) at = text.indexOf(letter, at) + 1 || Number.POSITIVE_INFINITY;
        expect(at).toBeLessThanOrEqual(text.length);
        expect(main).toBe(main.trim());
      }),
    );
  });

  it('is read in a time that grows no faster than the label', () => {
    const part = fc.constantFrom('(', ')', '[', 'a ', '1.', 'required ', ' - ', ': ', '? ', 'x', '  ', '*', ', ', 'not ');
    fc.assert(
      fc.property(part, part, (one, other) => {
        const start = process.cpuUsage();
        mainText((one + other).repeat(20_000));
        const { user, system } = process.cpuUsage(start);
        expect(user + system).toBeLessThan(1_000_000);
      }),
    );
  });
});
