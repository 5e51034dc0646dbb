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

  it('has nothing for what is no number, and for an extension', () => {
    expect(phoneSpellings('ask me', 'tel', field('Phone'), false)).toEqual([]);
    expect(phoneSpellings(boston, 'tel-extension', field('Extension'), false)).toEqual([]);
  });
});

it('names the country of a number the ways that lists do', () => {
  expect(codeOptionNames(boston)).toEqual(expect.arrayContaining(['+1', 'United States (+1)', 'US +1', 'United States']));
  expect(codeOptionNames(london)).toContain('United Kingdom (+44)');
});
