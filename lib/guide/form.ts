import type { Actor, Certainty, FormId, PageId, Whose } from './ids.ts';
import type { AddressRule, Fingerprint, Mark } from './page.ts';
import type { SourceId } from './schema.ts';

/** Words of a heading, legend or label that say whom the fields below them ask about. Matched as whole words, first rule first. */
export type SectionWords = { readonly whose: Whose; readonly words: readonly string[] };

/**
 * What one question of a form asks, where its words do not tell: how it is answered, the heading over it, its label, and `whose what kind`.
 * The file of taught fields that a user may save holds them in this shape.
 */
export type FieldRule = { readonly control: string; readonly section: string; readonly label: string; readonly asks: string };

/** Parts of a page that are read only where a form's rule names them: open shadow roots. Frames never are: what lies over one in the documents around it is not looked at. */
export type Reach = { readonly shadow?: true };

/** All that recognition needs of a form. */
export type FormMarks = {
  readonly id: FormId;
  readonly pageId: PageId;
  /** The address that identifies the form, or `unknown` for a form that nobody could give us an address of. */
  readonly where: AddressRule | 'unknown';
  /** How the form is found where its address does not tell: one of the marks, and a form with at least this many labelled fields. */
  readonly findBy: { readonly on: readonly AddressRule[]; readonly anyOf: readonly Mark[]; readonly fields: number };
  /** What its title or a heading must name, whatever else stands there. Nothing of it at the form's own address: that is another page now. */
  readonly mentions?: readonly Mark[];
  /** Wording of the live form, or `never` as long as nobody has seen it. Decides between *verified*, *unverified* and *changed*. */
  readonly recorded: Fingerprint | 'never';
};

export type FormAbout = {
  readonly id: FormId;
  readonly title: string;
  readonly filedBy: readonly Actor[];
  /** Whom a field asks about when nothing near it says so. */
  readonly asksAbout: Whose;
  readonly sections: readonly SectionWords[];
  /** Questions that users had to explain; none as long as nobody did. */
  readonly fields?: readonly FieldRule[];
  /** Where fields of it stand beside the document itself. Only what somebody has seen there: of no live form is any known. */
  readonly reach?: Reach;
  /** Names that the form goes by. */
  readonly names: readonly string[];
  readonly sources: readonly SourceId[];
  readonly certainty: Certainty;
};

/** `read`: ISO date on which the sources were read. */
export type GuideForm = FormMarks & FormAbout & { readonly read: string };
