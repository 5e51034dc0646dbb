import type { PageId, StepId } from '@/lib/guide/ids.ts';
import type { Journey, Sighting } from './item.ts';

/** `on` and `since` are ISO dates `YYYY-MM-DD`. */
export function markDone(journey: Journey, step: StepId, on: string): Journey {
  return { ...journey, marks: { ...journey.marks, [step]: { state: 'done', on } } };
}

/** An empty ticket number counts as none. */
export function markWaiting(journey: Journey, step: StepId, since: string, ticket?: string): Journey {
  const number = ticket?.trim();
  return { ...journey, marks: { ...journey.marks, [step]: { state: 'waiting', since, ...(number && { ticket: number }) } } };
}

export function unmark(journey: Journey, step: StepId): Journey {
  const { [step]: _removed, ...marks } = journey.marks;
  return { ...journey, marks };
}

/** Steps that being on a page speaks for: whoever sees it has probably come so far. Offered as *Mark done*, never assumed. */
const stepsSeenOn: { readonly [P in PageId]?: readonly StepId[] } = {
  'account-activation': ['activate-hms-account'],
  'retain-page': ['retain-page'],
};

/** Steps that filling a form speaks for: it was probably sent. */
const stepsFilledOn: { readonly [P in PageId]?: readonly StepId[] } = {
  'o2-form': ['o2-request'],
  'ppms-registration': ['pi-ppms', 'ppms'],
  'hsr-portal': ['sponsored-role'],
  'guest-form': ['guest-account-request'],
};

export function sightingsFrom(pageId: PageId, { filled = false } = {}): readonly StepId[] {
  return [...(stepsSeenOn[pageId] ?? []), ...(filled ? (stepsFilledOn[pageId] ?? []) : [])];
}

/** Keeps the newest sighting of each step on each page. */
export function withSighting(journey: Journey, seen: Sighting): Journey {
  const others = journey.sightings.filter(({ step, pageId }) => step !== seen.step || pageId !== seen.pageId);
  return { ...journey, sightings: [...others, seen] };
}
