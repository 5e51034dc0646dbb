import type { Control } from '@/lib/fill/field.ts';
import { attribute, byId, closest, hasInside, type Root, selectAll, tagOf } from './fields-dom.ts';
import { select2Of } from './parts.ts';

const widgets = [
  '[contenteditable=""],[contenteditable=true]',
  '[role=combobox]:not(input),[role=listbox],[role=textbox]:not([contenteditable])',
  '[aria-haspopup=listbox]:not(input,[role=combobox])',
  '[role=radio]:not(input),[role=checkbox]:not(input)',
].join(',');

/** Everything that can ask for something. */
export const controls = `input,select,textarea,${widgets}`;

/** What asks for something without being a native control, and says so. */
export const isWidget = (element: Element): boolean => element.matches(widgets);

const byType: Readonly<Record<string, Control>> = {
  text: 'text',
  '': 'text',
  number: 'number',
  email: 'email',
  tel: 'tel',
  url: 'url',
  date: 'date',
  'datetime-local': 'date',
  month: 'date',
  radio: 'radio',
  checkbox: 'checkbox',
};
/** Inputs that nobody answers, or nobody but the user may: recognition does not read them at all. */
const unread = new Set(['hidden', 'submit', 'button', 'image', 'reset', 'file', 'password', 'search', 'color', 'range', 'week', 'time']);

/** Where a box picks a row, a branch or an entry, and asks for nothing. */
const listings = '[role=grid],[role=treegrid],[role=row],[role=tree],[role=menu],[role=listbox]';

/** How a control takes a value (`tag`: its own; `hasSelect2`: one may stand for it); undefined for what is not a question (buttons, hidden state, parts of another widget). */
export function controlOf(element: Element, tag: string, root: Root, hasSelect2: boolean): Control | undefined {
  if (tag === 'SELECT') return hasSelect2 && isSelect2(element, root) ? 'select2' : isTwin(element) ? undefined : 'select';
  if (tag === 'TEXTAREA') return hasSelect2 && isPart(element) ? undefined : 'textarea';
  if (tag === 'INPUT') return inputControl(element as HTMLInputElement, root, hasSelect2);
  if (element.closest('select,.select2-container,.select2-drop')) return undefined;
  if (element.hasAttribute('contenteditable')) return 'editable';
  const role = attribute(element, 'role');
  if (role === 'combobox') return element.querySelector('input,select') ? undefined : 'combobox';
  if (role === 'textbox') return undefined;
  if (role === 'radio') return closest(element, '[role=radiogroup]') ? 'radio' : undefined;
  if (role === 'checkbox') return closest(element, listings) ? undefined : 'checkbox';
  if (role === 'listbox') return element.id && isPopup(element.id, element, root) ? undefined : 'listbox';
  // The arrow beside an input that opens the same list.
  return element.parentElement && hasInside(element.parentElement, 'input[role=combobox]') ? undefined : 'listbox';
}

function inputControl(input: HTMLInputElement, root: Root, hasSelect2: boolean): Control | undefined {
  const type = input.type;
  if (unread.has(type)) return undefined;
  if (hasSelect2) {
    if (isPart(input)) return undefined;
    if (isSelect2(input, root)) return 'reference';
  }
  if (isTwin(input)) return undefined;
  const control = byType[type] ?? 'text';
  if (control === 'radio' || control === 'checkbox') return control;
  const role = attribute(input, 'role');
  if (role === 'searchbox') return undefined;
  return role === 'combobox' || (role === '' && completes(input)) ? 'combobox' : control;
}

/** A type-ahead of the time before the role: it says that it completes what is typed, and names its list. */
const completes = (input: Element): boolean =>
  /^(list|both)$/.test(attribute(input, 'aria-autocomplete')) &&
  (attribute(input, 'aria-owns') || attribute(input, 'aria-controls')) !== '';

/** Select2 keeps its own search boxes in the page; the question is the control that it stands for. */
const isPart = (element: Element): boolean =>
  element.className.includes('select2-') && /\bselect2-(?:input|focusser|search__field)\b/.test(element.className);

const drawn = '[role=radio],[role=checkbox],[role=combobox],[aria-haspopup=listbox]';

/** Component libraries keep a hidden native control beside the one that they draw; the drawn one is the question. */
function isTwin(control: Element): boolean {
  const hidden =
    tagOf(control) === 'SELECT' ? closest(control, '[aria-hidden=true]') : attribute(control, 'aria-hidden') === 'true' && control;
  const beside = hidden ? hidden.parentElement?.children : undefined;
  return beside !== undefined && Array.prototype.some.call(beside, (other: Element) => other.matches(drawn));
}

function isSelect2(element: Element, root: Root): boolean {
  return element.className.includes('select2-')
    ? /\bselect2-(?:offscreen|hidden-accessible)\b/.test(element.className)
    : element.id !== '' && byId(root, `s2id_${element.id}`) !== null;
}

/** A widget that collects answers: what is one of several is the user's to say. A native list of several is written like any other. */
export function takesSeveral(element: Element, control: Control): boolean {
  if (control === 'select2' || control === 'reference') return select2Of(element)?.matches(severalChoices) ?? false;
  if (control !== 'listbox' && control !== 'combobox') return false;
  return attribute(element, 'aria-multiselectable') === 'true' || hasInside(element, '[aria-multiselectable=true]');
}
const severalChoices = '.select2-container-multi,:has(.select2-selection--multiple)';

/** A list that opens under another control is that control's, not a question of its own. */
function isPopup(id: string, element: Element, root: Root): boolean {
  const name = CSS.escape(id);
  return selectAll(closest(element, 'form') ?? root, `[aria-controls~="${name}"],[aria-owns~="${name}"]`).length > 0;
}
