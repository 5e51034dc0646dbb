import { reads } from './fields-dom.ts';

/** Reads of elements that may be forms, whose inputs answer for names such as `parentNode` or `scrollTop`. */
function read<T>(prototype: object, name: string, of: Node): T {
  return Object.getOwnPropertyDescriptor(prototype, name)?.get?.call(of) as T;
}

export const boxOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
export const isConnected = (node: Node): boolean => read(Node.prototype, 'isConnected', node);
export const scrollTopOf = (element: Element): number => read(Element.prototype, 'scrollTop', element);
export const overflowsDown = (element: Element): boolean =>
  read<number>(Element.prototype, 'scrollHeight', element) > read<number>(Element.prototype, 'clientHeight', element);

/** What an element is painted in: its slot, its parent, the host of its shadow root. */
function holderOf(element: Element): Element | null {
  const slot = read<Element | null>(Element.prototype, 'assignedSlot', element);
  const parent = slot ?? reads().parent(element);
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}

/** The nearest of these, looked for beyond shadow roots too. */
export function closestHolder(element: Element, selector: string): Element | undefined {
  for (const holder of holdersOf(element)) if (Element.prototype.matches.call(holder, selector)) return holder;
  return undefined;
}

/** The trees that an element stands in: its own, then that of each host around it, the document last. */
export function* rootsAround(element: Node): Generator<Document | ShadowRoot> {
  for (let node: Node = element; ; ) {
    const root = Node.prototype.getRootNode.call(node);
    if (root instanceof Document || root instanceof ShadowRoot) yield root;
    if (!(root instanceof ShadowRoot)) return;
    node = root.host;
  }
}

/** The element and everything it is painted in, nearest first. */
export function* holdersOf(element: Element): Generator<Element> {
  for (let node: Element | null = element; node; node = holderOf(node)) yield node;
}
