import { findAll, focusedIn } from './dom.ts';

const controls = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], [role="combobox"], [role="textbox"]';
/** Pixels kept free around a control that the user works in. */
const margin = 8;

function overlaps(a: DOMRect, b: DOMRect): boolean {
  return (
    a.width > 0 &&
    b.width > 0 &&
    a.left < b.right + margin &&
    b.left < a.right + margin &&
    a.top < b.bottom + margin &&
    b.top < a.bottom + margin
  );
}

/** Whether the card lies over a control of the page as it is scrolled now. The first 300 controls are looked at. */
export function coversControl(document: Document, card: Element): boolean {
  const place = card.getBoundingClientRect();
  return findAll(document, controls)
    .slice(0, 300)
    .some((control) => (control.checkVisibility?.() ?? true) && overlaps(place, control.getBoundingClientRect()));
}

/** Whether the card lies over the control that the user is in. */
export function coversFocus(document: Document, card: Element): boolean {
  const focused = focusedIn(document);
  return focused?.matches(controls) === true && overlaps(card.getBoundingClientRect(), focused.getBoundingClientRect());
}

/** Calls back when the user enters a control under the card, or scrolls one there. */
export function watchCovering(document: Document, card: Element, giveWay: () => void, signal: AbortSignal): void {
  const look = (): void => {
    if (coversFocus(document, card)) giveWay();
  };
  document.addEventListener('focusin', look, { capture: true, passive: true, signal });
  document.addEventListener('scrollend', look, { capture: true, passive: true, signal });
}
