import type { Edit, Edits } from './edits.ts';
import { isConnected } from './holders.ts';
import { restoreNative } from './restore-native.ts';
import { type Standing, stateOf } from './state.ts';
import { pause } from './wait.ts';
import { isWidget, restoreWidget } from './write-widget.ts';

/** Time for a page to show again what it was just made to give up. */
const settling = 60;

/** Puts back what stood there before the fill, latest first. `left`: what the page changed since, or does not let us take back. */
export async function undoFill(
  edits: Edits,
  signal: AbortSignal,
): Promise<{ readonly restored: readonly Standing[]; readonly left: readonly Standing[] }> {
  const back = new Set<Edit>();
  const all = edits.takeAll();
  for (const edit of all) {
    // One by one: what was put back before may have made the page render the rest anew.
    const now = edits.here(edit);
    const { field, before, after } = now;
    const isStillOurs = field.elements.every(isConnected) && stateOf(field) === after && edits.isSameQuestion(now);
    const isBack =
      isStillOurs &&
      (await edits.while(async () => (isWidget(field) ? restoreWidget(field, before, signal) : restoreNative(field, before))));
    if (isBack) back.add(edit);
  }
  if (back.size > 0) await pause(settling, signal);
  const isBack = (edit: Edit) => {
    const { field, before } = edits.here(edit);
    // What is gone from the page by then holds nothing of ours.
    return back.has(edit) && (!field.elements.every(isConnected) || stateOf(field) === before);
  };
  const fieldsOf = (some: readonly Edit[]) => some.map((edit) => edits.here(edit).field);
  return { restored: fieldsOf(all.filter(isBack)), left: fieldsOf(all.filter((edit) => !isBack(edit))) };
}
