import type { Certainty, StepId } from '@/lib/guide/ids.ts';
import type { QuestionId } from '@/lib/situation/answers.ts';

/** The guide's words as the components show them. Dates are ISO `YYYY-MM-DD`; `isOld`: read more than six months ago. */
export type SourceWords = { readonly title: string; readonly url?: string; readonly checked: string; readonly isOld?: boolean };

/** A word of HMS that is explained where it stands. */
export type TermWords = { readonly term: string; readonly means: string };

export type WhyWords = {
  /** The answers that led here. */
  readonly answers?: readonly AnsweredWords[];
  /** What the guide says of them, a sentence each. */
  readonly reasons: readonly string[];
  readonly sources: readonly SourceWords[];
  readonly certainty: Certainty;
  /** What would change if an answer changed. */
  readonly otherwise?: readonly string[];
};

export type NoteWords = { readonly id: string; readonly text: string };

type LinkWords = { readonly href: string; readonly label: string };

export type ContactWords = { readonly name: string; readonly mail?: string; readonly phone?: string };

export type StepWords = {
  readonly id: StepId;
  readonly title: string;
  /** "you", "your sponsor and you". */
  readonly who: string;
  readonly body: string;
  /** What to have at hand. */
  readonly ready: readonly string[];
  readonly notes: readonly NoteWords[];
  /** One line where the sources disagree. */
  readonly conflict?: string;
  /** Where the step is done. */
  readonly go?: LinkWords;
  /** How long it usually takes, where a source says so. */
  readonly takes?: string;
  /** What to do when it takes longer, and whom to ask. */
  readonly overdue: string;
  readonly contact?: ContactWords;
  /** What becomes possible when it is done. */
  readonly unlocks: string;
  readonly why: WhyWords;
};

type OptionWords = { readonly value: string; readonly label: string; readonly hint?: string };

export type QuestionWords = {
  readonly id: QuestionId;
  readonly ask: string;
  /** In two or three words, for the list of answers. */
  readonly short: string;
  readonly help?: string;
  readonly options: readonly OptionWords[];
};

export type AnsweredWords = { readonly id: QuestionId; readonly short: string; readonly answer: string };
