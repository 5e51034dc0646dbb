import type { FormId, PageId } from '@/lib/guide/ids.ts';

/** What is known of a form that stands on a page. Only `verified` and `unverified` may be filled from anywhere but the side panel's preview. */
export const formStates = ['verified', 'unverified', 'found-by-content', 'changed', 'logged-out'] as const;
export type FormState = (typeof formStates)[number];

export type RecognisedForm = { readonly id: FormId; readonly state: FormState };

/**
 * `known`: address and content as the guide says. `moved`: the content of a known page at an address that is new to us.
 * `changed`: the address of a known page, whose content no longer has what must be there. `unknown`: nothing to say here.
 */
export type Recognition =
  | { readonly kind: 'known' | 'moved'; readonly pageId: PageId; readonly form?: RecognisedForm }
  | { readonly kind: 'changed'; readonly pageId: PageId; readonly form?: RecognisedForm; readonly missing: readonly string[] }
  | { readonly kind: 'unknown' };
