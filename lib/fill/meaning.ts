import type { Whose } from '@/lib/guide/ids.ts';

/** What a field asks for: WHATWG autocomplete tokens, then our own words for what they lack. */
export const whats = [
  'name',
  'honorific-prefix',
  'given-name',
  'additional-name',
  'family-name',
  'honorific-suffix',
  'nickname',
  'organization',
  'organization-title',
  'email',
  'tel',
  'tel-country-code',
  'tel-national',
  'tel-area-code',
  'tel-local',
  'tel-local-prefix',
  'tel-local-suffix',
  'tel-extension',
  'street-address',
  'address-line1',
  'address-line2',
  'address-line3',
  'address-level1',
  'address-level2',
  'address-level3',
  'address-level4',
  'postal-code',
  'country',
  'country-name',
  'bday',
  'bday-day',
  'bday-month',
  'bday-year',
  'sex',
  'url',
  'department',
  'institution-id',
  'net-id',
  'university-id',
  'start-date',
  'end-date',
  'reason',
  'project-title',
  'lab',
  'role-type',
  'orcid',
  'citizenship',
  'faculty-rank',
  'account-name',
  'cost-center',
  'purchase-order',
] as const;
export type What = (typeof whats)[number];

/** Which of several details of the same kind a label asks for: "personal email", "legal first name". */
export const kinds = ['work', 'personal', 'hms', 'legal', 'preferred'] as const;
export type Kind = (typeof kinds)[number];

export type Meaning = {
  readonly what: What;
  readonly whose: Whose;
  readonly kind?: Kind;
  /** The words on the page that decided, for "why": at most four, each a quoted piece of the page and what it says. */
  readonly why: readonly string[];
};

/** Why a field has no meaning that we would act on. */
export const doubts = [
  'no-label',
  'not-understood',
  'label-conflict',
  'two-people',
  'ambiguous-kind',
  'decides-something',
  'never-filled',
] as const;
export type Doubt = (typeof doubts)[number];

export type Understanding = { readonly meaning: Meaning } | { readonly doubt: Doubt };
