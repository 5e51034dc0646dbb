import { describe, expect, it } from 'vitest';
import { formMatches, guideMatches } from '@/lib/guide/matches.ts';
import { known, nothing } from '../recognise/known-addresses.ts';

/** Chromium's rule: exact scheme and host, any port, and the path with its query, in which only `*` stands for something else. */
function fits(pattern: string, href: string): boolean {
  const [, host, path = ''] = /^https:\/\/([^/*]+)(\/.*)$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname, search } = new URL(href);
  const rest = path.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
  return protocol === 'https:' && hostname === host && new RegExp(`^${rest.join('.*')}$`).test(pathname + search);
}
const scriptsAt = (href: string) => ({
  form: formMatches.some((pattern) => fits(pattern, href)),
  guide: guideMatches.some((pattern) => fits(pattern, href)),
});

const elsewhere: typeof nothing = [
  ['the rest of the portal', 'https://harvardmed.service-now.com/nav_to.do?uri=/stat?id=sc_cat_item'],
  ['statx', 'https://harvardmed.service-now.com/statx'],
  ['other sites of PPMS', 'https://ppms.us/harvard-fas/'],
  ['the rest of Atlassian', 'https://harvardmed.atlassian.net/jira/projects'],
  ['Harvard’s front page', 'https://www.harvard.edu/'],
  ['other pages of the Design School', 'https://www.gsd.harvard.edu/people'],
  ['other pages of Public Health', 'https://www.hsph.harvard.edu/news/'],
  ['other pages of Education', 'https://its.gse.harvard.edu/services/printing'],
  ['the rest of Campus Planning', 'https://campusplanning.hms.harvard.edu/'],
];

describe('where a page script runs', () => {
  it.each(known)('is the %s: %s, once', (_page, href) => {
    const { form, guide } = scriptsAt(href);
    expect([form, guide].filter(Boolean)).toHaveLength(1);
  });

  it.each([
    ['the portal’s forms', 'https://harvardmed.service-now.com/stat?id=sc_cat_item', 'form'],
    ['the portal’s front page, from which a form is opened without a reload', 'https://harvardmed.service-now.com/stat', 'form'],
    ['the portal’s articles', 'https://harvardmed.service-now.com/kb_view.do?sys_kb_id=2', 'guide'],
    ['the other tenant', 'https://harvard.service-now.com/ithelp?id=sc_cat_item', 'guide'],
    ['PPMS', 'https://ppms.us/harvard-hms/vdoc/?pf=11', 'form'],
    ['the Sponsored Role portal', 'https://hsrportal.harvard.edu/requests/7', 'form'],
    ['HMS IT', 'https://it.hms.harvard.edu/form/guest', 'form'],
    ['the wiki', 'https://harvardmed.atlassian.net/wiki/spaces/O2', 'guide'],
    ['Campus Planning', 'https://campusplanning.hms.harvard.edu/campus-services/parking', 'guide'],
    ['HUIT', 'https://huit.harvard.edu/security', 'guide'],
    ['HUIT with www', 'https://www.huit.harvard.edu/security', 'guide'],
    ['account activation', 'https://myaccount.hms.harvard.edu/', 'guide'],
    ['the Design School', 'https://gsd.harvard.edu/hsr', 'guide'],
    ['the Design School with www', 'https://www.gsd.harvard.edu/hsr/', 'guide'],
    ['Public Health', 'https://hsph.harvard.edu/faculty-affairs/hsr-policy/', 'guide'],
    ['Public Health’s older page', 'https://hsph.harvard.edu/faculty-affairs/poi-policy', 'guide'],
    ['Public Health with www', 'https://www.hsph.harvard.edu/faculty-affairs/hsr-policy/', 'guide'],
    ['Public Health’s older page with www', 'https://www.hsph.harvard.edu/faculty-affairs/poi-policy/', 'guide'],
    ['Education', 'https://its.gse.harvard.edu/services/POI-forms', 'guide'],
  ])('on %s (%s): the %s script', (_where, href, script) => {
    expect(scriptsAt(href)).toEqual({ form: script === 'form', guide: script === 'guide' });
  });

  it.each([...nothing.filter(([, href]) => /evil|^http:|\.edu\.\//.test(href)), ...elsewhere])('is not %s (%s)', (_what, href) => {
    expect(scriptsAt(href)).toEqual({ form: false, guide: false });
  });
});
