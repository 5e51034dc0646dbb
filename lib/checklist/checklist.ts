import type { Actor, StepId } from '@/lib/guide/ids.ts';
import type { Answers } from '@/lib/situation/answers.ts';
import type { Route, RouteStep } from '@/lib/situation/route.ts';
import { isOverdue, type LeadTime } from './dates.ts';
import type { ChecklistItem, Journey, Mark } from './item.ts';

/** Usual times by step, where the guide's sources give one. */
export type LeadTimes = { readonly [S in StepId]?: LeadTime };

/**
 * The route as a list to work through. Done: the answers already satisfy the step, or it was ticked. Waiting: the user said so.
 * Later: an earlier step is not done, or it could start now but another is promoted (`canStart` tells). Exactly one step is
 * next, unless every open step waits. `void`: marks on steps that the route no longer has; they stay, last, as history.
 * `today` is an ISO date; it decides only what is overdue.
 */
export function checklistFor(route: Route, journey: Journey, today: string, leadTimes: LeadTimes = {}): ChecklistItem[] {
  const done = new Set(route.steps.filter((step) => isDone(step, journey)).map(({ id }) => id));
  const present = new Set(route.steps.map(({ id }) => id));
  const items = route.steps.map((step) => {
    const waitsFor = step.after.filter((id) => present.has(id) && !done.has(id));
    const item = itemFor(step, journey, done.has(step.id) ? [] : waitsFor);
    const since = item.state === 'waiting' && item.mark?.state === 'waiting' ? item.mark.since : undefined;
    return since && isOverdue(since, today, leadTimes[step.id]) ? { ...item, overdue: true } : item;
  });
  const next = promoted(items, journey.answers);
  return [...items.map((item) => (item.id === next ? { ...item, state: 'next' as const } : item)), ...voidItems(present, journey)];
}

/** Steps left to do; those that became void do not count. */
export function stepsLeft(items: readonly ChecklistItem[]): number {
  return items.filter(({ state }) => state === 'next' || state === 'later' || state === 'waiting').length;
}

/** Nothing stands before it, though another step is promoted: it may go on at the same time. */
export function canStart({ state, waitsFor }: ChecklistItem): boolean {
  return state === 'next' || (state === 'later' && waitsFor.length === 0);
}

function isDone(step: RouteStep, { marks }: Journey): boolean {
  return step.satisfied || marks[step.id]?.state === 'done';
}

function itemFor(step: RouteStep, journey: Journey, waitsFor: readonly StepId[]): ChecklistItem {
  const mark = journey.marks[step.id];
  const done = isDone(step, journey);
  const state = done ? 'done' : mark?.state === 'waiting' ? 'waiting' : 'later';
  const sighting = done ? undefined : journey.sightings.findLast((seen) => seen.step === step.id);
  return { id: step.id, state, step, waitsFor, ...(mark && { mark }), ...(sighting && { sighting }) };
}

/** The first step that can start and is the user's own to take; else the first that anybody can start. */
function promoted(items: readonly ChecklistItem[], answers: Answers): StepId | undefined {
  const open = items.filter(canStart);
  const mine = ownActors(answers);
  return (open.find(({ step }) => step && actorsOf(step).some((actor) => mine.includes(actor))) ?? open[0])?.id;
}

/** In whose shoes the user stands: a sponsor who looks at a guest's road acts as the sponsor, a PI as the PI too. */
function ownActors({ view, isPi }: Answers): readonly Actor[] {
  if (view === 'sponsor') return ['sponsor'];
  return isPi === 'yes' ? ['you', 'pi'] : ['you'];
}

export function actorsOf({ who }: RouteStep): readonly Actor[] {
  return typeof who === 'string' ? [who] : who;
}

function voidItems(present: ReadonlySet<StepId>, { marks }: Journey): ChecklistItem[] {
  const entries = Object.entries(marks) as [StepId, Mark][];
  return entries.filter(([id]) => !present.has(id)).map(([id, mark]) => ({ id, state: 'void', mark, waitsFor: [] }));
}
