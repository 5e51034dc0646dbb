import type { StepId } from '@/lib/guide/ids.ts';
import type { RouteStep } from '@/lib/situation/route.ts';

export const itemStates = ['next', 'later', 'waiting', 'done', 'void'] as const;
export type ItemState = (typeof itemStates)[number];

/** What the user said of a step. Dates are ISO `YYYY-MM-DD`. */
export type Mark =
  | { readonly state: 'waiting'; readonly since: string; readonly ticket?: string }
  | { readonly state: 'done'; readonly on: string };

/** Something seen on a page that speaks for a step being done; offered, never assumed. */
export type Sighting = { readonly step: StepId; readonly on: string; readonly pageId: string };

/** One person's road: answers, what was ticked, what was seen. */
export type Journey = {
  readonly personId: string;
  readonly answers: import('@/lib/situation/answers.ts').Answers;
  readonly marks: { readonly [S in StepId]?: Mark };
  readonly sightings: readonly Sighting[];
};

export type ChecklistItem = {
  readonly id: StepId;
  readonly state: ItemState;
  /** Absent for `void` items: the route has no such step any more. */
  readonly step?: RouteStep;
  readonly mark?: Mark;
  readonly sighting?: Sighting;
  /** Steps that must be done before this one. */
  readonly waitsFor: readonly StepId[];
  /** Waiting for longer than a source says it usually takes. */
  readonly overdue?: boolean;
};
