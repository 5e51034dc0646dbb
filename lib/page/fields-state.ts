import type { Control, FieldState } from '@/lib/fill/field.ts';
import { attribute, byId, contains, type Root, tagOf } from './fields-dom.ts';
import { takesSeveral } from './fields-widgets.ts';
import { readText, tidy } from './labels-text.ts';
import { choiceBoxOf } from './parts.ts';
import type { Asked } from './questions.ts';
import { isMarkedRequired } from './required.ts';

/** A native button or box, or one that only says what it is. */
export const isTicked = (element: Element): boolean =>
  tagOf(element) === 'INPUT' ? (element as HTMLInputElement).checked : attribute(element, 'aria-checked') === 'true';

/** How a question stands: of a radio group, whether any of its buttons is chosen, shown, editable, demanded. */
export function readState({ question, elements, sources, root }: Asked, isOurs?: (element: Element) => boolean): FieldState {
  const { control } = question;
  const [first] = elements;
  const pattern = first ? attribute(first, 'pattern') : '';
  const min = first ? attribute(first, 'min') : '';
  const max = first ? attribute(first, 'max') : '';
  return {
    ...(pattern && { pattern }),
    ...(min && { min }),
    ...(max && { max }),
    ...(first && takesSeveral(first, control) && { takesSeveral: true }),
    required: elements.some(isDemanded) || isMarkedRequired(sources),
    empty: elements.every((element) => isEmpty(element, control)),
    ours: isOurs !== undefined && elements.some(isOurs),
    visible: elements.some((element) => isVisible(element, control, root)),
    editable: elements.some(isEditable),
  };
}

const isDemanded = (element: HTMLElement): boolean =>
  (element as HTMLInputElement).required === true || attribute(element, 'aria-required') === 'true';

/** What react-select shows as chosen beside the input that only searches; undefined where the input itself holds the choice. */
export function choiceBeside(element: Element): string | undefined {
  const box = choiceBoxOf(element);
  const shown = [...(box?.children ?? [])].filter((part) => !contains(part, element) && !part.id.endsWith('-placeholder'));
  return box && shown.map((part) => readText(part)).join(', ');
}

/** Whether nobody has answered yet: a select on its placeholder option counts as empty, a real first option does not. */
export function isEmpty(element: HTMLElement, control: Control): boolean {
  if (control === 'radio' || control === 'checkbox') return !isTicked(element);
  if (tagOf(element) === 'SELECT') return isOnPlaceholder(element as HTMLSelectElement);
  if (tagOf(element) === 'INPUT' || tagOf(element) === 'TEXTAREA')
    return (element as HTMLInputElement).value === '' && !(control === 'combobox' && choiceBeside(element));
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

const isEditable = (element: HTMLElement): boolean =>
  !element.matches(':disabled') && !(element as HTMLInputElement).readOnly && element.getAttribute('aria-disabled') !== 'true';

/** A cheap look, for the report; the writer looks again, closer, before it writes. */
function isVisible(element: HTMLElement, control: Control, root: Root): boolean {
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
