import type { DraftWords } from '@/components/guidance/DraftCard.tsx';
import type { StepWords } from '@/components/guidance/words.ts';
import type { ItemState, Mark } from '@/lib/checklist/item.ts';
import type { StepId } from '@/lib/guide/ids.ts';

/** One line of the checklist with everything that is said about it. */
export type StepView = {
  readonly id: StepId;
  /** Its place on the road, from 1. */
  readonly number: number;
  readonly state: ItemState;
  readonly words: StepWords;
  readonly mark?: Mark;
  /** The user's answers say that it is done; nothing to undo. */
  readonly satisfied: boolean;
  /** Nothing stands before it, though another step is promoted. */
  readonly canStart: boolean;
  readonly overdue: boolean;
  /** The reader takes this step, nobody else. */
  readonly yours: boolean;
  /** The steps that must be done first. */
  readonly waitsFor: readonly { readonly number: number; readonly title: string }[];
  /** A mail or text that goes with it. */
  readonly draft?: DraftWords;
  /** Something was seen that speaks for it being done: where, and on which ISO date. */
  readonly seen?: { readonly what: string; readonly on: string };
};

export type StepActions = {
  readonly onDone: (id: StepId) => void;
  /** `since` is an ISO date. */
  readonly onWaiting: (id: StepId, since: string, ticket: string) => void;
  readonly onUndo: (id: StepId) => void;
};
