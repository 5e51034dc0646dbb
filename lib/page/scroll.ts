import { boxOf, holdersOf, overflowsDown, scrollTopOf } from './holders.ts';

function moveTo(element: Element, top: number): void {
  // The page may have asked for smooth scrolling; we look right after.
  Reflect.apply(Element.prototype.scrollTo, element, [{ top, behavior: 'instant' }]);
}

const isScroller = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY) && overflowsDown(element);

/** Scrolls a control to the middle of its scrollers and of the window, up and down only. Answers how to put everything back. */
export function scrollToMiddle(element: Element): () => void {
  const moved: [Element, number][] = [];
  const bring = (scroller: Element, middle: number) => {
    const { top, height } = boxOf(element);
    moved.push([scroller, scrollTopOf(scroller)]);
    moveTo(scroller, scrollTopOf(scroller) + top + height / 2 - middle);
  };
  const page = document.scrollingElement;
  for (const holder of holdersOf(element)) {
    if (holder === element || holder === page || !isScroller(holder)) continue;
    const { top, height } = boxOf(holder);
    bring(holder, top + height / 2);
  }
  if (page) bring(page, innerHeight / 2);
  return () => {
    for (const [scroller, top] of moved.reverse()) moveTo(scroller, top);
  };
}
