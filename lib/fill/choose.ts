import type { FieldOption } from './field.ts';

/** Groups of names that mean the same: `['Massachusetts', 'MA']`. */
export type Synonyms = readonly (readonly string[])[];

export type Choice = { readonly option: FieldOption } | { readonly refusal: 'no-matching-option' | 'two-matching-options' };

/** Two texts are the same choice when this form of them is: case, accents, quotes, dots, dashes and a trailing star do not matter. */
export function normaliseChoice(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[.'’‘`"“”*]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[\s,;:/_()\-–—]+/g, ' ')
    .trim();
}

/** All declared names of a wanted choice, itself first. A name in two groups brings both, which then makes two matches. */
export function namesOf(wanted: string, synonyms: Synonyms): readonly string[] {
  const norm = normaliseChoice(wanted);
  return [wanted, ...synonyms.filter((group) => group.some((name) => normaliseChoice(name) === norm)).flat()];
}

/**
 * Chooses the one option that equals a wanted text, the first wanted text that matches anything deciding; never one that resembles.
 * A label counts before a value, and a bare number in a value never counts: it may be a record number or start at zero.
 */
export function chooseOption(options: readonly FieldOption[], wanted: readonly string[], synonyms: Synonyms = []): Choice {
  const exact = wanted.map(normaliseChoice).filter((text) => text !== '');
  const declared = wanted
    .flatMap((text) => namesOf(text, synonyms))
    .map(normaliseChoice)
    .filter((text) => text !== '');
  const byLabel = (names: readonly string[]) => options.filter(({ label }) => names.includes(normaliseChoice(label)));
  const byValue = (names: readonly string[]) =>
    options.filter(({ value }) => names.includes(normaliseChoice(value)) && !/^\s*[\d.]*\s*$/.test(value));
  const tiers = [...exact.map((name) => () => byLabel([name])), () => byLabel(declared), () => byValue(exact), () => byValue(declared)];
  for (const matches of tiers.map((tier) => tier())) {
    const [option, second] = matches;
    if (option !== undefined) return second === undefined ? { option } : { refusal: 'two-matching-options' };
  }
  return { refusal: 'no-matching-option' };
}
