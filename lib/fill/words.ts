/**
 * Finds the words of the vocabulary in a label, a placeholder or a field's name. Word lists are plain phrases; the longest phrase wins at each place,
 * so that "lab director" is a person although "lab" is a detail.
 */
export type Phrases<Sense> = readonly (readonly [phrase: string, sense: Sense])[];

type Branch<Sense> = { next: Map<string, Branch<Sense>>; sense?: Sense };
export type Vocabulary<Sense> = Branch<Sense>;

/** A phrase found, or a word that no list has (`sense` undefined). */
export type Word<Sense> = { readonly text: string; readonly sense: Sense | undefined };

export function buildVocabulary<Sense>(phrases: Phrases<Sense>): Vocabulary<Sense> {
  const root: Branch<Sense> = { next: new Map() };
  for (const [phrase, sense] of phrases) plant(root, tokensOf(phrase), sense);
  // "firstname" is "first name" to everyone who names fields.
  for (const [phrase, sense] of phrases) {
    const tokens = tokensOf(phrase);
    const joined = tokens.join('');
    if (tokens.length > 1 && joined.length > 5 && /^[a-z]+$/.test(joined) && root.next.get(joined)?.sense === undefined)
      plant(root, [joined], sense);
  }
  return root;
}

/** The first list that has a phrase keeps it. */
function plant<Sense>(root: Branch<Sense>, tokens: readonly string[], sense: Sense): void {
  let at = root;
  for (const token of tokens) {
    let next = at.next.get(token);
    if (!next) {
      next = { next: new Map() };
      at.next.set(token, next);
    }
    at = next;
  }
  at.sense ??= sense;
}

export function findWords<Sense>(tokens: readonly string[], vocabulary: Vocabulary<Sense>): Word<Sense>[] {
  const words: Word<Sense>[] = [];
  for (let at = 0; at < tokens.length; ) {
    let branch: Branch<Sense> | undefined = vocabulary;
    let end = at;
    let sense: Sense | undefined;
    for (let ahead = at; ahead < tokens.length; ahead += 1) {
      branch = branch.next.get(tokens[ahead] ?? '');
      if (!branch) break;
      if (branch.sense !== undefined) {
        sense = branch.sense;
        end = ahead + 1;
      }
    }
    if (sense === undefined) end = at + 1;
    words.push({ text: end === at + 1 ? (tokens[at] ?? '') : tokens.slice(at, end).join(' '), sense });
    at = end;
  }
  return words;
}

const piece =
  /['’]s(?![\p{L}\p{N}])|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]|[\p{L}\p{M}]+|\p{N}+|[/|&,+]/gu;
const asciiPiece = /'s(?![a-z0-9])|[a-z]+|[0-9]+|[/|&,+]/g;
const ascii = /^[\x20-\x7e]*$/;

/** Lower-case words without accents; digits apart from letters; scripts without spaces one character each; `/ | & , +` and `'s` kept. */
export function tokensOf(text: string): string[] {
  if (ascii.test(text)) return text.toLowerCase().match(asciiPiece) ?? [];
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return (plain.match(piece) ?? []).map((token) => (token === '’s' ? "'s" : token));
}

/** The words of a name or id: split at capitals, digits and punctuation. */
export const nameTokensOf = (name: string): string[] =>
  tokensOf(
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
      .replace(/[/|&,+']/g, ' '),
  );
