import type { Edits } from './edits.ts';
import { isConnected } from './holders.ts';
import { stateOf } from './state.ts';
import { restoreNative } from './write-native.ts';
import { isWidget, restoreWidget } from './write-widget.ts';

/** Puts back what stood there before the fill, latest first. `left`: what the page changed since, or does not let us take back. */
export async function undoFill(edits: Edits, signal: AbortSignal): Promise<{ readonly restored: number; readonly left: number }> {
  let restored = 0;
  let left = 0;
  for (const { field, before, after } of edits.takeAll()) {
    const isStillOurs = field.elements.every(isConnected) && stateOf(field) === after;
    const isBack =
      isStillOurs &&
      (await edits.while(async () => (isWidget(field) ? restoreWidget(field, before, signal) : restoreNative(field, before))));
    if (isBack) restored += 1;
    else left += 1;
  }
  return { restored, left };
}
