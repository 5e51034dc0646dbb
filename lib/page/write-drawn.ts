import type { Refusal, Writing } from '@/lib/fill/plan.ts';
import { attribute } from './fields-dom.ts';
import { isChecked } from './native.ts';
import { mayPress, press } from './press.ts';
import { type Standing, stateOf } from './state.ts';
import { waitFor } from './wait.ts';
import { buttonFor } from './write-native.ts';

const answerLimit = 1_000;
const undoLimit = 400;

/** Presses the button or box, and looks whether it says that it is chosen. */
export async function writeDrawn(field: Standing, writing: Writing, at: number, signal: AbortSignal): Promise<Refusal | undefined> {
  if (writing.kind !== 'option') return 'wrong-format';
  const element = field.control === 'radio' ? buttonFor(field.elements, writing.value, at) : field.elements[0];
  if (element === undefined) return 'no-matching-option';
  if (attribute(element, 'aria-disabled') === 'true' || !mayPress(element)) return 'not-editable';
  if (isChecked(element)) return undefined;
  press(element);
  const took = await waitFor(() => isChecked(element) || undefined, answerLimit, signal);
  return took ? undefined : 'page-undid-it';
}

/** Presses what was chosen before, or once more what is chosen now: some pages then choose none. */
export async function restoreDrawn(field: Standing, before: string, signal: AbortSignal): Promise<void> {
  const { control, elements } = field;
  const element = control === 'radio' ? (elements[Number(before)] ?? elements.find(isChecked)) : elements[0];
  if (element === undefined || stateOf(field) === before || !mayPress(element)) return;
  press(element);
  await waitFor(() => stateOf(field) === before || undefined, undoLimit, signal);
}
