import { attribute, closest } from './fields-dom.ts';
import { fire, typeOf } from './native.ts';

const options = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };

export function pressDown(element: Element): void {
  fire(element, new MouseEvent('mousedown', options));
}

export function release(element: Element): void {
  fire(element, new MouseEvent('mouseup', options));
}

/** Opens a list, takes an option, ticks a box, as a pointer would. Never for anything but these: see `opensList`, `isOption` and `mayPress`. */
export function press(element: Element): void {
  fire(element, new PointerEvent('pointerdown', options));
  pressDown(element);
  fire(element, new PointerEvent('pointerup', options));
  release(element);
  fire(element, new MouseEvent('click', options));
}

const own = <T>(prototype: object, name: string, element: Element) => Reflect.get(prototype, name, element) as T;

/** A button that sends or empties a form. */
function acts(element: Element | null): boolean {
  if (element?.localName === 'input') return /^(submit|image|reset|file|button)$/.test(typeOf(element));
  if (element?.localName !== 'button') return false;
  return own(HTMLButtonElement.prototype, 'type', element) !== 'button' && own(HTMLButtonElement.prototype, 'form', element) !== null;
}

/** A press here reaches nothing but the element: no link or button around it that leads on or sends, nor one that its label names. */
export function mayPress(element: Element): boolean {
  if (closest(element, 'a[href],a[*|href],area,summary') !== null) return false;
  if (acts(element.localName === 'input' ? element : closest(element, 'button'))) return false;
  const label = closest(element, 'label');
  return label === null || !acts(own(HTMLLabelElement.prototype, 'control', label));
}

/** Only what says that it opens a list may be pressed; a link or a button that submits never, whatever it says. */
export const opensList = (element: Element): boolean =>
  mayPress(element) && (element.localName === 'input' || element.matches('[role=combobox],[role=listbox],[aria-haspopup=listbox]'));

export const isOption = (element: Element): boolean => attribute(element, 'role') === 'option' && mayPress(element);
