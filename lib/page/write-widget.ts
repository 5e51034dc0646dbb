import type { Refusal, Writing } from '@/lib/fill/plan.ts';
import { fire, isNative, setValue } from './native.ts';
import { choiceBoxOf } from './parts.ts';
import { isDrawn, type Standing, stateOf } from './state.ts';
import { restoreDrawn, writeDrawn } from './write-drawn.ts';
import { writeEditable } from './write-editable.ts';
import { writeList } from './write-list.ts';
import { restoreSelect2, writeSelect2 } from './write-select2.ts';

/** Whether a control is more than a native one: it opens a list, edits text by itself, or is drawn by the page. */
export function isWidget(field: Standing): boolean {
  const { control } = field;
  if (isDrawn(field)) return true;
  return control === 'select2' || control === 'reference' || control === 'combobox' || control === 'listbox' || control === 'editable';
}

const isSelect2 = ({ control }: Standing) => control === 'select2' || control === 'reference';

/** `at`: the position of the option in the plan's reading. */
export async function writeWidget(field: Standing, writing: Writing, at: number, signal: AbortSignal): Promise<Refusal | undefined> {
  const [element] = field.elements;
  if (element === undefined) return 'field-changed';
  if (isDrawn(field)) return writeDrawn(field, writing, at, signal);
  if (field.control === 'editable') return writing.kind === 'text' ? writeEditable(element, writing.text, signal) : 'wrong-format';
  if (writing.kind === 'text') return 'wrong-format';
  const names = [writing.label, ...(writing.kind === 'pick' ? (writing.also ?? []) : [])];
  const pick = { names, search: writing.kind === 'pick' ? writing.search : writing.label };
  return isSelect2(field) ? writeSelect2(element, pick, signal) : writeList(element, pick, signal);
}

/** Puts back what a widget showed before; an answer that cannot be taken back stays. */
export async function restoreWidget(field: Standing, before: string, signal: AbortSignal): Promise<boolean> {
  const [element] = field.elements;
  if (element === undefined) return false;
  if (isDrawn(field)) await restoreDrawn(field, before, signal);
  else if (field.control === 'editable') await writeEditable(element, before, signal);
  else if (isSelect2(field)) await restoreSelect2(field, element, before, signal);
  else if (isNative(element)) await restoreInput(field, element, before, signal);
  else await writeList(element, { names: [before], search: before }, signal);
  return stateOf(field) === before;
}

/** A choice is taken from the list once more; text that was never in it, or none, goes into the input. */
async function restoreInput(field: Standing, element: HTMLElement, before: string, signal: AbortSignal): Promise<void> {
  if (before !== '') await writeList(element, { names: [before], search: before }, signal);
  if (stateOf(field) === before || choiceBoxOf(element)) return;
  setValue(element, before);
  for (const type of ['input', 'change']) fire(element, new Event(type, { bubbles: true, composed: true }));
}
