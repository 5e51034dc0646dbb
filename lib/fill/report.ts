import { copyOf } from './confirm.ts';
import type { Plan, PlanRow, RefusedRow, Report, WriteOutcome } from './plan.ts';

/** What became of a plan. Rows that were not sent are no part of it, but sensitive ones that wait for a confirmation are named. */
export function reportFill(plan: Plan, outcomes: readonly WriteOutcome[]): Report {
  const rows = new Map([...plan.kept.flatMap(({ replacement }) => replacement ?? []), ...plan.rows].map((row) => [row.key, row]));
  const outcomeOf = new Map(outcomes.map((outcome) => [outcome.key, outcome]));
  const withResult = (result: WriteOutcome['result']) => [...rows.values()].filter(({ key }) => outcomeOf.get(key)?.result === result);
  const named = ({ key, label }: PlanRow) => ({ key, label });
  const refused = (row: PlanRow, refusal: RefusedRow['refusal']): RefusedRow => ({
    ...named(row),
    refusal,
    required: row.required ?? false,
    copy: copyOf(row),
  });
  const filled = withResult('filled').map(named);
  return {
    filled,
    kept: [...plan.kept.filter(({ key }) => outcomeOf.get(key)?.result !== 'filled'), ...withResult('kept').map(named)].filter(onceByKey),
    refused: [
      ...plan.refused,
      ...[...rows.values()].flatMap((row) => {
        const outcome = outcomeOf.get(row.key);
        return outcome?.result === 'refused' ? [refused(row, outcome.refusal)] : [];
      }),
      ...plan.rows.filter(({ key, sensitive }) => sensitive && !outcomeOf.has(key)).map((row) => refused(row, 'sensitive-not-confirmed')),
    ],
  };
}

function onceByKey<T extends { readonly key: string }>(row: T, index: number, all: readonly T[]): boolean {
  return all.findIndex(({ key }) => key === row.key) === index;
}
