import { rowKeyOf } from './confirm.ts';
import type { Plan, PlanRow } from './plan.ts';

/** What the user was shown of a row: where, for whom, what would be written. */
const shown = ({ key, control, label, meaning, personId, writing }: PlanRow): string =>
  JSON.stringify([key, control, label, rowKeyOf(meaning), personId, writing]);

const rowsOf = ({ rows, kept }: Plan): readonly PlanRow[] => [...rows, ...kept.flatMap(({ replacement }) => replacement ?? [])];

/**
 * Of the keys that the user ticked in a preview, those that a new reading of the form would fill in the same way. The rest has become
 * another question since: its label, the heading over it, or another field like it.
 */
export function stillPlanned(previewed: Plan, now: Plan, keys: readonly string[]): readonly string[] {
  const before = new Map(rowsOf(previewed).map((row) => [row.key, shown(row)]));
  const same = new Set(rowsOf(now).flatMap((row) => (before.get(row.key) === shown(row) ? [row.key] : [])));
  return keys.filter((key) => same.has(key));
}
