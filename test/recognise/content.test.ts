import { describe, expect, it } from 'vitest';
import type { FormMarks } from '@/lib/guide/form.ts';
import { formMarks } from '@/lib/guide/form-marks.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { pages } from '@/lib/guide/pages.ts';
import { explainDrift } from '@/lib/recognise/drift.ts';
import { mayStillChange, recognisePage } from '@/lib/recognise/recognise.ts';
import { normaliseText } from '@/lib/recognise/text.ts';
import { guide, recogniseAt, recordedText, snapshotAt } from './snapshots.ts';

const wiki = 'https://harvardmed.atlassian.net/wiki/spaces/O2/pages';
const it_ = 'https://it.hms.harvard.edu';
const stat = 'https://harvardmed.service-now.com/stat';
const o2Form = `${stat}?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979`;
const anItem = `${stat}?id=sc_cat_item&sys_id=0123456789abcdef0123456789abcdef`;
const threeLabels = ['first name', 'last name', 'email'];

describe('wording', () => {
  it.each([
    ['“Off-Quad” Labs:', '"off-quad" labs'],
    ['What if you don’t have an HMS Account?', "what if you don't have an hms account?"],
    ['  Lab\u00a0 Members \n', 'lab members'],
    ['HUID *', 'huid'],
    ['Off‑Quad – labs', 'off-quad - labs'],
    ['soft\u00adhyphen\u200b', 'softhyphen'],
  ])('%j is compared as %j', (text, normal) => {
    expect(normaliseText(text)).toBe(normal);
  });
});

describe('a page at its address', () => {
  const request = `${wiki}/1918304257/How+to+request+or+retain+an+O2+account`;

  it('is known while most of its recorded wording is there, straight quotes or curly', () => {
    const text = recordedText('o2-request-page').replaceAll('“', '"').replaceAll('”', '"').split('\n').slice(0, 3).join('\n');
    expect(recogniseAt(request, { text }).kind).toBe('known');
  });

  it('has changed when most of its recorded wording is gone, and says what is missing', () => {
    const text = recordedText('o2-request-page').split('\n').slice(0, 2).join('\n');
    expect(recogniseAt(request, { text })).toEqual({
      kind: 'changed',
      pageId: 'o2-request-page',
      missing: [
        '“Off-Quad” (HMS affiliate hospital/institution) Labs and other Harvard University Schools',
        'Steps to get setup with an O2 account',
        'To renew an O2 account which has expired with an “off-Quad” lab',
        'How to retain your O2 account when leaving HMS',
      ],
    });
  });

  it.each([
    'https://harvardmed.atlassian.net/wiki/plugins/viewsource/viewpagesrc.action?pageId=1918304257',
    'https://harvardmed.atlassian.net/wiki/pages/diffpagesbyversion.action?pageId=1918304257&originalVersion=16&revisedVersion=27',
  ])('is never called changed where only pieces of it are shown: %s', (href) => {
    expect(recogniseAt(href)).toEqual({ kind: 'known', pageId: 'o2-request-page' });
  });

  it('is not called changed at an old address, whose copy was never compared', () => {
    expect(recogniseAt(`${it_}/research-collaborator`)).toEqual({ kind: 'known', pageId: 'hsr-research-collaborator' });
    expect(recogniseAt(`${it_}/research-collaborator-hsr`).kind).toBe('changed');
  });

  it('is not called changed over wording that only some copies have', () => {
    const uncertain = pageMarks.filter(({ fingerprint }) => fingerprint.must.length < 2).map(({ id }) => id);
    expect(uncertain).toContain('guest-info');
    expect(uncertain).toContain('hsr-info');
  });
});

describe('a page that moved', () => {
  const found = pageMarks.filter(({ fingerprint, where }) => fingerprint.findBy && where.length > 0);

  it.each(found.map((page) => [page.id, page] as const))('%s is found at a new address of its host by its wording', (id, page) => {
    const [rule] = page.where;
    const marks = page.fingerprint.findBy ?? [];
    const words = (place: string): string[] => marks.filter((mark) => mark.in === place).map((mark) => mark.anyOf[0] ?? '');
    const path = rule?.origins[0]?.includes('atlassian') ? '/wiki/spaces/O2/pages/42/Renamed' : '/new/tree/renamed';
    const content = { title: words('title').join(' '), headings: words('heading'), text: words('text').join('\n') };
    expect(recogniseAt(`${rule?.origins[0]}${path}`, content)).toEqual({ kind: 'moved', pageId: id });
    expect(recogniseAt(`https://www.example.org${path}`, content)).toEqual({ kind: 'unknown' });
  });

  it('is not found by its title in a list of links', () => {
    const text = 'How to request or retain an O2 account\nHow to retain your O2 account when leaving HMS\nTwo Factor Authentication on O2';
    expect(recogniseAt(`${wiki}/42/Index`, { title: 'Index - O2 - HMS', headings: ['Index'], text })).toEqual({ kind: 'unknown' });
  });

  it('is nothing when two pages would fit', () => {
    const text = ['off-quad-page', 'retain-page'].map(recordedText).join('\n');
    expect(recogniseAt(`${wiki}/42/Everything`, { text })).toEqual({ kind: 'unknown' });
  });
});

describe('a form', () => {
  const signIn = 'To request something, please click the Login button above.';
  const table: readonly (readonly [string, string, Parameters<typeof snapshotAt>[1], unknown])[] = [
    [
      'at its exact address, never recorded',
      o2Form,
      {},
      { kind: 'known', pageId: 'o2-form', form: { id: 'o2-form', state: 'unverified' } },
    ],
    [
      'that asks to sign in first',
      o2Form,
      { text: signIn },
      { kind: 'known', pageId: 'o2-form', form: { id: 'o2-form', state: 'logged-out' } },
    ],
    [
      'of the RC Core',
      'https://ppms.us/harvard-hms/vdoc/?cont=on&docid=30&pf=11',
      {},
      { kind: 'known', pageId: 'ppms-registration', form: { id: 'ppms-registration', state: 'unverified' } },
    ],
    [
      'for guests, found by its heading in the service portal',
      anItem,
      { headings: ['HMS Guest User Request Form'], labels: threeLabels },
      { kind: 'moved', pageId: 'guest-form', form: { id: 'guest-form', state: 'found-by-content' } },
    ],
    [
      'for guests, found by its heading on the HMS IT site',
      `${it_}/form/x`,
      { headings: ['Guest User Request Form'], labels: threeLabels },
      { kind: 'moved', pageId: 'guest-form', form: { id: 'guest-form', state: 'found-by-content' } },
    ],
    [
      'that extends a guest account',
      anItem,
      { headings: ['HMS Guest Account Extensions Form'], labels: threeLabels },
      { kind: 'moved', pageId: 'guest-form', form: { id: 'guest-form', state: 'found-by-content' } },
    ],
    [
      'for O2 at a new item',
      anItem,
      { headings: ['O2 Cluster Account Request Form'], labels: threeLabels },
      { kind: 'moved', pageId: 'o2-form', form: { id: 'o2-form', state: 'found-by-content' } },
    ],
    [
      'in the Sponsored Role Portal',
      'https://hsrportal.harvard.edu/requests/new',
      { headings: ['Service Eligibility'], labels: ['school-specific active directory'] },
      { kind: 'known', pageId: 'hsr-portal', form: { id: 'hsr-portal', state: 'found-by-content' } },
    ],
    [
      'not there: the portal’s own front page',
      'https://hsrportal.harvard.edu/',
      { headings: ['Harvard Sponsored Role'] },
      { kind: 'known', pageId: 'hsr-portal' },
    ],
    [
      'not there: a heading without fields',
      anItem,
      { headings: ['HMS Guest User Request Form'], labels: ['search', 'find'] },
      { kind: 'unknown' },
    ],
    ['not there: a link in the text', `${it_}/x`, { text: 'HMS Guest User Request Form', labels: threeLabels }, { kind: 'unknown' }],
    [
      'not there: the card in front of it',
      `${stat}?id=service_catalog_cards&sys_id=5165e1dbdb209050b642f27139961979`,
      { headings: ['O2 account request'], labels: threeLabels },
      { kind: 'known', pageId: 'o2-card' },
    ],
    [
      'not there: an article',
      `${stat}?id=kb_article&sys_id=5165e1dbdb209050b642f27139961979`,
      { headings: ['HMS Guest User Request Form'], labels: threeLabels },
      { kind: 'known', pageId: 'portal-article' },
    ],
    [
      'not there: the page about guest accounts, which names it',
      `${it_}/our-services/accounts-and-user-access/hms-guest-accounts`,
      { headings: ['HMS Guest User Request Form'], labels: threeLabels },
      { kind: 'known', pageId: 'guest-info' },
    ],
    [
      'not there: the wiki',
      `${wiki}/42/x`,
      { headings: ['HMS Guest User Request Form', 'O2 account request'], labels: threeLabels },
      { kind: 'unknown' },
    ],
    [
      'of two headings is neither',
      anItem,
      { headings: ['Guest User Request Form', 'O2 account request'], labels: threeLabels },
      { kind: 'unknown' },
    ],
  ];
  it.each(table)('%s (%s)', (_what, href, content, expected) => {
    expect(recogniseAt(href, content)).toEqual(expected);
  });

  const recorded: FormMarks['recorded'] = {
    must: [
      { in: 'heading', anyOf: ['Request an O2 account'] },
      { in: 'heading', anyOf: ['Sponsor'] },
    ],
  };
  const seen = { ...guide, forms: formMarks.map((form) => (form.id === 'o2-form' ? { ...form, recorded } : form)) };
  it('once recorded is verified while its wording is there', () => {
    const snapshot = snapshotAt(o2Form, { headings: ['Request an O2 account', 'Sponsor'] });
    expect(recognisePage(snapshot, seen)).toEqual({ kind: 'known', pageId: 'o2-form', form: { id: 'o2-form', state: 'verified' } });
  });
  it('once recorded has changed when its wording is gone', () => {
    expect(recognisePage(snapshotAt(o2Form, { headings: ['Order a chair'] }), seen)).toEqual({
      kind: 'changed',
      pageId: 'o2-form',
      form: { id: 'o2-form', state: 'changed' },
      missing: ['Request an O2 account', 'Sponsor'],
    });
  });
});

describe('looking again', () => {
  it.each([
    ['nothing was found', stat, {}, true],
    ['wording is missing', `${it_}/rc/core/rates`, {}, true],
    ['a form has no fields yet', o2Form, {}, true],
    ['a form has its fields', o2Form, { labels: ['name'] }, false],
    ['an article is known', `${it_}/rc/core`, {}, false],
  ])('when %s', (_when, href, content, again) => {
    const snapshot = snapshotAt(href, content);
    expect(mayStillChange(recognisePage(snapshot, guide), snapshot)).toBe(again);
  });
});

describe('the guide’s pages and forms', () => {
  it('each have words for every mark, once, in the order in which they are tried', () => {
    expect(pages.map(({ id }) => id)).toEqual(pageMarks.map(({ id }) => id));
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  it('never hide a more particular page behind a more general one', () => {
    const order = pageMarks.map(({ id }) => id);
    for (const [first, second] of [
      ['rc-core-rates', 'rc-core'],
      ['huit-hsr-portal', 'other-tenant'],
    ] as const)
      expect(order.indexOf(first)).toBeLessThan(order.indexOf(second));
  });

  it('explain to a maintainer what is missing and what is new, but no headings of pages that greet by name', () => {
    const page = (id: string) => pages.find((candidate) => candidate.id === id);
    const [rates, card] = [page('rc-core-rates'), page('o2-card')];
    if (!rates || !card) throw new Error('no such page');
    expect(explainDrift(snapshotAt(`${it_}/rc/core/rates`, { headings: ['Compute', 'Storage'] }), rates)).toEqual({
      missing: ['Annual Fees'],
      notSeen: [],
      fresh: ['Storage'],
    });
    expect(explainDrift(snapshotAt(stat, { headings: ['Welcome, Zoë Canary'] }), card).fresh).toEqual([]);
  });
});
