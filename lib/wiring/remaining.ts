import type { ChecklistItem } from '@/lib/checklist/item.ts';
import type { StepId } from '@/lib/guide/ids.ts';

/** What is still to do, the next step first; what was ticked just now stays where it can be taken back. */
export function remaining(items: readonly ChecklistItem[], justTicked: readonly StepId[]): readonly ChecklistItem[] {
  const shown = items.filter(({ id, state }) => (state !== 'done' && state !== 'void') || justTicked.includes(id));
  return [...shown.filter(({ state }) => state === 'next'), ...shown.filter(({ state }) => state !== 'next')];
}
