import { fire, formOf, typeOf } from './native.ts';

const options = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };

export function pressDown(element: Element): void {
  fire(element, new MouseEvent('mousedown', options));
}

export function release(element: Element): void {
  fire(element, new MouseEvent('mouseup', options));
}

/** Opens a list or takes an option, as a pointer would. Never for anything but these: see `opensList` and `isOption`. */
export function press(element: Element): void {
  fire(element, new PointerEvent('pointerdown', options));
  pressDown(element);
  fire(element, new PointerEvent('pointerup', options));
  release(element);
  fire(element, new MouseEvent('click', options));
}

/** Only what says that it opens a list may be pressed; a link or a button that submits never, whatever it says. */
export function opensList(element: Element): boolean {
  if (element.closest('a[href]')) return false;
  if (element.localName === 'button' && Reflect.get(HTMLButtonElement.prototype, 'type', element) !== 'button' && formOf(element) !== null)
    return false;
  if (element.localName === 'input') return typeOf(element) !== 'submit' && typeOf(element) !== 'image';
  return element.matches('[role=combobox],[role=listbox],[aria-haspopup=listbox]');
}

export const isOption = (element: Element): boolean => element.matches('[role=option]') && element.closest('a[href]') === null;
