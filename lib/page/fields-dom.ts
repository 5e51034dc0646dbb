/**
 * Reads of a document that a page cannot bend. A form whose inputs are called `parentNode` or `querySelectorAll` answers
 * those names with the inputs; the prototypes' own getters and methods do not.
 */
type Read<V> = (node: Node) => V;

/** In browsers the getters are Node's own; a DOM made for tests may define them closer to the node, so it is looked through from there. */
function getter<V>(name: string, isNative: boolean): Read<V> {
  const get = Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  if (get && isNative) return (node) => get.call(node) as V;
  return (node) => {
    for (let prototype = Object.getPrototypeOf(node); prototype; prototype = Object.getPrototypeOf(prototype)) {
      const own = Object.getOwnPropertyDescriptor(prototype, name)?.get;
      if (own) return own.call(node) as V;
    }
    return undefined as V;
  };
}

type Reads = {
  readonly parent: Read<Node | null>;
  readonly previous: Read<Node | null>;
  readonly next: Read<Node | null>;
  readonly first: Read<Node | null>;
  readonly type: Read<number>;
  readonly name: Read<string>;
  readonly value: Read<string | null>;
  readonly text: Read<string | null>;
  readonly document: Read<Document | null>;
};

let made: Reads | undefined;

/** Made on first use: the module may be loaded where there is no DOM. */
export function reads(): Reads {
  if (made) return made;
  const get = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeName')?.get;
  const isNative = get !== undefined && Function.prototype.toString.call(get).includes('[native code]');
  made = {
    parent: getter('parentNode', isNative),
    previous: getter('previousSibling', isNative),
    next: getter('nextSibling', isNative),
    first: getter('firstChild', isNative),
    type: getter('nodeType', isNative),
    name: getter('nodeName', isNative),
    value: getter('nodeValue', isNative),
    text: getter('textContent', isNative),
    document: getter('ownerDocument', isNative),
  };
  return made;
}

const fragment = 11;
const document = 9;

export type Root = Document | ShadowRoot;

export function selectAll(root: Node, selector: string): Element[] {
  const type = reads().type(root);
  const prototype = type === document ? Document.prototype : type === fragment ? DocumentFragment.prototype : Element.prototype;
  return Array.from(prototype.querySelectorAll.call(root, selector));
}

export const hasInside = (element: Element, selector: string): boolean => Element.prototype.querySelector.call(element, selector) !== null;

export const closest = (element: Element, selector: string): Element | null => Element.prototype.closest.call(element, selector);

export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

export const isBefore = (one: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

export const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

export function byId(root: Root, id: string): Element | null {
  const prototype = reads().type(root) === document ? Document.prototype : DocumentFragment.prototype;
  return prototype.getElementById.call(root, id);
}

/** Upper-case in HTML documents. */
export const tagOf = (node: Node): string => reads().name(node);
