import { describe, expect, it } from 'vitest';
import type { Plan, PlanRow } from '@/lib/fill/plan.ts';
import { stillPlanned } from '@/lib/fill/still-planned.ts';

const row = (more: Partial<PlanRow> = {}): PlanRow => ({
  key: 'f1',
  control: 'text',
  label: 'Harvard ID',
  meaning: { whose: 'self', what: 'university-id', confidence: 'sure', because: [] } as unknown as PlanRow['meaning'],
  personId: 'me',
  writing: { kind: 'text', text: '31415926' },
  sensitive: true,
  ...more,
});
const plan = (rows: readonly PlanRow[], kept: Plan['kept'] = []): Plan => ({ formId: 'o2-form', rows, kept, refused: [] });

describe('what was ticked in a preview', () => {
  it('is filled when a new reading says the same', () => {
    expect(stillPlanned(plan([row()]), plan([row()]), ['f1'])).toEqual(['f1']);
  });

  it.each<[string, Plan]>([
    ['the field is gone', plan([])],
    ['its label is another', plan([row({ label: 'Supervisor’s Harvard ID' })])],
    ['a heading has made it somebody else’s', plan([row({ meaning: { ...row().meaning, whose: 'sponsor' } })])],
    ['it asks for another detail', plan([row({ meaning: { ...row().meaning, what: 'net-id' } })])],
    ['another person’s detail would go in', plan([row({ personId: 'pi-1' })])],
    ['another value would go in', plan([row({ writing: { kind: 'text', text: '27182818' } })])],
    ['it takes its answer in another way', plan([row({ control: 'number' })])],
    ['the same text would be a choice', plan([row({ writing: { kind: 'option', value: '31415926', label: '31415926' } })])],
  ])('is left out when %s', (_, now) => {
    expect(stillPlanned(plan([row()]), now, ['f1'])).toEqual([]);
  });

  it('is left to the page to keep when the user has answered in the meantime', () => {
    const kept = [{ key: 'f1', label: 'Harvard ID', replacement: row() }];
    expect(stillPlanned(plan([row()]), plan([], kept), ['f1'])).toEqual(['f1']);
  });

  const option = { kind: 'option', value: 'v1', label: 'Genetics' } as const;
  const pick = { kind: 'pick', search: 'Genetics', label: 'Genetics', also: ['GEN'] } as const;
  const { also: _none, ...alone } = pick;
  it.each<[string, PlanRow['writing'], PlanRow['writing'], boolean]>([
    ['the same option', option, { label: 'Genetics', value: 'v1', kind: 'option' }, true],
    ['an option of another value', option, { ...option, value: 'v2' }, false],
    ['an option of another label', option, { ...option, label: 'Genomics' }, false],
    ['the same choice', pick, { also: ['GEN'], label: 'Genetics', search: 'Genetics', kind: 'pick' }, true],
    ['a choice that is searched otherwise', pick, { ...pick, search: 'Gen' }, false],
    ['a choice of another label', pick, { ...pick, label: 'Genomics' }, false],
    ['a choice with another synonym', pick, { ...pick, also: ['GNT'] }, false],
    ['a choice without synonyms any more', pick, alone, false],
    ['a choice without synonyms as before', alone, { ...alone, also: [] }, true],
  ])('may be %s', (_what, before, after, isSame) => {
    expect(stillPlanned(plan([row({ writing: before })]), plan([row({ writing: after })]), ['f1'])).toEqual(isSame ? ['f1'] : []);
  });

  it('never grows', () => {
    expect(stillPlanned(plan([row()]), plan([row(), row({ key: 'f2' })]), ['f1'])).toEqual(['f1']);
    expect(stillPlanned(plan([row()]), plan([row(), row({ key: 'f2' })]), ['f2'])).toEqual([]);
  });
});
