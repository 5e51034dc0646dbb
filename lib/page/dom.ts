/**
 * Reads of the document that a page cannot bend. For the page's own scripts a form or image named `querySelectorAll` answers instead of the
 * document's own method. Chromium and Firefox keep that from ours; this does not rely on it. Of elements only forms need such care, in ours too.
 */

/** Looks the name up on the prototypes only, and asks on behalf of the document. */
function read<T>(document: Document, name: keyof Document): T {
  return Reflect.get(Document.prototype, name, document) as T;
}

export function findAll(document: Document, selector: string): readonly Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

export function findById(document: Document, id: string): Element | null {
  return Document.prototype.getElementById.call(document, id);
}

export function makeElement<K extends keyof HTMLElementTagNameMap>(document: Document, name: K): HTMLElementTagNameMap[K] {
  return Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[K];
}

export function bodyOf(document: Document): HTMLElement | null {
  return read(document, 'body');
}

export function rootOf(document: Document): Element | null {
  return read(document, 'documentElement');
}

export function titleOf(document: Document): string {
  return read(document, 'title');
}

/** The user sees the page: it is no tab behind another one, no window that is minimised or wholly covered. */
export function isInView(document: Document): boolean {
  return read(document, 'visibilityState') === 'visible';
}

/** The focused element; the host of a shadow root stands for what is inside it. */
export function focusedIn(document: Document): Element | null {
  return read(document, 'activeElement');
}
