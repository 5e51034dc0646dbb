import type { Control } from '@/lib/fill/field.ts';
import { selectAll } from './fields-dom.ts';
import { choiceBeside, isEmpty, placeholder } from './fields-state.ts';
import { readText } from './labels-text.ts';
import { isChecked, isNative, selectedPlaces, valueOfControl } from './native.ts';
import { select2Of } from './parts.ts';

/** A field as it stands in the page: the control, or all buttons of a radio group. */
export type Standing = { readonly control: Control; readonly elements: readonly HTMLElement[] };

/** Buttons and boxes that only say what they are, and that nothing but a press and their own `aria-checked` reaches. */
export const isDrawn = ({ control, elements: [element] }: Standing): boolean =>
  (control === 'radio' || control === 'checkbox') && element !== undefined && !isNative(element);

/** What a widget shows as chosen. */
export function shownText(element: Element): string {
  const select2 = select2Of(element);
  const chosen = select2?.querySelector('.select2-chosen,.select2-selection__rendered');
  if (chosen) return textOfChoice(chosen);
  if (isNative(element)) return choiceBeside(element) ?? valueOfControl(element);
  const options = [...element.querySelectorAll('[role=option]')];
  return options.length === 0
    ? withoutBlanks(readText(element))
    : [...new Set(options.filter(isTaken).map((option) => readText(option)))].join(', ');
}

/** Some empty boxes hold a character without width, to keep their height. */
const withoutBlanks = (text: string) => text.replace(/[\u200B-\u200D\uFEFF]/g, '').trim();

/** Version 4 draws the cross that empties the box inside the text. */
function textOfChoice(chosen: Element): string {
  const [cross] = selectAll(chosen, '.select2-selection__clear');
  const text = readText(chosen);
  const mark = cross ? readText(cross) : '';
  return mark !== '' && text.startsWith(mark) ? text.slice(mark.length).trim() : text;
}

const isTaken = (option: Element) => option.getAttribute('aria-selected') === 'true' || option.getAttribute('aria-checked') === 'true';

/** What stands in a field, as text to compare and to put back: a position in a choice, the text otherwise. */
export function stateOf({ control, elements }: Standing): string {
  const [element] = elements;
  if (element === undefined) return '';
  if (control === 'radio') return String(elements.findIndex(isChecked));
  if (control === 'checkbox') return String(isChecked(element));
  if (control === 'select') return selectedPlaces(element).join(',');
  if (control === 'editable') return element.textContent ?? '';
  return control === 'select2' || control === 'reference' || control === 'listbox' || control === 'combobox'
    ? shownText(element)
    : valueOfControl(element);
}

/** Nobody has answered yet. The first option of a select is no answer when it says "choose" or has no value. */
export function isUnanswered(field: Standing): boolean {
  const { control, elements } = field;
  const [element] = elements;
  if (element === undefined) return false;
  if (control === 'radio') return stateOf(field) === '-1';
  if (control === 'checkbox') return !isChecked(element);
  const select2 = select2Of(element);
  if (select2?.querySelector('.select2-default,.select2-selection__placeholder')) return true;
  if (isNative(element) && !select2) return isEmpty(element, control);
  return placeholder.test(stateOf(field).trim());
}
