import type { Control } from '@/lib/fill/field.ts';
import { attribute, byId, closest, hasInside, type Root, selectAll } from './fields-dom.ts';
import { select2Of } from './parts.ts';

const widgets = [
  '[contenteditable=""],[contenteditable=true]',
  '[role=combobox]:not(input),[role=listbox],[role=textbox]:not([contenteditable]),[role=button][aria-haspopup=listbox]',
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
  if (tag === 'SELECT') return hasSelect2 && isSelect2(element, root) ? 'select2' : 'select';
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
  return 'listbox';
}

function inputControl(input: HTMLInputElement, root: Root, hasSelect2: boolean): Control | undefined {
  const type = input.type;
  if (unread.has(type)) return undefined;
  if (hasSelect2) {
    if (isPart(input)) return undefined;
    if (isSelect2(input, root)) return 'reference';
  }
  const control = byType[type] ?? 'text';
  if (control === 'radio' || control === 'checkbox') return isTwin(input) ? undefined : control;
  const role = attribute(input, 'role');
  return role === 'combobox' ? 'combobox' : role === 'searchbox' ? undefined : control;
}

/** Select2 keeps its own search boxes in the page; the question is the control that it stands for. */
const isPart = (element: Element): boolean =>
  element.className.includes('select2-') && /\bselect2-(?:input|focusser|search__field)\b/.test(element.className);

/** Component libraries put a hidden input behind a button or box that they draw themselves; the drawn one is the question. */
const isTwin = (input: HTMLInputElement): boolean =>
  attribute(input, 'aria-hidden') === 'true' && (input.previousElementSibling?.matches('[role=radio],[role=checkbox]') ?? false);

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
