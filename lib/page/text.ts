import { bodyOf } from './dom.ts';

const silent = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'TEXTAREA']);

/** Characters of page text that are read at most: a wiki page has some twenty thousand. */
export const textLimit = 300_000;

/** The page's wording, shown or folded away, without scripts, styles and what the user typed into text areas. */
export function textOf(document: Document, limit = textLimit): string {
  const body = bodyOf(document);
  if (!body) return '';
  const walker = Document.prototype.createTreeWalker.call(document, body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return silent.has(node.nodeName) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const pieces: string[] = [];
  for (let length = 0, node = walker.nextNode(); node && length < limit; node = walker.nextNode()) {
    const piece = node.nodeValue ?? '';
    length += piece.length;
    pieces.push(piece);
  }
  return pieces.join('').slice(0, limit);
}
