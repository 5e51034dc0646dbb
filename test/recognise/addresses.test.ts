import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageId } from '@/lib/guide/ids.ts';
import { recogniseAt, recordedText } from './snapshots.ts';

const wiki = 'https://harvardmed.atlassian.net/wiki';
const it_ = 'https://it.hms.harvard.edu';
const accounts = `${it_}/our-services/accounts-and-user-access`;
const stat = 'https://harvardmed.service-now.com/stat';
const o2 = 'sys_id=5165e1dbdb209050b642f27139961979';
const category = 'sysparm_category=991a7f2edb890c10b642f2713996196a';
const card = 'sysparm_catcardid=a5051476db0d0c10b642f2713996198d';

const known: readonly (readonly [PageId, string])[] = [
  ['o2-request-page', `${wiki}/spaces/O2/pages/1918304257/How+to+request+or+retain+an+O2+account`],
  ['o2-request-page', `${wiki}/spaces/O2/pages/1918304257/How+to+request+an+O2+account`],
  ['o2-request-page', `${wiki}/spaces/O2/pages/1918304257`],
  ['o2-request-page', `${wiki}/spaces/O2/pages/1918304257/`],
  ['o2-request-page', `${wiki}/spaces/O2/pages/1918304257?atlOrigin=abc#steps`],
  ['o2-request-page', `${wiki}/pages/viewpage.action?pageId=1918304257`],
  ['o2-request-page', `${wiki}/plugins/viewsource/viewpagesrc.action?pageId=1918304257`],
  ['o2-request-page', `${wiki}/pages/diffpagesbyversion.action?pageId=1918304257&originalVersion=16&revisedVersion=27`],
  ['o2-request-page', `${wiki}/pages/diffpagesbyversion.action?originalVersion=25&pageId=1918304257&revisedVersion=33`],
  ['o2-request-page', `${wiki}/pages/diffpages.action?originalId=2227109913&pageId=2228584451`],
  ['o2-request-page', `${wiki}/pages/diffpages.action?originalId=2917335043&pageId=2917269506`],
  ['off-quad-page', `${wiki}/spaces/O2/pages/1919778819`],
  ['off-quad-page', `${wiki}/spaces/O2/pages/1919778819/O2+Account+Request+Process+for+OffQuad+Labs`],
  ['retain-page', `${wiki}/pages/diffpages.action?originalId=2227503114&pageId=2333245469`],
  ['o2-two-factor', `${wiki}/spaces/O2/pages/1605009747/Two+Factor+Authentication+on+O2`],
  ['o2-two-factor-faq', `${wiki}/spaces/O2/pages/1605009861`],
  ['o2-security', `${wiki}/spaces/O2/pages/1611726862/Security+on+O2`],
  ['o2-login-help', `${wiki}/pages/diffpages.action?originalId=2050326532&pageId=2164424716`],
  ['o2-wiki-home', `${wiki}/spaces/O2/overview`],
  ['o2-wiki-home', `${wiki}/spaces/O2`],
  ['o2-card', `${stat}?id=service_catalog_cards&${o2}&${card}`],
  ['o2-card', `${stat}?${card}&id=service_catalog_cards`],
  ['o2-form', `${stat}?id=sc_cat_item&${o2}&${category}`],
  ['o2-form', `${stat}?${category}&${o2}&id=sc_cat_item`],
  ['o2-form', `${stat}?id=sc_cat_item&${o2}`],
  ['portal-article', `${stat}?id=kb_article&sys_id=2a47e5f21bcef55038e3dd7edd4bcbde`],
  ['portal-article', `${stat}?id=kb_article&${o2}`],
  [
    'portal-article',
    'https://harvardmed.service-now.com/kb_view.do?sys_kb_id=2a47e5f21bcef55038e3dd7edd4bcbde&sysparm_class_name=kb_knowledge',
  ],
  ['ppms-registration', 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on'],
  ['ppms-registration', 'https://ppms.us/harvard-hms/vdoc/?cont=on&pf=11&docid=30'],
  ['ppms-registration', 'https://ppms.us/harvard-hms/vdoc?docid=30&pf=11'],
  ['hsr-portal', 'https://hsrportal.harvard.edu/'],
  ['hsr-portal', 'https://hsrportal.harvard.edu/any/step?of=it'],
  ['hsr-info', `${accounts}/person-interest-poi`],
  ['hsr-info', `${accounts}/harvard-sponsored-role-hsr`],
  ['hsr-info', `${it_}/account-management/hms-accounts-guests/harvard-sponsored-role-hsr`],
  ['hsr-info', `${it_}/account-management/hms-account-guests/harvard-sponsored-role-hsr/`],
  ['hsr-info', `${it_}/a/tree/that/does/not/exist/yet/harvard-sponsored-role-hsr`],
  ['hsr-research-collaborator', `${it_}/research-collaborator`],
  ['hsr-research-collaborator', `${it_}/research-collaborator-hsr`],
  ['hsr-external-administrative-affiliate', `${it_}/external-administrative-affiliate`],
  ['guest-info', `${accounts}/guest-accounts`],
  ['guest-info', `${accounts}/hms-guest-accounts`],
  ['guest-info', `${accounts}/hms-accounts-guests`],
  ['guest-info', `${it_}/account-management/hms-accounts-guests`],
  ['guest-info', `${it_}/account-management/hms-account-guests/`],
  ['guest-info', `${it_}/getting-started-it/guests`],
  ['hms-it-news', `${it_}/news/simplified-hms-account-provisioning-guests`],
  ['hms-it-news', `${it_}/news/hms-account-guests-notification-update`],
  ['hms-it-news', `${it_}/news/eligibility-updates-hms-email-and-collaboration-tools`],
  ['hms-account', accounts],
  ['hms-account', `${it_}/account-management/hms-account`],
  ['hms-account', `${accounts}/new-user-registration`],
  ['rc-core', `${it_}/rc/core`],
  ['rc-core', `${it_}/rc/core/`],
  ['rc-core', `${it_}/rc/core/user-agreement`],
  ['rc-core-rates', `${it_}/rc/core/rates`],
  ['hpc-policy', `${it_}/about/policies/external-use-hms-high-performance-computing-hpc-resources`],
  ['leaving-hms', `${it_}/leaving-hms`],
  ['leaving-hms', `${it_}/our-services/student-computing/graduating-students-faq`],
  ['account-activation', 'https://myaccount.hms.harvard.edu/'],
  ['account-activation', 'https://myaccount.hms.harvard.edu/activate?step=2'],
  ['campus-planning', 'https://campusplanning.hms.harvard.edu/campus-services/poi-request-process'],
  ['huit-hsr-policy', 'https://huit.harvard.edu/harvard-sponsored-role-policy'],
  ['huit-hsr-policy', 'https://www.huit.harvard.edu/poi-policy'],
  ['huit-hsr-portal', 'https://www.huit.harvard.edu/harvard-sponsored-role-portal'],
  ['huit-hsr-portal', 'https://www.huit.harvard.edu/harvard-sponsored-role-portal.md'],
  ['huit-hsr-portal', 'https://harvard.service-now.com/ithelp?id=kb_article&sys_id=7df1c09397b99110db29d804a253afa6'],
  ['huit-hsr-portal', 'https://harvard.service-now.com/ithelp?sys_id=2d0ca22f1b703450e1928402604bcbf1&id=sc_cat_item'],
  ['other-tenant', 'https://harvard.service-now.com/ithelp'],
  ['other-tenant', 'https://harvard.service-now.com/ithelp?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979'],
  ['other-school-hsr', 'https://www.gsd.harvard.edu/hsr/'],
  ['other-school-hsr', 'https://www.hsph.harvard.edu/faculty-affairs/policies-pertaining-to-all-academic-appointees/hsr-policy/'],
  ['other-school-hsr', 'https://www.hsph.harvard.edu/faculty-affairs/policies-pertaining-to-all-academic-appointees/poi-policy/'],
  ['other-school-hsr', 'https://its.gse.harvard.edu/services/accounts-and-access/POI-forms'],
];

const nothing: readonly (readonly [why: string, href: string])[] = [
  ['another port', `https://it.hms.harvard.edu:8443/rc/core`],
  ['a trailing dot', 'https://it.hms.harvard.edu./rc/core'],
  ['no encryption', 'http://it.hms.harvard.edu/rc/core'],
  ['a suffix', 'https://it.hms.harvard.edu.evil.test/rc/core'],
  ['a name before the host', 'https://it.hms.harvard.edu@evil.test/rc/core'],
  ['a sub-domain', 'https://x.it.hms.harvard.edu/rc/core'],
  ['a near miss', 'https://ithms.harvard.edu/rc/core'],
  ['a Cyrillic letter', 'https://іt.hms.harvard.edu/rc/core'],
  ['a path that only begins alike', `${it_}/rc/corespace`],
  ['a last part that only ends alike', `${it_}/news/not-guest-accounts`],
  ['the part in the middle', `${it_}/guest-accounts/faq`],
  ['any other page of HMS IT', `${it_}/our-services/printing`],
  ['the front page of HMS IT', `${it_}/`],
  ['guests of another list', `${it_}/events/guests`],
  ['statx', `https://harvardmed.service-now.com/statx?id=sc_cat_item&${o2}`],
  ['the portal wrapped', `https://harvardmed.service-now.com/nav_to.do?uri=/stat?id=sc_cat_item&${o2}`],
  ['the front page of the portal', stat],
  ['another item', `${stat}?id=sc_cat_item&sys_id=c6fcca5e1b4d0c100d1133f8cd4bcb8f`],
  ['another card', `${stat}?id=service_catalog_cards&sys_id=c6fcca5e1b4d0c100d1133f8cd4bcb8f`],
  ['an item id without a kind', `${stat}?${o2}`],
  ['the item id twice', `${stat}?id=sc_cat_item&${o2}&sys_id=c6fcca5e1b4d0c100d1133f8cd4bcb8f`],
  ['the item id in capitals', `${stat}?id=sc_cat_item&sys_id=5165E1DBDB209050B642F27139961979`],
  ['the item id in the fragment', `${stat}#id=sc_cat_item&${o2}`],
  ['the portal of the other tenant', `https://harvard.service-now.com/stat?id=sc_cat_item&${o2}`],
  ['another path of the other tenant', 'https://harvard.service-now.com/ithelpers?id=kb_article'],
  ['the portal at an evil suffix', `https://harvardmed.service-now.com.evil.test/stat?id=sc_cat_item&${o2}`],
  ['another document of PPMS', 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=31'],
  ['another platform of PPMS', 'https://ppms.us/harvard-hms/vdoc/?pf=12&docid=30'],
  ['another site of PPMS', 'https://ppms.us/harvard-fas/vdoc/?pf=11&docid=30'],
  ['a document path that only begins alike', 'https://ppms.us/harvard-hms/vdocs/?pf=11&docid=30'],
  ['PPMS without a document', 'https://ppms.us/harvard-hms/'],
  ['PPMS platform twice', 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&pf=12'],
  ['another wiki page', `${wiki}/spaces/O2/pages/1/x`],
  ['a page id inside a longer one', `${wiki}/spaces/O2/pages/19183042570`],
  ['a page id in the title', `${wiki}/spaces/O2/pages/1/1918304257`],
  ['a page id in an unrelated query', `${wiki}/spaces/O2/pages/1/x?pageId=1918304257`],
  ['a page id in a search', `${wiki}/search?text=1918304257&pageId=1918304257`],
  ['another space’s front page', `${wiki}/spaces/HR/overview`],
  ['another Confluence', 'https://harvardwiki.atlassian.net/wiki/spaces/O2/pages/1918304257'],
  ['another HUIT page', 'https://huit.harvard.edu/security'],
  ['another Campus Planning page', 'https://campusplanning.hms.harvard.edu/campus-services/parking'],
  ['another page of the Design School', 'https://www.gsd.harvard.edu/hsrx'],
];

describe('an address that the guide knows', () => {
  it.each(known)('is the %s: %s', (pageId, href) => {
    expect(recogniseAt(href, { text: recordedText(pageId) })).toMatchObject({ kind: 'known', pageId });
  });

  const query = known.filter(([, href]) => href.includes('?'));
  it('is the same with its parameters in any order and others added', () => {
    const key = fc.stringMatching(/^utm_[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.constantFrom(...query), fc.array(fc.tuple(key, fc.string())), fc.infiniteStream(fc.nat()), (entry, extra, order) => {
        const [pageId, href] = entry;
        const url = new URL(href);
        const pairs = [...url.searchParams, ...extra].map((pair) => ({ pair, at: order.next().value ?? 0 }));
        const shuffled = pairs.sort((a, b) => a.at - b.at).map(({ pair }) => pair as [string, string]);
        url.search = new URLSearchParams(shuffled).toString();
        expect(recogniseAt(url.href, { text: recordedText(pageId) })).toMatchObject({ kind: 'known', pageId });
      }),
    );
  });

  it('is nothing on any other port, scheme or host', () => {
    const other = fc.oneof(
      fc
        .integer({ min: 1, max: 65535 })
        .filter((port) => port !== 443)
        .map((port) => (url: URL) => `https://${url.hostname}:${port}`),
      fc.constant((url: URL) => `http://${url.hostname}`),
      fc.constant((url: URL) => `https://${url.hostname}.`),
      fc.stringMatching(/^[a-z]{1,10}$/).map((word) => (url: URL) => `https://${url.hostname}.${word}.test`),
      fc.stringMatching(/^[a-z]{1,10}$/).map((word) => (url: URL) => `https://${word}-${url.hostname}`),
    );
    fc.assert(
      fc.property(fc.constantFrom(...known), other, ([pageId, href], elsewhere) => {
        const url = new URL(href);
        const moved = `${elsewhere(url)}${url.pathname}${url.search}`;
        expect(recogniseAt(moved, { text: recordedText(pageId) })).toEqual({ kind: 'unknown' });
      }),
    );
  });
});

describe('an address that the guide does not know', () => {
  it.each(nothing)('is nothing: %s (%s)', (_why, href) => {
    expect(recogniseAt(href)).toEqual({ kind: 'unknown' });
  });
});
