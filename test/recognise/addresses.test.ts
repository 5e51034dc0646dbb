import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPieceOfPage } from '@/lib/recognise/address.ts';
import { known, nothing } from './known-addresses.ts';
import { recogniseAt, recordedText } from './snapshots.ts';

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

describe('a piece of a wiki page', () => {
  it.each([
    ['/wiki/pages/diffpages.action', true],
    ['/wiki/pages/diffpagesbyversion.action', true],
    ['/wiki/plugins/viewsource/viewpagesrc.action', true],
    ['/wiki/pages/viewpreviousversions.action', true],
    ['/wiki/pages/viewpage.action', false],
    ['/wiki/pages/xdiffpages.action', false],
    ['/wiki/pages/diffpages.action/1', false],
  ])('%s: %s', (pathname, isPiece) => {
    expect(isPieceOfPage({ origin: 'https://harvardmed.atlassian.net', pathname, search: '' })).toBe(isPiece);
  });
});
