import type { ItemState } from '@/lib/checklist/item.ts';
import type { StepId } from '@/lib/guide/ids.ts';

/** What is still to do, the next step first; what was ticked just now stays where it can be taken back. */
export function remaining<T extends { readonly id: StepId; readonly state: ItemState }>(
  items: readonly T[],
  justTicked: readonly StepId[],
): readonly T[] {
  const shown = items.filter(({ id, state }) => (state !== 'done' && state !== 'void') || justTicked.includes(id));
  return [...shown.filter(({ state }) => state === 'next'), ...shown.filter(({ state }) => state !== 'next')];
}
