import { describe, expect, it } from 'vitest';
import { formMarks, identifyingKeys } from '@/lib/guide/form-marks.ts';
import { formAddress, identifyingQuery } from '@/lib/recognise/form-address.ts';

const portal = 'https://harvardmed.service-now.com/stat';

describe('the address of a form, as it is remembered', () => {
  it.each([
    ['the portal’s item and kind, in one order', `${portal}?x=1&sys_id=A&id=sc_cat_item`, `${portal}?id=sc_cat_item&sys_id=A`],
    ['neither tracking nor fragment', `${portal}?sys_id=B&utm=1&id=sc_cat_item#top`, `${portal}?id=sc_cat_item&sys_id=B`],
    ['no key that is not there', `${portal}?id=sc_cat_item`, `${portal}?id=sc_cat_item`],
    ['path alone where no key tells', 'https://it.hms.harvard.edu/form/guest?utm=1&id=2', 'https://it.hms.harvard.edu/form/guest'],
    ['PPMS’s document', 'https://ppms.us/harvard-hms/vdoc/?cont=on&pf=11&docid=30', 'https://ppms.us/harvard-hms/vdoc/?docid=30&pf=11'],
    ['a request’s own path', 'https://hsrportal.harvard.edu/requests/7?tab=2', 'https://hsrportal.harvard.edu/requests/7'],
  ])('has %s: %s', (_what, href, remembered) => {
    expect(formAddress(new URL(href))).toBe(remembered);
  });

  it.each([`${portal}?id=sc_cat_item&sys_id=A`, `${portal}?id=sc_cat_item&sys_id=AB`])('with a key given twice is not %s', (once) => {
    const twice = new URL(`${portal}?id=sc_cat_item&sys_id=A&sys_id=B`);
    expect(identifyingQuery(twice)).not.toEqual(identifyingQuery(new URL(once)));
  });
});

it('every key of a form’s known address is one that tells forms apart', () => {
  for (const { where } of formMarks)
    if (where !== 'unknown')
      for (const origin of where.origins) expect(identifyingKeys[origin]).toEqual(expect.arrayContaining(Object.keys(where.query ?? {})));
});
