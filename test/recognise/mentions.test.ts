import { describe, expect, it } from 'vitest';
import { recogniseAt } from './snapshots.ts';

const o2 = 'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979';
const ppms = 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on';
const formAt = (address: string, headings: readonly string[], title = '') => {
  const seen = recogniseAt(address, { headings, title, labels: ['Name', 'Email', 'Phone'] });
  return 'form' in seen ? seen.form?.state : undefined;
};

describe('a form that nobody has recorded, at its own address', () => {
  it.each([
    [o2, ['Request for an O2 account']],
    [ppms, ['Research Computing: new users']],
  ])('is taken for what it is while a heading names it: %s', (address, headings) => {
    expect(formAt(address, headings)).toBe('unverified');
  });

  it.each([o2, ppms])('has changed when its headings speak of other things only: %s', (address) => {
    expect(formAt(address, ['Borrow a projector'], 'PPMS | Borrow a projector')).toBe('changed');
  });

  it('is not judged before anything is drawn', () => {
    expect(formAt(o2, [])).toBe('unverified');
  });
});
