// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { checkPage } from './check-page.ts';

const rates = 'https://it.hms.harvard.edu/rc/core/rates';
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const check = (html: string, url?: string) => checkPage(html, url, parse);

describe('checking a saved page', () => {
  const complete = '<h2>Compute</h2><h2>Annual Fees</h2>';

  it.each([
    ['its canonical link', `<head><link rel="canonical" href="${rates}"></head>${complete}`, undefined],
    ['the comment that browsers write', `<!-- saved from url=(0041)${rates} -->${complete}`, undefined],
    ['what the maintainer says', complete, rates],
  ])('takes the address from %s', (_from, html, url) => {
    expect(check(html, url)).toEqual({ ok: true, lines: [rates, 'known: rc-core-rates'] });
  });

  it('lists what is missing and what is new, and fails', () => {
    expect(check('<h2>Compute</h2><h2>Cloud</h2>', rates)).toEqual({
      ok: false,
      lines: [rates, 'known: rc-core-rates', 'missing: Annual Fees', 'new heading: Cloud'],
    });
  });

  it('fails for a page that has changed', () => {
    expect(check('<h2>Cloud</h2>', rates).lines[1]).toBe('changed: rc-core-rates');
  });

  it('fails for a page without an address, and for one that is not recognised', () => {
    expect(check(complete)).toEqual({ ok: false, lines: ['no address: give it with --url'] });
    expect(check(complete, 'https://example.org/').ok).toBe(false);
  });

  it('knows a form by its heading and fields', () => {
    const html = '<h1>HMS Guest User Request Form</h1><label>A <input></label><label>B <input></label><label>C <input></label>';
    expect(check(html, 'https://it.hms.harvard.edu/form/guest').lines[1]).toBe('moved: guest-form, form guest-form found-by-content');
  });

  it('finds each page’s recorded wording in a page that has it', () => {
    for (const { where, fingerprint } of pageMarks) {
      const address = where.find(({ recordedHere }) => recordedHere);
      if (!address || typeof address.path === 'string' || !('is' in address.path)) continue;
      const html = fingerprint.must.map((mark) => `<p>${mark.anyOf[0]}</p>`).join('');
      expect(check(html, `${address.origins[0]}${address.path.is[0]}`).ok).toBe(true);
    }
  });
});
