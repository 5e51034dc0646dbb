import type { Control, FieldOption } from '@/lib/fill/field.ts';
import { attribute, tagOf } from './fields-dom.ts';
import { readText, tidy } from './labels-text.ts';

/** What a button of a group stands for, where the page gives it a value of its own. */
export const valueOfButton = (element: Element): string =>
  tagOf(element) === 'INPUT' ? (element as HTMLInputElement).value : attribute(element, 'data-value') || attribute(element, 'value');

/** What a list offers, where that stands in the page before it is opened. */
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
