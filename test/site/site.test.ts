import { describe, expect, it } from 'vitest';
import { pageIds } from '@/lib/guide/ids.ts';
import { assetNames, readAsset } from './assets.ts';
import { questionsOf } from './question.ts';
import { answerRequest, practiceHosts, practicePages } from './site.ts';

const textOf = (address: string): string => String(answerRequest(address, 'GET')?.body ?? '');
const forms = practicePages.filter(({ form }) => form !== undefined);

/** Addresses that a browser would fetch by itself while it shows the page; links are left to the visitor. */
function resourcesOf(markup: string): string[] {
  return [...markup.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
}

describe('the practice site', () => {
  it.each(practicePages.map(({ url }) => [url]))('answers at %s', (url) => {
    const answer = answerRequest(url, 'GET');
    expect(answer?.status).toBe(200);
    expect(answer?.contentType).toContain('text/html');
    expect(String(answer?.body)).toContain('Practice page');
  });

  it('gives each page an address of its own, over TLS, on a host of Harvard or of its suppliers', () => {
    const urls = practicePages.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
    for (const url of urls) expect(url).toMatch(/^https:\/\/([a-z0-9-]+\.)*(harvard\.edu|service-now\.com|atlassian\.net|ppms\.us)\//);
  });

  it('has a page for each that the guide knows', () => {
    const shown = new Set(practicePages.map(({ recognisedAs }) => recognisedAs));
    expect(pageIds.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('answers at each page what that page renders', () => {
    for (const { url, render } of practicePages) expect(textOf(url)).toBe(render());
  });

  it('fetches nothing from elsewhere, and all that it fetches is there', () => {
    for (const { url } of practicePages) {
      for (const resource of resourcesOf(textOf(url))) {
        if (resource === 'data:,') continue;
        expect(resource).toMatch(/^\/__practice__\//);
        expect(answerRequest(new URL(resource, url).href, 'GET')?.status).toBe(200);
      }
    }
  });

  it('bundles every script and reads every style', () => {
    for (const name of assetNames) expect(readAsset(name)?.body.length ?? 0, name).toBeGreaterThan(20);
  });

  it('refuses what a submitted form would send, and leaves other hosts alone', () => {
    expect(answerRequest('https://ppms.us/harvard-hms/vdoc/', 'POST')?.status).toBe(405);
    expect(answerRequest('https://example.org/', 'GET')).toBeNull();
    expect(answerRequest('https://it.hms.harvard.edu/no-such-page', 'GET')?.status).toBe(404);
    expect(practiceHosts).toContain('hsrportal.harvard.edu');
  });

  it('finds a page whatever the order of its parameters', () => {
    const sysId = '5165e1dbdb209050b642f27139961979';
    expect(textOf(`https://harvardmed.service-now.com/stat?sys_id=${sysId}&id=sc_cat_item`)).toContain('O2 Account Request Form');
    expect(textOf('https://ppms.us/harvard-hms/vdoc/?docid=30&pf=11')).toContain('Select a group');
  });

  it('tells the signed-out and the changed state apart from the usual one', () => {
    for (const { url } of forms.filter(({ formId }) => formId !== null)) {
      const changed = `${url}${url.includes('?') ? '&' : '?'}practice-state=changed`;
      expect(textOf(changed)).not.toBe(textOf(url));
    }
    expect(textOf('https://harvardmed.service-now.com/stat?practice-state=logged-out')).toContain('"loggedOut":true');
  });
});

describe('the practice forms', () => {
  it.each(forms.map(({ id, variant, url, form }) => [id, variant, url, form] as const))(
    '%s %s uses each id once and asks known things',
    (_id, _variant, _url, form) => {
      const questions = form === undefined ? [] : questionsOf(form);
      const ids = questions.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { when } of questions) expect(when === undefined || ids.includes(when.id)).toBe(true);
      for (const { kind, options } of questions) expect(options !== undefined).toBe(['select', 'radio', 'combobox'].includes(kind));
    },
  );

  it('differ between their variants in title, sections, ids and most labels', () => {
    for (const page of forms.filter(({ variant, formId }) => variant === 'a' && formId !== null)) {
      const other = forms.find(({ id, variant }) => id === page.id && variant === 'b');
      if (page.form === undefined || other?.form === undefined) throw new Error(`${page.id} has one variant only`);
      const [a, b] = [page.form, other.form].map((form) => ({
        ids: questionsOf(form).map(({ id }) => id),
        labels: questionsOf(form).map(({ label }) => label),
        sections: form.sections.map(({ heading }) => heading),
      }));
      expect(a?.ids.filter((id) => b?.ids.includes(id))).toEqual([]);
      expect(a?.sections).not.toEqual(b?.sections);
      expect(a?.labels.filter((label) => b?.labels.includes(label)).length).toBeLessThan((a?.labels.length ?? 0) / 2);
    }
  });

  it('keep the answers to what they ask out of the pages', () => {
    for (const { url, form } of forms) {
      for (const { asks } of form === undefined ? [] : questionsOf(form)) {
        if (asks !== 'left to the user') expect(textOf(url)).not.toContain(`"${asks}"`);
      }
    }
  });
});
