/** One guard of the product, how a build goes without it, and which cases then fail. */
export type Guard = {
  /** The function's own name, or a name for what stands in the manifest or in the middle of something. */
  readonly name: string;
  readonly prevents: string;
  readonly without: FunctionOut | TextOut | ManifestOut;
  /** Cases that fail in a build without this guard and those of `also`. */
  readonly cases: readonly string[];
  /** Other guards that catch these cases too: only with all of them out do the cases fail. */
  readonly also?: readonly string[];
};

/** The function answers this expression at once; its parameters may be used in it. */
export type FunctionOut = { readonly file: string; readonly function: string; readonly answers: string };
/** A piece of source that occurs once, and what stands for it when the guard is out. */
export type TextOut = { readonly file: string; readonly text: string; readonly becomes: string };
export type ManifestOut = { readonly manifest: (manifest: Manifest) => unknown };

export type Manifest = {
  content_scripts: { all_frames?: boolean }[];
  content_security_policy?: { extension_pages: string };
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  incognito?: string;
};
