/** Why a file is not read as JSON of ours. */
export type JsonRefusal = 'too-big' | 'not-text' | 'not-json' | 'too-deep' | 'duplicate-key' | 'forbidden-name';
export type JsonReading = { readonly kind: 'ok'; readonly value: unknown } | { readonly kind: 'refused'; readonly why: JsonRefusal };

/** Largest file that is looked at, in bytes: several hundred people. */
export const longestFile = 1_000_000;
/** People are four levels deep. */
const deepest = 8;
/** Names that reach into every object instead of being a key of this one. */
const forbiddenNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const refused = (why: JsonRefusal): JsonReading => ({ kind: 'refused', why });

/** Reads a file as strict JSON: size, text, depth and names are checked before anything is built from it. Never throws. */
export function readJson(bytes: Uint8Array): JsonReading {
  if (bytes.byteLength > longestFile) return refused('too-big');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('not-text');
  }
  const trouble = findTrouble(text);
  if (trouble) return refused(trouble);
  try {
    return { kind: 'ok', value: JSON.parse(text) as unknown };
  } catch {
    return refused('not-json');
  }
}

/** One pass over the strings and brackets, linear in the text. `JSON.parse` would take the last of two equal keys without a word. */
function findTrouble(text: string): JsonRefusal | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === '{' || letter === '[') {
      open.push(letter === '{' ? new Set() : undefined);
      if (open.length > deepest) return 'too-deep';
    } else if (letter === '}' || letter === ']') {
      open.pop();
    } else if (letter === '"') {
      const end = endOfString(text, at);
      const trouble = isKey(text, end) ? findKeyTrouble(text.slice(at, end + 1), open.at(-1)) : undefined;
      if (trouble) return trouble;
      at = end;
    }
  }
  return undefined;
}

/** Where the closing quote stands; the end of the text when there is none, which `JSON.parse` then refuses. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

function isKey(text: string, end: number): boolean {
  let at = end + 1;
  while (text[at] === ' ' || text[at] === '\n' || text[at] === '\r' || text[at] === '\t') at++;
  return text[at] === ':';
}

function findKeyTrouble(quoted: string, keys: Set<string> | undefined): JsonRefusal | undefined {
  let key: string;
  try {
    // Without its escapes: `"\u005f_proto__"` is `__proto__` too.
    key = String(JSON.parse(quoted));
  } catch {
    return 'not-json';
  }
  if (forbiddenNames.has(key)) return 'forbidden-name';
  if (keys?.has(key)) return 'duplicate-key';
  keys?.add(key);
  return undefined;
}
