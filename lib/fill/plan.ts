import type { FormId } from '@/lib/guide/ids.ts';
import type { Control } from './field.ts';
import type { Doubt, Meaning } from './meaning.ts';

/** What is to be written: text as the page wants it, one of the page's own options by its value, or a choice to be picked from a list that opens. */
export type Writing =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'option'; readonly value: string; readonly label: string }
  | {
      readonly kind: 'pick';
      /** Typed into the page's own search, where the list has one. */
      readonly search: string;
      readonly label: string;
      /** Declared synonyms of the label: as good as the label itself. */
      readonly also?: readonly string[];
    };

/** Why a field stays as it is. A closed list: each has a sentence in the guide's words for refusals. */
export const refusals = [
  'no-person',
  'no-value',
  'no-matching-option',
  'two-matching-options',
  'too-long',
  'wrong-format',
  'past-date',
  'takes-several',
  'two-fields',
  'hidden',
  'not-editable',
  'covered',
  'field-changed',
  'page-changed',
  'not-in-view',
  'expired',
  'list-did-not-open',
  'page-undid-it',
  'sensitive-not-confirmed',
  'sends-elsewhere',
] as const;
export type Refusal = (typeof refusals)[number] | Doubt;

export type PlanRow = {
  readonly key: string;
  readonly control: Control;
  /** The label as on the page. */
  readonly label: string;
  readonly meaning: Meaning;
  readonly personId: string;
  readonly writing: Writing;
  readonly sensitive: boolean;
  /** The page says that it must be answered. */
  readonly required?: boolean;
  /** What stands there is ours, from a fill before. */
  readonly ours?: boolean;
};
export type KeptRow = {
  readonly key: string;
  readonly label: string;
  /** What would be written if the user asks to replace what stands there. */
  readonly replacement?: PlanRow;
  /** It names the user or the guest: whoever put it there, it has to be the right one. */
  readonly namesPerson?: boolean;
};
export type RefusedRow = {
  readonly key: string;
  readonly label: string;
  readonly refusal: Refusal;
  readonly required: boolean;
  readonly copy?: string;
};

/** Everything known before a fill. Lives in the background and in extension pages; never sent to a page. */
export type Plan = {
  readonly formId: FormId;
  readonly rows: readonly PlanRow[];
  /** Fields that already hold something of the user's. */
  readonly kept: readonly KeptRow[];
  readonly refused: readonly RefusedRow[];
};

/** The part of a plan that goes to the one document, after the user's click. Single use. */
export type WriteOrder = {
  readonly id: string;
  readonly origin: string;
  readonly pathname: string;
  /** Query keys that identify the form, with their values. */
  readonly query: Readonly<Record<string, string>>;
  /** Milliseconds since the epoch. */
  readonly expires: number;
  readonly rows: readonly { readonly key: string; readonly label: string; readonly writing: Writing; readonly replace: boolean }[];
};

export type WriteOutcome =
  | { readonly key: string; readonly result: 'filled' | 'kept' }
  | { readonly key: string; readonly result: 'refused'; readonly refusal: Refusal };

export type Report = {
  readonly filled: readonly { readonly key: string; readonly label: string }[];
  readonly kept: readonly KeptRow[];
  readonly refused: readonly RefusedRow[];
};
