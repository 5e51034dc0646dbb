import type { StepWords } from '@/components/guidance/words.ts';
import type { ItemState, Mark } from '@/lib/checklist/item.ts';
import type { StepId } from '@/lib/guide/ids.ts';

/** One line of the checklist with everything that is said about it. */
export type StepView = {
  readonly id: StepId;
  readonly state: ItemState;
  readonly words: StepWords;
  readonly mark?: Mark;
  /** The user's answers say that it is done; nothing to undo. */
  readonly satisfied: boolean;
  /** Nothing stands before it, though another step is promoted. */
  readonly canStart: boolean;
  readonly overdue: boolean;
  /** Titles of the steps that must be done first. */
  readonly waitsFor: readonly string[];
  /** Something was seen that speaks for it being done: where, and on which ISO date. */
  readonly seen?: { readonly what: string; readonly on: string };
};

export type StepActions = {
  readonly onDone: (id: StepId) => void;
  /** `since` is an ISO date. */
  readonly onWaiting: (id: StepId, since: string, ticket: string) => void;
  readonly onUndo: (id: StepId) => void;
};
