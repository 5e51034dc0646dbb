import { expect, it } from 'vitest';
import { formAddress, identifyingQuery } from '@/lib/recognise/form-address.ts';

it.each([
  [
    'o2-form',
    'https://harvardmed.service-now.com/stat?x=1&sys_id=A&id=sc_cat_item',
    'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=A',
  ],
  [
    'guest-form',
    'https://harvardmed.service-now.com/stat?sys_id=B&utm=1&id=sc_cat_item#top',
    'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=B',
  ],
  ['guest-form', 'https://it.hms.harvard.edu/form/guest?utm=1', 'https://it.hms.harvard.edu/form/guest'],
  ['ppms-registration', 'https://ppms.us/harvard-hms/vdoc/?cont=on&pf=11&docid=30', 'https://ppms.us/harvard-hms/vdoc/?docid=30&pf=11'],
  ['hsr-portal', 'https://hsrportal.harvard.edu/requests/7?tab=2', 'https://hsrportal.harvard.edu/requests/7'],
] as const)('%s at %s is remembered as %s', (id, href, remembered) => {
  expect(formAddress(id, new URL(href))).toBe(remembered);
});

it('tells an address with a key given twice from one that gives it once', () => {
  const once = new URL('https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=A');
  const twice = new URL('https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=A&sys_id=B');
  expect(identifyingQuery('guest-form', twice)).not.toEqual(identifyingQuery('guest-form', once));
});
