import type { SourceId } from './schema.ts';
import { sources } from './sources.ts';

/** Months after which a fact is shown as perhaps out of date. */
const freshMonths = 6;

/** ISO date on which the oldest of these sources was read. */
export function readOn(ids: readonly SourceId[]): string {
  return ids.map((id): string => sources[id].read).sort()[0] ?? '';
}

/** Whether what was read on one ISO date is more than six months old on another. */
export function isStale(read: string, today: string): boolean {
  const [year = 0, month = 0, day = 0] = read.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + freshMonths + 1, 0)).getUTCDate();
  const limit = new Date(Date.UTC(year, month - 1 + freshMonths, Math.min(day, lastDay)));
  return today > limit.toISOString().slice(0, 10);
}
