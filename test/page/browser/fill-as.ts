import { orderRows } from '@/lib/fill/confirm.ts';
import { understandFields } from '@/lib/fill/meaning.ts';
import type { Plan, WriteOutcome } from '@/lib/fill/plan.ts';
import { planFill } from '@/lib/fill/plan-fill.ts';
import { reportFill } from '@/lib/fill/report.ts';
import type { Person } from '@/lib/people/person.ts';
import type { Opened } from './driver.ts';

let orders = 0;

type Filled = { readonly plan: Plan; readonly filled: readonly string[]; readonly refused: Readonly<Record<string, string>> };

/** The whole way for these people, everything ticked, as the panel does it: read, understand, plan, write, report. Answers labels and reasons. */
export async function fillAs(
  { page, read, inOurs }: Opened,
  people: readonly Person[],
  birthDates: Record<string, string> = {},
): Promise<Filled> {
  const { fields } = await read();
  const pi = people.find(({ roles }) => roles.includes('pi'));
  const plan = planFill({
    formId: 'o2-form',
    fields,
    understandings: understandFields(fields),
    people,
    birthDates,
    cast: pi ? { pi: pi.id, sponsor: pi.id } : {},
    rule: { asksAbout: 'self' },
    today: '2026-11-22',
  });
  const { origin, pathname } = new URL(page.url());
  orders += 1;
  const rows = orderRows(
    plan,
    plan.rows.map(({ key }) => key),
    [],
  );
  const order = { id: `whole ${orders}`, origin, pathname, query: {}, expires: Date.now() + 60_000, rows };
  const outcomes = await inOurs<readonly WriteOutcome[]>(`form.write(${JSON.stringify(order)})`);
  const report = reportFill(plan, outcomes);
  return {
    plan,
    filled: report.filled.map(({ label }) => label),
    refused: Object.fromEntries(report.refused.map(({ label, refusal }) => [label, refusal])),
  };
}
