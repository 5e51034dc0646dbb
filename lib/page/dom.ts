/**
 * Reads of the document that a page cannot bend. A form or image named `querySelectorAll` answers instead of the document's own method, in our
 * isolated world too; the prototypes cannot be reached that way. Elements other than forms need no such care: nothing on them can be named over.
 */

function read<T>(prototype: object, name: string, of: object): T {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(of) as T;
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
  return read(Document.prototype, 'body', document);
}

export function rootOf(document: Document): Element | null {
  return read(Document.prototype, 'documentElement', document);
}

export function titleOf(document: Document): string {
  return read(Document.prototype, 'title', document);
}

/** The focused element; the host of a shadow root stands for what is inside it. */
export function focusedIn(document: Document): Element | null {
  return read(Document.prototype, 'activeElement', document);
}
