import type { Certainty, PageId, StepId } from './ids.ts';
import type { SourceId } from './schema.ts';

/** A path as HMS's sites name their pages. A closing slash and capitals never matter. */
export type PathRule =
  /** This path and no other. */
  | { readonly is: readonly string[] }
  /** This path and everything below it. */
  | { readonly under: string }
  /** Any path that ends in one of these: HMS IT moved its pages at least twice and kept the last part. */
  | { readonly endsIn: readonly string[] }
  /** A Confluence page, by `/pages/<id>` in the path or `pageId=<id>` in the query, differences and sources included. */
  | { readonly confluence: readonly string[] }
  | 'any';

export type AddressRule = {
  /** Exact: scheme, host and port. */
  readonly origins: readonly string[];
  readonly path: PathRule;
  /** Each key must be there once, with this value; other keys and their order do not matter. */
  readonly query?: Readonly<Record<string, string>>;
  /** The recorded content was read at this address, so a page that lacks it has changed. Older and inferred addresses are not compared. */
  readonly recordedHere?: true;
};

/** A piece of wording that speaks for a page; any of the forms it was seen in. Quotes, case, spaces and a closing colon do not matter. */
export type Mark = {
  /** `title`: the document's title. `heading`: in a heading. `text`: anywhere on the page, collapsed parts included. */
  readonly in: 'title' | 'heading' | 'text';
  readonly anyOf: readonly string[];
};

export type Fingerprint = {
  /** Quoted from the page. When most of them are missing the page has changed. */
  readonly must: readonly Mark[];
  /** All of these together are this page, at whatever address of its hosts. Absent: never found by content. */
  readonly findBy?: readonly Mark[];
};

/** All that recognition needs of a page. */
export type PageMarks = { readonly id: PageId; readonly where: readonly AddressRule[]; readonly fingerprint: Fingerprint };

export type PageAbout = {
  readonly id: PageId;
  readonly title: string;
  /** What the page is, in one plain sentence. */
  readonly what: string;
  /** Steps of a route that this page serves. */
  readonly steps: readonly StepId[];
  /** Seen on some copies, or told by another page: a maintainer hears of their absence, nothing else follows. */
  readonly likely?: readonly Mark[];
  /** Shown to people who are signed in: its headings may name them, so a report about changes leaves them out. */
  readonly behindLogin?: true;
  readonly sources: readonly SourceId[];
  /** How sure the address is. */
  readonly certainty: Certainty;
};

/** `read`: ISO date on which the sources were read. */
export type GuidePage = PageMarks & PageAbout & { readonly read: string };
