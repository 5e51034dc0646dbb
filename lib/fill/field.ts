/** How a control takes a value; each has one writer in `page/write`. */
export const controls = [
  'text',
  'textarea',
  'number',
  'email',
  'tel',
  'url',
  'date',
  'select',
  'radio',
  'checkbox',
  'select2',
  'combobox',
  'listbox',
  'reference',
  'editable',
] as const;
export type Control = (typeof controls)[number];

/** Where a piece of label text was found, strongest first. */
export const labelOrigins = [
  'labelledby',
  'for',
  'wrap',
  'aria-label',
  'legend',
  'cell',
  'before',
  'after',
  'placeholder',
  'title',
  'help',
] as const;
export type LabelOrigin = (typeof labelOrigins)[number];
export type LabelText = { readonly from: LabelOrigin; readonly text: string };

export type FieldOption = { readonly value: string; readonly label: string };

/**
 * One question of a form, all that its meaning is decided by. A radio group is one question whose options are its buttons.
 * Holds no value: not even whether there is one.
 */
export type FieldQuestion = {
  /** Names the field within this reading of this document; the page script keeps key → element. */
  readonly key: string;
  readonly control: Control;
  /** The label as the user reads it, cut to 120 characters; empty when there is none. */
  readonly label: string;
  /** All label evidence, strongest first. */
  readonly labels: readonly LabelText[];
  /** Headings, legends and captions above the field, nearest first. */
  readonly sections: readonly string[];
  readonly name: string;
  readonly id: string;
  readonly autocomplete: string;
  readonly placeholder: string;
  readonly maxLength?: number;
  readonly options: readonly FieldOption[];
  /** Its form also asks for a password: what looks like an ID is then a login. */
  readonly besidePassword?: boolean;
  /** Tells the forms of a document apart; -1 when the control belongs to none. */
  readonly form: number;
};

/** How a question stands in the page now, and what it takes as an answer: whether there is a value, never which. */
export type FieldState = {
  readonly pattern?: string;
  readonly min?: string;
  readonly max?: string;
  /** It opens a list of which several may be taken. */
  readonly takesSeveral?: boolean;
  readonly required: boolean;
  readonly empty: boolean;
  /** The value that stands there was written by us and not edited since. */
  readonly ours: boolean;
  readonly visible: boolean;
  readonly editable: boolean;
};

export type FieldSnapshot = FieldQuestion & FieldState;
