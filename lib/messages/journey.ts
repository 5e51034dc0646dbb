import { checklistFor } from '@/lib/checklist/checklist.ts';
import type { ChecklistItem, Journey } from '@/lib/checklist/item.ts';
import { sightingsFrom, withSighting } from '@/lib/checklist/marks.ts';
import { journeyOf, readJourneys, updateJourney } from '@/lib/checklist/store.ts';
import type { PageId } from '@/lib/guide/ids.ts';
import { leadTimes } from '@/lib/guide/lead-times.ts';
import { defaultSettings, type Settings } from '@/lib/settings/settings.ts';
import { readSettings } from '@/lib/settings/store.ts';
import type { RouteOutcome } from '@/lib/situation/route.ts';
import { routeFor } from '@/lib/situation/route-for.ts';
import { valueIn } from '@/lib/store.ts';

/** ISO date `YYYY-MM-DD` where the user is: a step ticked in the evening was done that day. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

type Standing = {
  readonly settings: Settings;
  readonly journey: Journey;
  readonly outcome: RouteOutcome;
  readonly items: readonly ChecklistItem[];
};

/** Where the person stands whom the user is looking at. */
export async function readStanding(): Promise<Standing> {
  const settings = valueIn(await readSettings(), defaultSettings);
  const journey = journeyOf(valueIn(await readJourneys(), {}), settings.activePersonId);
  const outcome = routeFor(journey.answers);
  const items = outcome.kind === 'route' ? checklistFor(outcome.route, journey, today(), leadTimes) : [];
  return { settings, journey, outcome, items };
}

/** Keeps what was seen that speaks for a step of this person's route; the user is asked, nothing is ticked. */
export async function noteSighting(pageId: PageId, happened: { readonly filled: boolean }): Promise<void> {
  const { settings, items } = await readStanding();
  const open = items.filter(({ state }) => state !== 'done' && state !== 'void').map(({ id }) => id);
  const seen = sightingsFrom(pageId, happened).filter((step) => open.includes(step));
  if (seen.length === 0) return;
  await updateJourney(settings.activePersonId, (journey) =>
    seen.reduce((noted, step) => withSighting(noted, { step, on: today(), pageId }), journey),
  );
}
