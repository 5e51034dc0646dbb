import { closest, contains, tagOf } from './fields-dom.ts';
import { boxOf, holdersOf, rootsAround } from './holders.ts';
import { labelsOf } from './native.ts';
import { scrollToMiddle } from './scroll.ts';

/** Why a control is not what the user sees. Every way that a page may hide or cover a field, checked as the browser paints it. */
export type Unseen = 'hidden' | 'covered';

const smallest = 10;
const faintest = 0.6;

/** Not rendered, invisible by style, or skipped by `content-visibility`. */
export function isRendered(element: Element): boolean {
  const all = {
    checkOpacity: true,
    checkVisibilityCSS: true,
    contentVisibilityAuto: true,
    opacityProperty: true,
    visibilityProperty: true,
  };
  return Element.prototype.checkVisibility.call(element, all);
}

/** Faint by itself or by everything around it, filtered, masked or clipped away. */
export function isPlain(element: Element): boolean {
  let opacity = 1;
  for (const node of holdersOf(element)) {
    const style = getComputedStyle(node);
    opacity *= Number(style.opacity);
    if (opacity < faintest || style.filter !== 'none' || style.clipPath !== 'none') return false;
    if ((style.maskImage || 'none') !== 'none') return false;
    if (style.clip !== 'auto' && (style.position === 'absolute' || style.position === 'fixed')) return false;
  }
  return true;
}

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
const cut = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const isLargeEnough = ({ left, top, right, bottom }: Box) => right - left >= smallest && bottom - top >= smallest;

/** The part of a control that no scroller, clipping ancestor or edge of the window cuts off. Never scrolled sideways: a field may be planted there. */
function boxInReach(element: Element): Box {
  let box = cut(boxOf(element), { left: 0, top: 0, right: document.documentElement.clientWidth || innerWidth, bottom: innerHeight });
  if (!isLargeEnough(box)) return box;
  let position = getComputedStyle(element).position;
  for (const node of holdersOf(element)) {
    if (node === element) continue;
    const style = getComputedStyle(node);
    const holds = position === 'static' || position === 'relative' || position === 'sticky' || style.transform !== 'none';
    const isHolder = holds || (position === 'absolute' && style.position !== 'static');
    if (!isHolder) continue;
    if (style.overflowX !== 'visible' || style.overflowY !== 'visible') {
      if (!/^(HTML|BODY)$/.test(tagOf(node))) box = cut(box, boxOf(node));
    }
    position = style.position;
  }
  return box;
}

/** At least 10 × 10 pixels of it can be reached. */
export function isInReach(element: Element): boolean {
  return isLargeEnough(boxInReach(element));
}

/** A click in the middle of it would reach it or its own label; our own card does not count as a cover. */
export function isOnTop(element: Element, ownHost: Element | undefined): boolean {
  const { left, top, right, bottom } = boxOf(element);
  const place = { x: (left + right) / 2, y: (top + bottom) / 2 };
  // In a shadow root it must be uppermost, and in each tree around it whatever holds that root.
  let inner = element;
  for (const root of rootsAround(element)) {
    if (!isHit(inner, root, place, ownHost)) return false;
    if (root instanceof ShadowRoot) inner = root.host;
  }
  return true;
}

function isHit(element: Element, root: Document | ShadowRoot, { x, y }: { x: number; y: number }, ownHost: Element | undefined): boolean {
  const from = root instanceof Document ? Document.prototype.elementsFromPoint : ShadowRoot.prototype.elementsFromPoint;
  const hit: Element | undefined = from.call(root, x, y).find((found: Element) => found !== ownHost);
  if (hit === undefined) return false;
  if (hit === element || contains(element, hit)) return true;
  const label = closest(hit, 'label');
  return label !== null && labelsOf(element).includes(label);
}

function judge(element: Element, ownHost: Element | undefined): Unseen | undefined {
  if (!isInReach(element)) return 'hidden';
  return isOnTop(element, ownHost) ? undefined : 'covered';
}

/**
 * Looks at all controls of a fill before the first write. Geometry is read for everything that the window shows at once; the page is scrolled
 * up and down only, to what is left, and put back.
 */
export function lookAt(elements: readonly Element[], ownHost?: Element): ReadonlyMap<Element, Unseen | undefined> {
  const seen = new Map<Element, Unseen | undefined>();
  let left = elements.filter((element) => {
    const isShown = isRendered(element) && isPlain(element);
    if (!isShown) seen.set(element, 'hidden');
    return isShown;
  });
  const keep = (element: Element) => {
    const isSeen = judge(element, ownHost) === undefined;
    if (isSeen) seen.set(element, undefined);
    return !isSeen;
  };
  left = left.filter(keep);
  const restore: (() => void)[] = [];
  for (let [next] = left; next !== undefined; [next] = left) {
    restore.push(scrollToMiddle(next));
    seen.set(next, judge(next, ownHost));
    const judged = next;
    left = left.filter((element) => element !== judged && keep(element));
  }
  for (const putBack of restore.reverse()) putBack();
  return seen;
}
