import { findAll, focusedIn } from './dom.ts';
import { type CardParts, foldCard, shrinkPill } from './overlay-card.ts';

const controls = 'input:not([type="hidden"]), select, textarea, [contenteditable="true"], [role="combobox"], [role="textbox"]';
/** What sends a form or leads on in it; other buttons of a page are not the form's. */
const buttons = 'form button, form [type="button"], [type="submit"], [type="image"]';
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

function hidesMiddle(part: DOMRect, control: DOMRect): boolean {
  const middle = control.left + control.width / 2;
  return overlaps(part, control) && middle > part.left - margin && middle < part.right + margin;
}

/** Whether the card hides the middle of a control or button of a form as the page is scrolled now; the end of a wide field may lie under it. The first 300 are looked at. */
export function coversControl(document: Document, card: Element): boolean {
  const place = card.getBoundingClientRect();
  return findAll(document, `${controls}, ${buttons}`)
    .slice(0, 300)
    .some((control) => (control.checkVisibility?.() ?? true) && hidesMiddle(place, control.getBoundingClientRect()));
}

/** Whether this part of the overlay lies over the control that the user is in. */
function coversFocus(document: Document, part: Element): boolean {
  const focused = focusedIn(document);
  return focused?.matches(controls) === true && overlaps(part.getBoundingClientRect(), focused.getBoundingClientRect());
}

/**
 * Gives way when the user enters a control under the overlay, or scrolls one there: the card becomes a pill, the pill a dot. `giveWay` is also asked once
 * the page rests after scrolling: what sends the form stands at its end, where the card is.
 */
export function watchCovering(document: Document, parts: CardParts, giveWay: () => void, signal: AbortSignal): void {
  const leave = (): void => {
    if (coversFocus(document, parts.card)) foldCard(parts, true);
    if (coversFocus(document, parts.pill)) shrinkPill(parts);
  };
  const look = (): void => {
    leave();
    giveWay();
  };
  document.addEventListener('focusin', leave, { capture: true, passive: true, signal });
  document.addEventListener('scrollend', look, { capture: true, passive: true, signal });
}
