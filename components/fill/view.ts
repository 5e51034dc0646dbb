/** A field that would be written: what stands on the page, what would go in, whose it is. */
export type PreviewRow = {
  readonly key: string;
  /** As on the page. */
  readonly label: string;
  readonly value: string;
  /** "Ada Lovelace, guest". */
  readonly whose: string;
  /** The words on the page that decided. */
  readonly why: readonly string[];
  /** What it asks was said by the user. */
  readonly taught?: boolean;
  readonly sensitive: boolean;
  /** Something seems to be painted over the field. */
  readonly looksCovered?: boolean;
  /** Ticked at first: everything but sensitive details that were never confirmed for this form, and fields that look covered. */
  readonly ticked: boolean;
};

export type KeptField = {
  readonly key: string;
  readonly label: string;
  /** It names the user or the guest. */
  readonly namesPerson?: boolean;
  /** What could stand there instead, if the user asks for it. */
  readonly replacement?: { readonly value: string; readonly whose: string };
};

export type RefusedField = {
  readonly key: string;
  readonly label: string;
  /** Why it stays as it is, in the guide's words. */
  readonly sentence: string;
  readonly required: boolean;
  /** The form does not show it now: there is nothing to be done about it. */
  readonly hidden?: boolean;
  /** The user may say what it asks. */
  readonly teachable?: boolean;
  /** The value to paste by hand, where there is one. */
  readonly copy?: string;
};

/** Somebody of this form's people and what may be said to be asked of them; `as` in the words of `teachField`. */
export type TeachChoice = {
  readonly whose: string;
  readonly name: string;
  readonly details: readonly { readonly as: string; readonly label: string }[];
};
export type Teaching = {
  readonly choices: readonly TeachChoice[];
  /** `as` null: forget what was said. */
  readonly onTeach: (key: string, as: string | null) => void;
};

export type CastRole = 'guest' | 'sponsor' | 'pi';
export type CastMember = { readonly role: CastRole; readonly personId: string | undefined };
export type Candidate = { readonly id: string; readonly name: string };
