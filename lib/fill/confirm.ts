import type { Meaning } from './meaning.ts';
import type { Plan, PlanRow, WriteOrder } from './plan.ts';

/** What is remembered when the user confirms a sensitive row of a form: the meaning, never the value. */
export function rowKeyOf({ whose, what, kind }: Pick<Meaning, 'whose' | 'what' | 'kind'>): string {
  return [whose, what, kind].filter((word) => word !== undefined).join(' ');
}

/** Rows that a click outside the panel may write without more ado. */
export function everydayRows({ rows }: Plan): readonly PlanRow[] {
  return rows.filter(({ sensitive }) => !sensitive);
}

/** Everyday rows and those sensitive ones that the user has confirmed once for this form. */
export function confirmedRows({ rows }: Plan, confirmed: readonly string[]): readonly PlanRow[] {
  return rows.filter(({ sensitive, meaning }) => !sensitive || confirmed.includes(rowKeyOf(meaning)));
}

/** The rows of an order: those of the plan whose keys were ticked, with what the user lets us overwrite. */
export function orderRows(plan: Plan, keys: readonly string[], replace: readonly string[]): WriteOrder['rows'] {
  const replacements = replacementsOf(plan).filter(({ key }) => replace.includes(key));
  return [...plan.rows, ...replacements]
    .filter(({ key }) => keys.includes(key))
    .map(({ key, label, writing }) => ({ key, label, writing, replace: replace.includes(key) }));
}

/** What would be written over what stands there, if the user asked. */
export function replacementsOf({ kept }: Plan): readonly PlanRow[] {
  return kept.map(({ replacement }) => replacement).filter((row) => row !== undefined);
}

/** The value as text, for the clipboard. */
export function copyOf({ writing }: Pick<PlanRow, 'writing'>): string {
  return writing.kind === 'text' ? writing.text : writing.label;
}
