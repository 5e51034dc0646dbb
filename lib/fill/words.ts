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
const links = '/|&,+';

const isLower = (code: number): boolean => code > 96 && code < 123;
const isUpper = (code: number): boolean => code > 64 && code < 91;
const isFigure = (code: number): boolean => code > 47 && code < 58;

/** Lower-case words without accents; digits apart from letters; scripts without spaces one character each; `/ | & , +` and `'s` kept. */
export function tokensOf(text: string): string[] {
  return asciiTokens(text, false) ?? otherTokens(text);
}

/** The words of a name or id: split at capitals, digits and punctuation. */
export function nameTokensOf(name: string): string[] {
  return asciiTokens(name, true) ?? otherTokens(name);
}

function otherTokens(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return (plain.match(piece) ?? []).map((token) => (token === '’s' ? "'s" : token));
}

/** The common case by hand: this runs for every label and name of a form. Undefined for texts beyond ASCII. */
function asciiTokens(text: string, isName: boolean): string[] | undefined {
  const tokens: string[] = [];
  const lower = text.toLowerCase();
  const end = text.length;
  for (let at = 0; at < end; ) {
    const code = lower.charCodeAt(at);
    const start = at;
    if (isLower(code)) {
      at += 1;
      while (at < end && isLower(lower.charCodeAt(at)) && !(isName && isHump(text, at))) at += 1;
      tokens.push(lower.slice(start, at));
    } else if (isFigure(code)) {
      at += 1;
      while (at < end && isFigure(lower.charCodeAt(at))) at += 1;
      tokens.push(lower.slice(start, at));
    } else if (code > 126) return undefined;
    else {
      at += 1;
      if (isName) continue;
      const sign = lower.charAt(start);
      if (links.includes(sign)) tokens.push(sign);
      else if (code === 39 && lower.charCodeAt(at) === 115 && !isWordCode(lower.charCodeAt(at + 1))) {
        tokens.push("'s");
        at += 1;
      }
    }
  }
  return tokens;
}

const isWordCode = (code: number): boolean => isLower(code) || isFigure(code);

/** A capital that begins a word: the N of `firstName`, the second N of `MSUNetID`. */
function isHump(text: string, at: number): boolean {
  if (!isUpper(text.charCodeAt(at))) return false;
  return !isUpper(text.charCodeAt(at - 1)) || isLower(text.charCodeAt(at + 1));
}
