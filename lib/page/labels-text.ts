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

const untidy = /[^\S ]| {2}/;

export function tidy(text: string): string {
  const trimmed = text.trim();
  return untidy.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

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
