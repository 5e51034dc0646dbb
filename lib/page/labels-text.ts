import { hasLetters } from '@/lib/fill/words.ts';
import { attribute, reads, tagOf } from './fields-dom.ts';

const textNode = 3;
const elementNode = 1;

/** Elements whose text is never part of a label: scripts, and what other controls hold. */
const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'SELECT',
  'OPTION',
  'DATALIST',
  'TEXTAREA',
  'BUTTON',
  'SVG',
  'svg',
  'OBJECT',
  'IFRAME',
]);
/** Inline elements that may stand inside a word ("<u>N</u>ame"); every other border between elements parts two words. */
const inWord = new Set(['B', 'U', 'I', 'EM', 'STRONG', 'FONT', 'SUP', 'SUB', 'WBR', 'MARK', 'BIG']);

/** Without white space at its ends and with single spaces inside; most texts are so already and are only looked through. */
export function tidy(text: string): string {
  let wasSpace = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32;
    if ((isSpace && wasSpace) || (code !== 32 && mayBeSpace(code))) return text.trim().replace(/\s+/g, ' ');
    wasSpace = isSpace;
  }
  return wasSpace ? text.trim() : text;
}

const mayBeSpace = (code: number): boolean => code < 32 || (code > 126 && (code === 160 || code === 0x1680 || code >= 0x2000));

export { hasLetters };

/** The words of an element as a reader sees them, without the texts of controls inside it; reading stops soon after `limit` characters. */
export function readText(element: Element, limit = 240): string {
  const { first, next, parent, type, value, text } = reads();
  const only = first(element);
  if (!only) return '';
  if (!next(only) && type(only) === textNode) return tidy((text(element) ?? '').slice(0, limit * 4));
  let out = '';
  let node: Node | null = only;
  while (node && out.length < limit * 2) {
    const kind = type(node);
    if (kind === textNode) out += value(node) ?? '';
    else if (kind === elementNode) {
      const tag = tagOf(node);
      if (!silent.has(tag) && !isHidden(node as Element)) {
        if (!inWord.has(tag)) out += ' ';
        const child: Node | null = first(node);
        if (child) {
          node = child;
          continue;
        }
      }
    }
    while (node && !next(node)) {
      node = parent(node);
      if (node === element || !node) return tidy(out);
      if (!inWord.has(tagOf(node))) out += ' ';
    }
    node = node && next(node);
  }
  return tidy(out);
}

const isHidden = (element: Element): boolean => attribute(element, 'aria-hidden') === 'true' || element.hasAttribute('hidden');
