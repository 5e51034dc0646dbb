import type { FieldSnapshot } from './field.ts';
import type { PlanRow } from './plan.ts';

/** A row on its way into the plan. `from` names the value, so that "Email" and "Work email" are seen to be one. */
export type Candidate = { readonly field: FieldSnapshot; readonly row: PlanRow; readonly from: string; readonly isKept: boolean };

const repeatWords = /\b(confirm|confirmation|repeat|re-?enter|re-?type|verify|verification|again)\b/i;

/** "Confirm email": asks for the same once more. */
export function isRepeat({ label, name, id }: Pick<FieldSnapshot, 'label' | 'name' | 'id'>): boolean {
  return repeatWords.test(label) || /confirm|repeat|verify/i.test(`${name} ${id}`);
}

/**
 * Which candidates may be written when several fields ask for one value: the one whose label is explicit, and fields that ask to repeat it.
 * Two equal ones are written by neither; a repeat of what the user typed is the user's to type.
 */
export function withoutDoubles(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const groups = Map.groupBy(candidates, ({ from }) => from);
  return new Set([...groups.values()].flatMap(allowedOf));
}

function allowedOf(group: readonly Candidate[]): readonly Candidate[] {
  const repeats = group.filter(({ field }) => isRepeat(field));
  const firsts = group.filter(({ field }) => !isRepeat(field));
  if (firsts.length === 0) return repeats.length === 1 ? repeats : [];
  const explicit = firsts.filter(({ row }) => row.meaning.kind !== undefined);
  const chosen = explicit.length > 0 ? explicit : firsts;
  if (chosen.length > 1) return [];
  return chosen.some(({ isKept }) => isKept) ? chosen : [...chosen, ...repeats];
}
