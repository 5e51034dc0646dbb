import { describe, expect, it } from 'vitest';
import { confirmedRows, everydayRows, orderRows, rowKeyOf } from '@/lib/fill/confirm.ts';
import { reportFill } from '@/lib/fill/report.ts';
import { newRows } from '@/lib/fill/second-pass.ts';
import { field, plan } from './make.ts';

const form = plan([
  [field('Department'), { what: 'department' }],
  [field('HMS ID'), { what: 'net-id' }],
  [field('HUID', { required: true }), { what: 'university-id' }],
  [field('Institution', { empty: false }), { what: 'organization' }],
  [field('Comments'), { doubt: 'not-understood' }],
]);

describe('which rows a click may write', () => {
  it('a click outside the panel: everyday rows, and sensitive ones confirmed once for the form', () => {
    expect(everydayRows(form).map(({ label }) => label)).toEqual(['Department', 'HMS ID']);
    expect(confirmedRows(form, ['self university-id']).map(({ label }) => label)).toEqual(['Department', 'HMS ID', 'HUID']);
    expect(confirmedRows(form, ['guest university-id']).map(({ label }) => label)).toEqual(['Department', 'HMS ID']);
  });

  it('remembers a meaning and never a value', () => {
    expect(rowKeyOf({ whose: 'guest', what: 'email', kind: 'personal' })).toBe('guest email personal');
    expect(rowKeyOf({ whose: 'self', what: 'university-id' })).toBe('self university-id');
  });

  it('orders what was ticked, and what stands there only when the user asked to replace it', () => {
    expect(orderRows(form, ['Department', 'Institution'], []).map(({ key }) => key)).toEqual(['Department']);
    expect(orderRows(form, ['Department', 'Institution'], ['Institution'])).toMatchObject([
      { key: 'Department', replace: false },
      { key: 'Institution', replace: true, writing: { text: 'Massachusetts General Hospital' } },
    ]);
  });
});

describe('reportFill', () => {
  it('says what was filled, kept and refused, with the value to copy', () => {
    const report = reportFill(form, [
      { key: 'Department', result: 'filled' },
      { key: 'HMS ID', result: 'refused', refusal: 'covered' },
    ]);
    expect(report.filled).toEqual([{ key: 'Department', label: 'Department' }]);
    expect(report.kept.map(({ label }) => label)).toEqual(['Institution']);
    expect(report.refused.map(({ label, refusal, copy, required }) => [label, refusal, copy, required])).toEqual([
      ['Comments', 'not-understood', undefined, false],
      ['HMS ID', 'covered', 'zc142', false],
      ['HUID', 'sensitive-not-confirmed', '31415926', true],
    ]);
  });

  it('tells a field once whose content was to be replaced and was not', () => {
    const report = reportFill(form, [{ key: 'Institution', result: 'refused', refusal: 'page-undid-it' }]);
    expect(report.kept).toEqual([]);
    expect(report.refused).toContainEqual({
      key: 'Institution',
      label: 'Institution',
      refusal: 'page-undid-it',
      required: false,
      copy: 'Massachusetts General Hospital',
    });
  });

  it('counts a replaced field as filled, and one that the user filled meanwhile as kept', () => {
    const report = reportFill(form, [
      { key: 'Institution', result: 'filled' },
      { key: 'Department', result: 'kept' },
    ]);
    expect([report.filled.map(({ label }) => label), report.kept.map(({ label }) => label)]).toEqual([['Institution'], ['Department']]);
  });

  it('gives the words of a choice to copy, and what no page calls required is not', () => {
    const row = { key: 'f1', control: 'select', label: 'Country', personId: 'me', sensitive: false } as const;
    const meaning = { what: 'country', whose: 'self', why: [] } as const;
    const rows = [{ ...row, meaning, writing: { kind: 'option', value: 'us', label: 'United States' } } as const];
    const kept = [{ key: 'f2', label: 'Comments' }];
    const report = reportFill({ formId: 'o2-form', rows, kept, refused: [] }, [{ key: 'f1', result: 'refused', refusal: 'covered' }]);
    expect(report).toEqual({
      filled: [],
      kept,
      refused: [{ key: 'f1', label: 'Country', refusal: 'covered', required: false, copy: 'United States' }],
    });
  });
});

it('a second pass offers only fields that were not there to be filled before', () => {
  const after = plan([
    [field('Department'), { what: 'department' }],
    [field('Institution'), { what: 'organization' }],
    [field('State'), { what: 'address-level1' }],
  ]);
  expect(newRows(form, after).map(({ label }) => label)).toEqual(['State']);
});

it('a second pass does not offer what a fill before has written, though the page has drawn it anew', () => {
  const after = plan([
    [field('Department', { key: 'f9', empty: false, ours: true }), { what: 'department' }],
    [field('State'), { what: 'address-level1' }],
  ]);
  expect(newRows(form, after).map(({ label }) => label)).toEqual(['State']);
});
