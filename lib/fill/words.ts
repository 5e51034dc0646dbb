/**
 * Finds the words of the vocabulary in a label, a placeholder or a field's name. Word lists are plain phrases; the longest phrase wins at each place,
 * so that "lab director" is a person although "lab" is a detail.
 */
export type Phrases<Sense> = readonly (readonly [phrase: string, sense: Sense])[];

/** What a phrase says that ends here, and the words that may go on from here. */
type Branch<Sense> = { sense: Sense | undefined; readonly next: Map<string, Branch<Sense>> };

/** Phrases by their words, a tree: most words lead nowhere, so most texts are looked at once. */
export type Vocabulary<Sense> = ReadonlyMap<string, Branch<Sense>>;

/** A phrase found, or a word that no list has (`sense` undefined). */
export type Word<Sense> = { readonly text: string; readonly sense: Sense | undefined };

function branchOf<Sense>(roots: Map<string, Branch<Sense>>, word: string): Branch<Sense> {
  let branch = roots.get(word);
  if (!branch) {
    branch = { sense: undefined, next: new Map() };
    roots.set(word, branch);
  }
  return branch;
}

/** The first list that has a phrase keeps it. */
export function buildVocabulary<Sense>(phrases: Phrases<Sense>): Vocabulary<Sense> {
  const roots = new Map<string, Branch<Sense>>();
  const joined: [string, Sense][] = [];
  for (const [phrase, sense] of phrases) {
    const [first, ...rest] = tokensOf(phrase);
    if (first === undefined) continue;
    let branch = branchOf(roots, first);
    for (const word of rest) branch = branchOf(branch.next, word);
    branch.sense ??= sense;
    if (rest.length > 0) joined.push([first + rest.join(''), sense]);
  }
  // "firstname" is "first name" to everyone who names fields.
  for (const [word, sense] of joined) if (word.length > 5 && isLetters(word)) branchOf(roots, word).sense ??= sense;
  return roots;
}

export function findWords<Sense>(tokens: readonly string[], vocabulary: Vocabulary<Sense>): Word<Sense>[] {
  const words: Word<Sense>[] = [];
  for (let at = 0; at < tokens.length; ) {
    let branch = vocabulary.get(tokens[at] ?? '');
    let sense = branch?.sense;
    let end = at + 1;
    for (let ahead = end; branch && branch.next.size > 0 && ahead < tokens.length; ahead += 1) {
      branch = branch.next.get(tokens[ahead] ?? '');
      if (branch?.sense === undefined) continue;
      sense = branch.sense;
      end = ahead + 1;
    }
    words.push({ text: end - at === 1 ? (tokens[at] ?? '') : tokens.slice(at, end).join(' '), sense });
    at = end;
  }
  return words;
}

/** A text's words between single spaces, to look for whole phrases in. */
export const spokenOf = (text: string): string => ` ${tokensOf(text).join(' ')} `;

/** Phrases as they stand in what `spokenOf` gives, made once to be looked for often. */
export type Spoken = readonly ` ${string} `[];
export const asSpoken = (phrases: readonly string[]): Spoken => phrases.map((phrase) => ` ${phrase} ` as const);

/** Whether one of the phrases stands in what `spokenOf` gave. */
export function says(spoken: string, phrases: Spoken): boolean {
  for (const phrase of phrases) if (spoken.includes(phrase)) return true;
  return false;
}

const links = '/|&,+';

const isLower = (code: number): boolean => code > 96 && code < 123;
const isUpper = (code: number): boolean => code > 64 && code < 91;
const isFigure = (code: number): boolean => code > 47 && code < 58;

function isLetters(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (!isLower(text.charCodeAt(at))) return false;
  return true;
}

const beyondLatin = /[\p{L}\p{M}]/u;

/** Whether there is a letter in it, of any script. */
export function hasLetters(text: string): boolean {
  let isPlain = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isLower(code | 32)) return true;
    if (code > 127 && code !== 160) isPlain = false;
  }
  return !isPlain && /\p{L}/u.test(text);
}

/** Lower-case words without accents; digits apart from letters; scripts without spaces one character each; `/ | & , +` and `'s` kept. */
export function tokensOf(text: string): string[] {
  return asciiTokens(text, false) ?? otherTokens(text);
}

/** The words of a name or id: split at capitals, digits and punctuation. */
export function nameTokensOf(name: string): string[] {
  return asciiTokens(name, true) ?? otherTokens(name);
}

const mark = /[\u0300-\u036f]/g;

function otherTokens(text: string): string[] {
  const plain = text.normalize('NFKD').replace(mark, '').toLowerCase().replaceAll('’', "'");
  const tokens: string[] = [];
  let word = '';
  let isNumber = false;
  const end = (): void => {
    if (word) tokens.push(word);
    word = '';
  };
  for (let at = 0; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    const code = plain.charCodeAt(at);
    const isDigit = isFigure(code);
    if (isDigit || isLower(code) || (code > 127 && !isAlone(code) && beyondLatin.test(sign))) {
      if (isDigit !== isNumber) end();
      isNumber = isDigit;
      word += sign;
      continue;
    }
    end();
    if (isAlone(code) || links.includes(sign)) tokens.push(sign);
    else if (code === 39 && plain.charAt(at + 1) === 's' && !hasLetters(plain.charAt(at + 2)) && !isFigure(plain.charCodeAt(at + 2))) {
      tokens.push("'s");
      at += 1;
    }
  }
  end();
  return tokens;
}

/** Thai, Korean, Chinese and Japanese: no spaces between words, so each character stands alone. */
const isAlone = (code: number): boolean =>
  (code > 0xe00 && code < 0xe5c) ||
  (code > 0x10ff && code < 0x1200) ||
  (code > 0x3004 && code < 0x3008) ||
  (code > 0x3040 && code < 0xa000 && code !== 0x3099 && code !== 0x309a && code !== 0x30fb) ||
  (code > 0xabff && code < 0xd7a4);

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
