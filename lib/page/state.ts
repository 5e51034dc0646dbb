import type { Control } from '@/lib/fill/field.ts';
import { readText } from './labels-text.ts';
import { isChecked, isNative, optionsOf, selectedIndexOf, typeOf, valueOfControl } from './native.ts';
import { select2Of } from './parts.ts';

/** A field as it stands in the page: the control, or all buttons of a radio group. */
export type Standing = { readonly control: Control; readonly elements: readonly HTMLElement[] };

const placeholder = /^(?:[-–—.\s*]*|[-–—\s]*(?:please\s+)?(?:select|choose|pick|none\b)[^a-z]*.*)$/i;

/** What a widget shows as chosen. */
export function shownText(element: Element): string {
  const select2 = select2Of(element);
  const chosen = select2?.querySelector('.select2-chosen,.select2-selection__rendered');
  if (chosen) return readText(chosen);
  if (isNative(element)) return valueOfControl(element);
  const options = [...element.querySelectorAll('[role=option]')];
  return options.length === 0 ? readText(element) : options.filter(isTaken).map(readText).join(', ');
}

const isTaken = (option: Element) => option.getAttribute('aria-selected') === 'true' || option.getAttribute('aria-checked') === 'true';

/** What stands in a field, as text to compare and to put back: a position in a choice, the text otherwise. */
export function stateOf({ control, elements }: Standing): string {
  const [element] = elements;
  if (element === undefined) return '';
  if (control === 'radio') return String(elements.findIndex(isChecked));
  if (control === 'checkbox') return String(isChecked(element));
  if (control === 'select') return String(selectedIndexOf(element));
  if (control === 'editable') return element.textContent ?? '';
  return control === 'select2' || control === 'reference' || control === 'listbox' || control === 'combobox'
    ? shownText(element)
    : valueOfControl(element);
}

/** Nobody has answered yet. The first option of a select is no answer when it says "choose" or has no value. */
export function isUnanswered(field: Standing): boolean {
  const [element] = field.elements;
  if (element === undefined) return false;
  if (field.control === 'radio') return stateOf(field) === '-1';
  if (field.control === 'checkbox') return !isChecked(element);
  const select2 = select2Of(element);
  if (select2?.querySelector('.select2-default,.select2-selection__placeholder')) return true;
  if (typeOf(element) === 'select') return isOnPlaceholder(element);
  const text = stateOf(field).trim();
  return text === '' || (!isNative(element) && placeholder.test(text)) || (select2 !== undefined && placeholder.test(text));
}

function isOnPlaceholder(select: Element): boolean {
  const at = selectedIndexOf(select);
  const option = optionsOf(select)[at];
  return option === undefined || option.value === '' || (at === 0 && placeholder.test(option.text));
}
