import type { FormId, PageId } from '@/lib/guide/ids.ts';
import type { PracticeForm } from './question.ts';

/** Two plausible wordings of each form, because nobody has seen a live one. `?practice=b` asks for the second. */
export const variants = ['a', 'b'] as const;
export type Variant = (typeof variants)[number];

/** `?practice-state=…`: the same address as a visitor without a session sees it, or with content of something else. */
const pageStates = ['usual', 'logged-out', 'changed'] as const;
type PageState = (typeof pageStates)[number];

export type View = { readonly url: URL; readonly variant: Variant; readonly state: PageState };

/** One page of the practice site and every address under which it answers. */
export type Place = {
  readonly id: string;
  readonly title: string;
  /** What the extension must make of it; null: nothing at all. */
  readonly recognisedAs: PageId | null;
  readonly addresses: readonly string[];
  readonly matches: (url: URL) => boolean;
  readonly form?: { readonly id: FormId | null; readonly variants: Readonly<Record<Variant, PracticeForm>> };
  readonly render: (view: View) => string;
};

export type PracticePage = {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly variant?: Variant;
  readonly recognisedAs: PageId | null;
  /** Null: a form, but none of those that may be filled. */
  readonly formId?: FormId | null;
  /** The questions on it with what each asks for, as the truth that a fill is measured against. Never in the page. */
  readonly form?: PracticeForm;
  readonly render: () => string;
};

export function readView(url: URL): View {
  const state = pageStates.find((known) => known === url.searchParams.get('practice-state')) ?? 'usual';
  return { url, state, variant: url.searchParams.get('practice') === 'b' ? 'b' : 'a' };
}

/** Host and last path segment, as sites that move their pages keep them. */
export function hasLastSegment(url: URL, host: string, ...segments: readonly string[]): boolean {
  const last = url.pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return url.hostname === host && segments.includes(last);
}
