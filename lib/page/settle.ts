import type { Writing } from '@/lib/fill/plan.ts';
import { findAgain } from './checks.ts';
import { type Standing, stateOf } from './state.ts';
import { pause } from './wait.ts';
import type { Task, Turn, WriteContext } from './write.ts';
import { isSameText } from './write-editable.ts';

/** Time for the page to take what it was given, or to take it back. */
const settling = 60;

/** Looks again, a moment later, whether the page kept what it was given. */
export async function settle(written: readonly Task[], done: Turn['done'], { edits, signal, view }: WriteContext): Promise<void> {
  if (written.length === 0) return;
  const states = new Map(written.map(({ row, field }) => [row.key, stateOf(field)]));
  await pause(settling, signal);
  for (const { row, read } of written) {
    const field = findAgain(read, view.document);
    if (field === undefined) continue;
    if (isStillThere(field, row.writing, states.get(row.key) ?? '')) edits.settle(field);
    else {
      edits.forget(field);
      done(row.key, { key: row.key, result: 'refused', refusal: 'page-undid-it' });
    }
  }
}

function isStillThere(field: Standing, writing: Writing, written: string): boolean {
  return writing.kind === 'text' ? isSameText(stateOf(field), writing.text) : stateOf(field) === written;
}
