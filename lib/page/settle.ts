import type { Writing } from '@/lib/fill/plan.ts';
import { findAgain } from './checks.ts';
import { valueOfButton } from './fields-options.ts';
import { isChecked, optionsOf } from './native.ts';
import { type Standing, stateOf } from './state.ts';
import { pause } from './wait.ts';
import type { Task, Turn, WriteContext } from './write.ts';
import { isSameText } from './write-editable.ts';

/** Time for the page to take what it was given, or to take it back. */
const settling = 60;

/** Looks again, a moment later, whether the page kept what it was given. */
export async function settle(written: readonly Task[], done: Turn['done'], { edits, signal, view }: WriteContext): Promise<void> {
  if (written.length === 0) return;
  await pause(settling, signal);
  for (const { row, read, field } of written) {
    const now = findAgain(read, view.document);
    if (now === undefined) continue;
    if (isStillThere(now, row.writing)) edits.settle(field, now);
    else {
      edits.forget(field);
      done(row.key, { key: row.key, result: 'refused', refusal: 'page-undid-it' });
    }
  }
}

/** Asked of what stands there now: what was written into may be gone from the page, and emptied by it. */
function isStillThere(field: Standing, writing: Writing): boolean {
  if (writing.kind === 'text') return isSameText(stateOf(field), writing.text);
  const { control, elements } = field;
  if (control === 'checkbox') return stateOf(field) === 'true';
  const chosen =
    control === 'radio'
      ? elements.filter(isChecked).map(valueOfButton)
      : elements
          .flatMap(optionsOf)
          .filter(({ selected }) => selected)
          .map(({ value }) => value);
  return chosen.length === 1 && (writing.kind === 'pick' || chosen[0] === writing.value);
}
