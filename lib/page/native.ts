import { attribute, closest } from './fields-dom.ts';

/**
 * Native controls through their prototypes: a page that defines `value` on its own input, or names an input `form`,
 * is neither called nor believed.
 */
type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function prototypeOf(element: Element): object {
  switch (element.localName) {
    case 'textarea':
      return HTMLTextAreaElement.prototype;
    case 'select':
      return HTMLSelectElement.prototype;
    default:
      return HTMLInputElement.prototype;
  }
}

const accessor = (element: Element, name: string) => Object.getOwnPropertyDescriptor(prototypeOf(element), name);

function get<T>(element: Element, name: string): T {
  return accessor(element, name)?.get?.call(element) as T;
}

function set(element: Element, name: string, value: unknown): void {
  accessor(element, name)?.set?.call(element, value);
}

export const isNative = (element: Element): element is Typed => /^(input|textarea|select)$/.test(element.localName);
/** The kind of a control: an input's type; the role of a button or box that is no input; else the element's name. */
export function typeOf(element: Element): string {
  if (element.localName === 'input') return get(element, 'type');
  const role = isNative(element) ? '' : attribute(element, 'role');
  return role === 'radio' || role === 'checkbox' ? role : element.localName;
}
export const valueOfControl = (element: Element): string => get(element, 'value');
export const setValue = (element: Element, value: string): void => set(element, 'value', value);
export const isChecked = (element: Element): boolean =>
  isNative(element) ? get(element, 'checked') : attribute(element, 'aria-checked') === 'true';
export const setChecked = (element: Element, checked: boolean): void => set(element, 'checked', checked);
export const isReadOnly = (element: Element): boolean => element.localName !== 'select' && get<boolean>(element, 'readOnly');
export const selectedIndexOf = (element: Element): number => get(element, 'selectedIndex');
export const setSelectedIndex = (element: Element, index: number): void => set(element, 'selectedIndex', index);
export const optionsOf = (element: Element): readonly HTMLOptionElement[] => [...get<HTMLOptionsCollection>(element, 'options')];
/** Which options of a list are selected, by position: several where it takes several. */
export const selectedPlaces = (element: Element): readonly number[] =>
  optionsOf(element).flatMap(({ selected }, place) => (selected ? [place] : []));

export function selectPlaces(element: Element, places: readonly number[]): void {
  if (!get<boolean>(element, 'multiple')) setSelectedIndex(element, places[0] ?? -1);
  else for (const [place, option] of optionsOf(element).entries()) option.selected = places.includes(place);
}
export const labelsOf = (element: Element): readonly Element[] => [
  ...(isNative(element) ? (get<NodeListOf<Element> | null>(element, 'labels') ?? []) : []),
];
export const formOf = (element: Element): HTMLFormElement | null =>
  isNative(element) ? get(element, 'form') : (closest(element, 'form') as HTMLFormElement | null);

/** What the browser itself says against the value that stands there; a missing one, and the page's own complaints, do not count. */
export function isMisfit(element: Element): boolean {
  const { patternMismatch, typeMismatch, rangeUnderflow, rangeOverflow, stepMismatch, badInput } = get<ValidityState>(element, 'validity');
  return patternMismatch || typeMismatch || rangeUnderflow || rangeOverflow || stepMismatch || badInput;
}

export function fire(element: Element, event: Event): void {
  EventTarget.prototype.dispatchEvent.call(element, event);
}

export function click(element: Element): void {
  HTMLElement.prototype.click.call(element);
}
