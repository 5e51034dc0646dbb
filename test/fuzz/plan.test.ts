import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestWhats } from '@/lib/fill/cast.ts';
import { confirmedRows, everydayRows, orderRows, rowKeyOf } from '@/lib/fill/confirm.ts';
import type { Plan, PlanRow, Writing } from '@/lib/fill/plan.ts';
import { type FillRequest, planFill } from '@/lib/fill/plan-fill.ts';
import { reportFill } from '@/lib/fill/report.ts';
import { stillPlanned } from '@/lib/fill/still-planned.ts';
import type { Whose } from '@/lib/guide/ids.ts';
import { changed, forms, ownersOf } from './forms.ts';
import { runs } from './runs.ts';

const textOf = (writing: Writing): string => (writing.kind === 'text' ? writing.text : writing.label);
/** What is written by a click, and what would be if the user asked to replace what stands there. */
const allRows = ({ rows, kept }: Plan): readonly PlanRow[] => [...rows, ...kept.flatMap(({ replacement }) => replacement ?? [])];

/** By the rules of the house, told once more: whose details a field may take. */
function mayBeOf(row: PlanRow, { people, cast, rule }: FillRequest): (string | undefined)[] {
  const only = (role: 'supervisor' | 'billing' | 'admin') => {
    const those = people.filter(({ roles }) => roles.includes(role));
    return those.length === 1 ? those[0]?.id : undefined;
  };
  const who = (whose: Whose): string | undefined => {
    if (whose === 'self') return 'me';
    if (whose === 'other') return undefined;
    return whose === 'guest' || whose === 'sponsor' || whose === 'pi' ? cast[whose] : only(whose);
  };
  const { whose, what } = row.meaning;
  return requestWhats.includes(what) ? [who(whose), who(rule.asksAbout)] : [who(whose)];
}

const sensitiveText = /home|(\d)\1{7}|citizenship|857|19\d\d-/;

describe('whatever the form, the people and what was understood', () => {
  const forAll = (check: (plan: Plan, request: FillRequest) => void) =>
    fc.assert(
      fc.property(forms, (request) => check(planFill(request), request)),
      runs(200),
    );

  it('every field is written, kept or refused once, and nothing that is no field of the page', () => {
    forAll(({ rows, kept, refused }, { fields }) => {
      const keys = [...rows, ...kept, ...refused].map(({ key }) => key);
      expect(keys.toSorted()).toEqual(fields.map(({ key }) => key).toSorted());
    });
  });

  it('what is written is of the person whom the field asks about, and of nobody else', () => {
    forAll((plan, request) => {
      for (const row of allRows(plan)) {
        const allowed = mayBeOf(row, request);
        expect(allowed).toContain(row.personId);
        for (const owner of ownersOf(textOf(row.writing))) expect(owner).toBe(row.personId);
      }
    });
  });

  it('what may be copied out of a refusal is of the person whom the field asks about too', () => {
    forAll(({ refused }, request) => {
      for (const { key, copy = '' } of refused) {
        const understood = request.understandings.get(key);
        if (!understood || !('meaning' in understood)) expect(copy).toBe('');
        else for (const owner of ownersOf(copy)) expect(mayBeOf({ meaning: understood.meaning } as PlanRow, request)).toContain(owner);
      }
    });
  });

  it('what the user typed is kept, and what is hidden or closed is left alone', () => {
    forAll((plan, { fields }) => {
      const field = (key: string) => fields.find((one) => one.key === key);
      for (const { key } of plan.rows) expect(field(key)).toMatchObject({ visible: true, editable: true });
      for (const { key } of plan.rows) expect(field(key)?.empty || field(key)?.ours).toBe(true);
      for (const { key, replacement } of plan.kept) {
        expect(field(key)).toMatchObject({ empty: false, ours: false });
        if (replacement) expect([replacement.key, field(key)?.visible, field(key)?.editable]).toEqual([key, true, true]);
      }
    });
  });

  it('no text is too long or cut, and a closed list gets one of its own options', () => {
    forAll((plan, { fields }) => {
      for (const { key, writing } of allRows(plan)) {
        const target = fields.find((one) => one.key === key);
        if (writing.kind === 'text' && target?.maxLength !== undefined && target.maxLength >= 0)
          expect(writing.text.length).toBeLessThanOrEqual(target.maxLength);
        if (writing.kind === 'option') expect(target?.options).toContainEqual({ value: writing.value, label: writing.label });
        if (target?.control === 'select' || target?.control === 'radio' || target?.control === 'checkbox')
          expect(writing.kind).toBe('option');
      }
    });
  });

  it('sensitive is whatever is, and all of a guest', () => {
    forAll((plan, { people, cast }) => {
      for (const { writing, personId, sensitive } of allRows(plan)) {
        const isGuest = personId === cast.guest || people.some(({ id, roles }) => id === personId && roles.includes('guest'));
        if (isGuest || sensitiveText.test(textOf(writing))) expect(sensitive).toBe(true);
      }
    });
  });

  it('a sensitive row is ticked by nobody before it was confirmed for this form', () => {
    const confirmations = fc.array(fc.constantFrom('guest email', 'self university-id', 'guest name', 'self email personal'), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(forms, confirmations, (request, confirmed) => {
        const plan = planFill(request);
        for (const row of everydayRows(plan)) expect(row.sensitive).toBe(false);
        for (const row of confirmedRows(plan, confirmed)) if (row.sensitive) expect(confirmed).toContain(rowKeyOf(row.meaning));
        expect(confirmedRows(plan, [])).toEqual(everydayRows(plan));
      }),
      runs(200),
    );
  });

  it('an order holds what was ticked, and what is kept only where the user asked to replace it', () => {
    const keys = fc.subarray(Array.from({ length: 11 }, (_, at) => `f${at}`));
    fc.assert(
      fc.property(forms, keys, keys, (request, ticked, replaced) => {
        const plan = planFill(request);
        const order = orderRows(plan, ticked, replaced);
        const keptKeys = plan.kept.map(({ key }) => key);
        for (const { key, writing, replace } of order) {
          expect(ticked).toContain(key);
          if (keptKeys.includes(key)) expect(replaced).toContain(key);
          expect(replace).toBe(replaced.includes(key));
          expect(allRows(plan).find((row) => row.key === key)?.writing).toEqual(writing);
        }
        const wanted = plan.rows.filter(({ key }) => ticked.includes(key));
        expect(order.map(({ key }) => key)).toEqual(expect.arrayContaining(wanted.map(({ key }) => key)));
      }),
      runs(200),
    );
  });

  it('a second look confirms what it would do alike, and nothing that it would do otherwise', () => {
    fc.assert(
      fc.property(
        forms.chain((one) => fc.tuple(fc.constant(one), changed(one))),
        ([one, other]) => {
          const [before, now] = [planFill(one), planFill(other)];
          const keys = allRows(before).map(({ key }) => key);
          expect(stillPlanned(before, planFill(one), keys)).toEqual(keys);
          for (const key of stillPlanned(before, now, keys)) {
            const [then, next] = [before, now].map((plan) => allRows(plan).find((row) => row.key === key));
            expect([next?.writing, next?.personId, next?.label]).toEqual([then?.writing, then?.personId, then?.label]);
          }
        },
      ),
      runs(200),
    );
  });

  it('the report names every row that was sent, once, as what became of it', () => {
    const results = fc.array(fc.constantFrom('filled' as const, 'kept' as const, 'refused' as const, undefined), {
      minLength: 10,
      maxLength: 10,
    });
    fc.assert(
      fc.property(forms, results, (request, became) => {
        const plan = planFill(request);
        const outcomes = allRows(plan).flatMap(({ key }, at) => {
          const result = became[at];
          if (result === undefined) return [];
          return [result === 'refused' ? ({ key, result, refusal: 'covered' } as const) : { key, result }];
        });
        const report = reportFill(plan, outcomes);
        for (const { key, result } of outcomes) {
          const named = (['filled', 'kept', 'refused'] as const).filter((list) => report[list].some((row) => row.key === key));
          expect(named).toEqual([result]);
        }
        const all = [...report.filled, ...report.kept, ...report.refused].map(({ key }) => key);
        expect(new Set(all).size).toBe(all.length);
      }),
      runs(200),
    );
  });
});
