import { describe, expect, it } from 'vitest';
import { codeOptionNames, phoneSpellings } from '@/lib/fill/phones.ts';
import { field } from './make.ts';

const boston = '+16175550142';
const london = '+442079460958';
const first = (...request: Parameters<typeof phoneSpellings>) => phoneSpellings(...request)[0];

describe('phoneSpellings', () => {
  it.each([
    ['', '(617) 555-0142'],
    ['555-555-5555', '617-555-0142'],
    ['(xxx) xxx-xxxx', '(617) 555-0142'],
    ['##########', '6175550142'],
    ['+1 617 555 1234', '+1 617 555 0142'],
  ])('writes as the page shows: “%s”', (placeholder, text) => {
    expect(first(boston, 'tel', field('Phone', { placeholder }), false)).toBe(text);
  });

  it.each([
    ['tel-country-code', '+1'],
    ['tel-area-code', '617'],
    ['tel-local', '555-0142'],
    ['tel-local-prefix', '555'],
    ['tel-local-suffix', '0142'],
    ['tel-national', '(617) 555-0142'],
  ] as const)('splits a number into %s: %s', (what, text) => {
    expect(first(boston, what, field('Phone'), false)).toBe(text);
  });

  it('writes a number of another country with its code, unless a box of its own takes that', () => {
    expect(first(london, 'tel', field('Phone'), false)).toBe('+44 20 7946 0958');
    expect(first(london, 'tel', field('Phone'), true)).toBe('020 7946 0958');
    expect(first(london, 'tel-area-code', field('Area code'), false)).toBeUndefined();
  });

  const zurich = '+41446320000';
  const all = (what: Parameters<typeof phoneSpellings>[1], e164 = boston, hasCodeBox = false, changes = {}) =>
    phoneSpellings(e164, what, field('Phone', changes), hasCodeBox);

  it('has every way of writing it to try, the likeliest first', () => {
    const ways = ['(617) 555-0142', '617-555-0142', '617.555.0142', '617 555 0142', '6175550142', '+1 617 555 0142', '+16175550142'];
    expect(all('tel')).toEqual(ways);
    expect(all('tel', boston, false, { placeholder: 'e.g. 617.123.4567 (US)' })).toEqual(['617.555.0142', ...ways]);
    expect(all('tel', boston, false, { placeholder: '___ ___ ____' })[0]).toBe('617 555 0142');
    expect(all('tel', boston, false, { placeholder: '+1XXXXXXXXXX' })[0]).toBe('+16175550142');
    expect(all('tel', boston, true)).toEqual(['(617) 555-0142', '6175550142']);
    expect(all('tel', zurich)).toEqual(['+41 44 632 00 00', '+41446320000']);
    expect(all('tel', zurich, false, { placeholder: '+41000000000' })).toEqual(['+41446320000', '+41 44 632 00 00', '+41446320000']);
  });

  it('splits an American number only', () => {
    expect(all('tel-national')).toEqual(['(617) 555-0142', '6175550142']);
    expect(all('tel-country-code')).toEqual(['+1', '1']);
    expect(all('tel-local')).toEqual(['555-0142', '5550142']);
    const parts = ['tel-area-code', 'tel-local', 'tel-local-prefix', 'tel-local-suffix'] as const;
    for (const part of parts) expect([all(part).length > 0, all(part, zurich), all(part, '+1617')]).toEqual([true, [], []]);
    expect(all('tel-country-code', zurich)).toEqual(['+41', '41']);
    expect(all('tel-national', zurich)).toEqual(['044 632 00 00', '446320000']);
  });

  it('has nothing for what is no number, and for an extension', () => {
    expect(phoneSpellings('ask me', 'tel', field('Phone'), false)).toEqual([]);
    expect(phoneSpellings(boston, 'tel-extension', field('Extension'), false)).toEqual([]);
  });
});

it('names the country of a number the ways that lists do', () => {
  expect(codeOptionNames(boston)).toEqual(expect.arrayContaining(['+1', 'United States (+1)', 'US +1', 'United States']));
  expect(codeOptionNames(london)).toEqual([
    ...['+44', 'United Kingdom (+44)', 'United Kingdom +44', '+44 United Kingdom', '+44 (United Kingdom)'],
    ...['GB (+44)', 'GB +44', '+44 GB', '+44 (GB)', 'United Kingdom'],
  ]);
  expect(codeOptionNames('ask me')).toEqual([]);
  // A number of many countries: toll-free ones are American, satellites nobody's.
  expect(codeOptionNames('+18005550142')).toContain('United States (+1)');
  expect(codeOptionNames('+870773111632')).toEqual(['+870']);
});
