import { copyOf, replacementsOf } from './confirm.ts';
import type { Plan, PlanRow, RefusedRow, Report, WriteOutcome } from './plan.ts';

/** What became of a plan. Rows that were not sent are no part of it, but sensitive ones that wait for a confirmation are named. */
export function reportFill(plan: Plan, outcomes: readonly WriteOutcome[]): Report {
  const rows = [...plan.rows, ...replacementsOf(plan)];
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
  const became = ({ key }: { readonly key: string }, result: WriteOutcome['result'] | undefined) => outcomeOf.get(key)?.result === result;
  const named = ({ key, label }: PlanRow) => ({ key, label });
  const refused = (row: PlanRow, refusal: RefusedRow['refusal']): RefusedRow => ({
    ...named(row),
    refusal,
    required: row.required ?? false,
    copy: copyOf(row),
  });
  return {
    filled: rows.filter((row) => became(row, 'filled')).map(named),
    kept: [
      // What the user asked to replace and the page did not take is told once, among the refusals.
      ...plan.kept.filter((row) => became(row, undefined) || became(row, 'kept')),
      ...plan.rows.filter((row) => became(row, 'kept')).map(named),
    ],
    refused: [
      ...plan.refused,
      ...rows.flatMap((row) => {
        const outcome = outcomeOf.get(row.key);
        return outcome?.result === 'refused' ? [refused(row, outcome.refusal)] : [];
      }),
      ...plan.rows.filter((row) => row.sensitive && became(row, undefined)).map((row) => refused(row, 'sensitive-not-confirmed')),
    ],
  };
}
