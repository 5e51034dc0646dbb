/** What the page script tells about the page it stands on: structure and public wording, never a field's value. */
export type PageSnapshot = {
  readonly origin: string;
  readonly pathname: string;
  readonly search: string;
  readonly title: string;
  /** Text of h1–h6, legends and elements that act as headings, in document order; cut to 120 characters, 200 at most. */
  readonly headings: readonly string[];
  /** Of the phrases that the guide asked for, those the page's text contains (collapsed accordions included). */
  readonly phrases: readonly string[];
  /** Labels of visible form controls, normalised; 300 at most. Empty on pages without a form. */
  readonly labels: readonly string[];
};
