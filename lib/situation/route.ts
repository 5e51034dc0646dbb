import type { ConflictId } from '@/lib/guide/conflicts.ts';
import type { Actor, Certainty, LabClass, StepId } from '@/lib/guide/ids.ts';
import type { MailId } from '@/lib/guide/mails.ts';
import type { QuestionId } from './answers.ts';

/** Why something is so for this person: the answer that led here, and the guide's sentence about it. */
export type Reason = { readonly question: QuestionId; readonly answer: string; readonly ruleId: string };

export type RouteStep = {
  readonly id: StepId;
  /** One actor, or those who act together. */
  readonly who: Actor | readonly Actor[];
  readonly certainty: Certainty;
  /** Keys of guide sources, never empty. */
  readonly sources: readonly string[];
  /** Already satisfied by the answers: shown as done, never hidden. */
  readonly satisfied: boolean;
  /** Steps of this route that come before this one can start. */
  readonly after: readonly StepId[];
  readonly because: readonly Reason[];
  /** Guide notes that go with this step here. */
  readonly notes: readonly string[];
  /** The draft that fits here, where it is another than the step's own. */
  readonly mail?: MailId;
  /** Where sources disagree about this step here. */
  readonly conflict?: ConflictId;
};

export type Route = {
  readonly labClass: LabClass;
  /** Class of the lab that the person goes to; only for `leave` and `move`. */
  readonly nextClass?: LabClass;
  readonly steps: readonly RouteStep[];
  readonly because: readonly Reason[];
  readonly notes: readonly string[];
};

/** A route needs the answers that matter; until then the next question is asked. */
export type RouteOutcome = { readonly kind: 'route'; readonly route: Route } | { readonly kind: 'ask'; readonly question: QuestionId };
