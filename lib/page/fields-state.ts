import type { Control, FieldOption } from '@/lib/fill/field.ts';
import { attribute, byId, type Root, tagOf } from './fields-dom.ts';
import { readText, tidy } from './labels-text.ts';

/** A native button or box, or one that only says what it is. */
export const isTicked = (element: Element): boolean =>
  tagOf(element) === 'INPUT' ? (element as HTMLInputElement).checked : attribute(element, 'aria-checked') === 'true';

/** What a button of a group stands for, where the page gives it a value of its own. */
export const valueOfButton = (element: Element): string =>
  tagOf(element) === 'INPUT' ? (element as HTMLInputElement).value : attribute(element, 'data-value') || attribute(element, 'value');

/** Whether nobody has answered yet: a select on its placeholder option counts as empty, a real first option does not. */
export function isEmpty(element: HTMLElement, control: Control): boolean {
  if (control === 'radio' || control === 'checkbox') return !isTicked(element);
  if (tagOf(element) === 'SELECT') return isOnPlaceholder(element as HTMLSelectElement);
  if (tagOf(element) === 'INPUT' || tagOf(element) === 'TEXTAREA') return (element as HTMLInputElement).value === '';
  return tidy(element.textContent ?? '') === '' || control === 'listbox' || control === 'combobox';
}

export const placeholder = /^(?:[-–—.\s*]*|[-–—\s]*(?:please\s+)?(?:select|choose|pick|none\b)[^a-z]*.*)$/i;

function isOnPlaceholder(select: HTMLSelectElement): boolean {
  const at = select.selectedIndex;
  if (at < 0) return true;
  const option = select.options[at];
  if (!option) return true;
  return option.value === '' || (at === 0 && placeholder.test(option.text));
}

export const isEditable = (element: HTMLElement): boolean =>
  !element.matches(':disabled') && !(element as HTMLInputElement).readOnly && element.getAttribute('aria-disabled') !== 'true';

/** A cheap look, for the report; the writer looks again, closer, before it writes. */
export function isVisible(element: HTMLElement, control: Control, root: Root): boolean {
  const shown =
    control === 'select2' || control === 'reference'
      ? (byId(root, `s2id_${element.id}`) ?? element.nextElementSibling ?? element)
      : element;
  if (typeof shown.checkVisibility !== 'function') return true;
  if (shown.checkVisibility({ visibilityProperty: true })) return true;
  // A box or button drawn by its label is hidden itself.
  const label = control === 'radio' || control === 'checkbox' ? element.closest('label') : null;
  return label?.checkVisibility({ visibilityProperty: true }) ?? false;
}

export function readOptions(element: HTMLElement, control: Control): FieldOption[] {
  if (tagOf(element) === 'SELECT') {
    const options: FieldOption[] = [];
    for (const option of (element as HTMLSelectElement).options)
      options.push({ value: option.value, label: tidy(option.textContent ?? '') });
    return options;
  }
  if (control !== 'listbox') return [];
  // Some lists hold each option twice: in what they show closed, and in what opens.
  const options = new Map<string, FieldOption>();
  for (const option of element.querySelectorAll('[role=option]')) {
    const value = option.getAttribute('data-value') ?? '';
    const label = readText(option);
    options.set(`${value}\n${label}`, { value, label });
  }
  return [...options.values()];
}
