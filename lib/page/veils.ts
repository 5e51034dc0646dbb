import type { ReadField } from './checks.ts';
import { isInView } from './dom.ts';
import { boxOf } from './holders.ts';
import { labelsOf } from './native.ts';
import { visibleParts } from './parts.ts';

/** How long the browser may take to say what it painted, in milliseconds. */
const patience = 400;

type PaintedEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

const canTell = (): boolean =>
  typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype && isInView(document);

/**
 * Keys of fields over which something is painted although a click would go through it: hit testing cannot see that, Chromium can
 * (IntersectionObserver with `trackVisibility`). Advice only: a page that fades or filters its form looks the same. Fields out of view say nothing.
 */
export async function findVeiled(fields: Iterable<ReadField>, ownHost: Element | undefined): Promise<readonly string[]> {
  if (!canTell()) return [];
  const shown = [...fields].flatMap(({ snapshot, elements }) => {
    const [part] = elements.flatMap((element) => visibleParts(element, snapshot.control));
    return part ? [{ key: snapshot.key, part }] : [];
  });
  const veiled = await notPainted(shown.map(({ part }) => part));
  return shown.filter(({ part }) => veiled.has(part) && !isUnderOwn(part, ownHost)).map(({ key }) => key);
}

/** Of those in view, the ones that the browser did not paint as they are, or not uppermost. */
function notPainted(elements: readonly Element[]): Promise<ReadonlySet<Element>> {
  return new Promise((resolve) => {
    const said = new Map<Element, boolean>();
    const end = () => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(new Set([...said].flatMap(([element, isVeiled]) => (isVeiled ? [element] : []))));
    };
    const options = { trackVisibility: true, delay: 100, threshold: [0, 1] };
    const observer = new IntersectionObserver((entries: readonly PaintedEntry[]) => {
      for (const { target, isIntersecting, intersectionRatio, isVisible } of entries)
        said.set(target, isIntersecting && intersectionRatio > 0.9 && isVisible === false);
      if (said.size === new Set(elements).size) end();
    }, options);
    const timer = setTimeout(end, patience);
    for (const element of elements) observer.observe(element);
    if (elements.length === 0) end();
  });
}

/** A label that floats over its field, and our own card, are no covers. */
function isUnderOwn(element: Element, ownHost: Element | undefined): boolean {
  const box = boxOf(element);
  return [...labelsOf(element), ...(ownHost ? [ownHost] : [])].some((own) => overlaps(boxOf(own), box));
}

const overlaps = (a: DOMRect, b: DOMRect): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
