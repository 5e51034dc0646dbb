import type { Plan, PlanRow } from './plan.ts';

/** Fields that appeared, or became writable, after the first plan was made and that a second fill could write. */
export function newRows(before: Plan, after: Plan): readonly PlanRow[] {
  const known = new Set([...before.rows, ...before.kept].map(({ key }) => key));
  // A field that the page has drawn anew is a new one to the reading, and already filled.
  return after.rows.filter(({ key, ours }) => !known.has(key) && !ours);
}
