import type { Refusal, Writing } from '@/lib/fill/plan.ts';
import { valueOfButton } from './fields-options.ts';
import { click, fire, isChecked, isMisfit, optionsOf, setSelectedIndex, setValue, typeOf, valueOfControl } from './native.ts';
import type { Standing } from './state.ts';

const bubbling = { bubbles: true, composed: true };

/** As if the user had answered and gone on. AngularJS commits some fields on blur only; focus itself is not moved. */
export function announce(element: Element): void {
  fire(element, new InputEvent('input', bubbling));
  fire(element, new Event('change', bubbling));
  if (typeOf(element) === 'radio' || typeOf(element) === 'checkbox') return;
  fire(element, new FocusEvent('blur', { composed: true }));
  fire(element, new FocusEvent('focusout', bubbling));
}

export function put(element: Element, text: string): void {
  setValue(element, text);
  announce(element);
}

/** Text by the prototype's setter. What the control itself does not take is taken back. */
export function writeText(element: Element, text: string): Refusal | undefined {
  const before = valueOfControl(element);
  setValue(element, text);
  const isTaken = valueOfControl(element).replace(/\r\n/g, '\n') === text && !isMisfit(element);
  if (!isTaken) {
    setValue(element, before);
    return 'wrong-format';
  }
  announce(element);
  return undefined;
}

function writeSelect(element: Element, { value, label }: { readonly value: string; readonly label: string }): Refusal | undefined {
  const same = (text: string) => text.replace(/\s+/g, ' ').trim() === label;
  const matches = optionsOf(element).flatMap((option, index) =>
    option.value === value && same(option.text) && !option.disabled ? [index] : [],
  );
  const [index, second] = matches;
  if (index === undefined || second !== undefined) return index === undefined ? 'no-matching-option' : 'two-matching-options';
  setSelectedIndex(element, index);
  announce(element);
  return undefined;
}

/** The button of a group that stands for a value; the one at this place where several or none have a value of their own. */
export function buttonFor<E extends Element>(elements: readonly E[], value: string, at: number): E | undefined {
  const matches = elements.filter((element) => valueOfButton(element) === value);
  const element = matches.length === 1 ? matches[0] : elements[at];
  return element !== undefined && valueOfButton(element) === value ? element : undefined;
}

/** A click only where the state differs: React follows nothing else. */
function writeRadio(elements: readonly Element[], value: string, at: number): Refusal | undefined {
  const element = buttonFor(elements, value, at);
  if (element === undefined) return 'no-matching-option';
  if (!isChecked(element)) click(element);
  return isChecked(element) ? undefined : 'page-undid-it';
}

/** Writes a native control and tells the page, all in one go. `at`: the position of the option in the plan's reading. */
export function writeNative({ control, elements }: Standing, writing: Writing, at = -1): Refusal | undefined {
  const [element] = elements;
  if (element === undefined) return 'field-changed';
  if (control === 'radio') return writing.kind === 'option' ? writeRadio(elements, writing.value, at) : 'wrong-format';
  if (control === 'select') return writing.kind === 'option' ? writeSelect(element, writing) : 'wrong-format';
  if (control !== 'checkbox') return writing.kind === 'text' ? writeText(element, writing.text) : 'wrong-format';
  if (!isChecked(element)) click(element);
  return isChecked(element) ? undefined : 'page-undid-it';
}
