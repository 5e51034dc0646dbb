import type { Control } from '@/lib/fill/field.ts';
import { byId, selectAll } from './fields-dom.ts';
import { rootOf } from './mark.ts';
import { labelsOf } from './native.ts';

/** The container that select2 shows in place of a control: version 3 names it, version 4 puts it after. */
export function select2Of(element: Element): Element | undefined {
  const [named] = element.id === '' ? [] : [byId(rootOf(element), `s2id_${element.id}`)].filter((found) => found !== null);
  const next = element.nextElementSibling;
  return named ?? (next?.classList.contains('select2-container') ? next : undefined);
}

/** The box in which react-select draws the choice; its input only searches, and may be a few pixels wide. */
export function choiceBoxOf(element: Element): Element | undefined {
  const holder = element.getAttribute('role') === 'combobox' ? element.parentElement : null;
  return holder?.hasAttribute('data-value') ? (holder.parentElement ?? undefined) : undefined;
}

/** What the user sees of a control, any of which may stand for it: a box drawn by its label, the visible half of a widget. */
export function visibleParts(element: Element, control: Control): readonly Element[] {
  if (control === 'select2' || control === 'reference') return [select2Of(element) ?? element];
  const box = control === 'combobox' ? choiceBoxOf(element) : undefined;
  if (box) return [box];
  if (control !== 'radio' && control !== 'checkbox') return [element];
  return [element, ...labelsOf(element).flatMap((label) => [label, ...selectAll(label, '*').filter((inside) => inside !== element)])];
}
