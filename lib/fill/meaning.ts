import type { Whose } from '@/lib/guide/ids.ts';
import type { FieldQuestion } from './field.ts';
import { createReader, type FieldEvidence } from './meaning-evidence.ts';
import { settleNeighbours } from './meaning-neighbours.ts';
import { settlePeople } from './meaning-neighbours-whose.ts';
import { type Asked, decideWhat } from './meaning-what.ts';
import { type Asker, decideWhose, type FormRule, readCast } from './meaning-whose.ts';

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

/**
 * Which of several details of the same sort a label asks for: "personal email", "legal first name". `other` is the alternate one, `school` a box for a school or
 * college rather than a department, `part` one piece of an account string, `duration` a length of time where an end date is meant.
 */
export const kinds = ['work', 'personal', 'hms', 'legal', 'preferred', 'other', 'school', 'part', 'duration'] as const;
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

export type { FormRule } from './meaning-whose.ts';

/**
 * Whose and what each field of a form asks for, or why that cannot be said. Pure; keys are those of the fields.
 * `rule` is what the guide knows of the form.
 */
export function understandFields(fields: readonly FieldQuestion[], rule?: FormRule): ReadonlyMap<string, Understanding> {
  const reader = createReader();
  const all = fields.map((field) => reader.evidence(field));
  const cast = readCast(all);
  const asked = settleNeighbours(all, all.map(decideWhat));
  const understood = new Map<string, Understanding>();
  const said = all.map((evidence, at) => decideWhose(isFaculty(asked[at]) ? unnamed(evidence) : evidence, cast, rule, reader));
  const askers = settlePeople(all, asked, said, rule);
  all.forEach((evidence, at) => {
    const answer = asked[at] ?? { doubt: 'not-understood' };
    understood.set(
      evidence.field.key,
      'doubt' in answer ? explain(evidence, answer) : conclude(evidence, answer, askers[at] ?? 'two-people'),
    );
  });
  return understood;
}

/** "Faculty" taken for a school names no professor. */
const isFaculty = (asked: Asked | undefined): boolean => asked !== undefined && 'kind' in asked && asked.kind === 'school' && !asked.by;
const unnamed = (evidence: FieldEvidence): FieldEvidence => ({ ...evidence, named: [], near: [], coded: [] });

/** Where a label names two people, that is the doubt to tell. */
function explain({ named, near }: FieldEvidence, answer: { readonly doubt: Doubt }): Understanding {
  return [...named, ...near].some(({ people }) => new Set(people).size > 1) && answer.doubt !== 'never-filled'
    ? { doubt: 'two-people' }
    : answer;
}

/** What belongs to the request, whomever its label names. */
const ofTheRequest = new Set<What>(['reason', 'start-date', 'end-date', 'project-title', 'cost-center', 'purchase-order']);

function conclude(evidence: FieldEvidence, { what, kind, by }: Exclude<Asked, { doubt: Doubt }>, asker: Asker): Understanding {
  if (asker === 'two-people' && !ofTheRequest.has(what)) return { doubt: 'two-people' };
  const { whose, why: person }: Exclude<Asker, 'two-people'> = asker === 'two-people' ? { whose: 'self' } : asker;
  const why = [by ? `“${by.text}” → ${what}` : `${evidence.field.autocomplete || evidence.field.label} → ${what}`];
  if (person) why.push(`“${person}” → ${whose}`);
  return { meaning: { what, whose, ...(kind && { kind }), why } };
}
