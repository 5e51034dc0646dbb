import type { Actor, PageId, StepId } from '@/lib/guide/ids.ts';
import type { Reason } from './route.ts';

/** What a page is to this user, as a closed list; the guide holds a headline for each (`guide/verdicts.ts`). */
export const verdictIds = [
  'your-form-now',
  'your-form-later',
  'your-step-now',
  'your-step-later',
  'already-done',
  'sponsor-files',
  'guest-files',
  'pi-files',
  'rc-core-files',
  'not-your-road',
  'ask-first',
  'answer-first',
  'guidance',
  'card-before-form',
  'logged-out',
  'not-for-o2',
  'other-tenant',
  'other-school',
  'page-changed',
] as const;
export type VerdictId = (typeof verdictIds)[number];

export type Verdict = {
  readonly id: VerdictId;
  readonly pageId: PageId;
  /** The step of the route that this page serves, when it serves one. */
  readonly step?: StepId;
  readonly who?: Actor | readonly Actor[];
  /** The step to take next, wherever that is. */
  readonly nextStep?: StepId;
  readonly because: readonly Reason[];
  /** Guide notes to show with it: what to tick here, what not to do here. */
  readonly notes: readonly string[];
};
