import { replacementsOf, rowKeyOf } from './confirm.ts';
import type { Plan, PlanRow, Writing } from './plan.ts';

/** Part by part: the browser's storage, where a previewed plan waits, hands objects back with their members in another order. */
function partsOf(writing: Writing): readonly unknown[] {
  switch (writing.kind) {
    case 'text':
      return [writing.text];
    case 'option':
      return [writing.value, writing.label];
    case 'pick':
      return [writing.search, writing.label, writing.also ?? []];
  }
}

/** What the user was shown of a row: where, for whom, what would be written. */
const shown = ({ key, control, label, meaning, personId, writing }: PlanRow): string =>
  JSON.stringify([key, control, label, rowKeyOf(meaning), personId, writing.kind, ...partsOf(writing)]);

const rowsOf = (plan: Plan): readonly PlanRow[] => [...plan.rows, ...replacementsOf(plan)];

/**
 * Of the keys that the user ticked in a preview, those that a new reading of the form would fill in the same way. The rest has become
 * another question since: its label, the heading over it, or another field like it.
 */
export function stillPlanned(previewed: Plan, now: Plan, keys: readonly string[]): readonly string[] {
  const before = new Map(rowsOf(previewed).map((row) => [row.key, shown(row)]));
  const same = new Set(rowsOf(now).flatMap((row) => (before.get(row.key) === shown(row) ? [row.key] : [])));
  return keys.filter((key) => same.has(key));
}
