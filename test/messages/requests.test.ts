import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requests } from '@/lib/messages/requests.ts';

const href = 'https://it.hms.harvard.edu/rc/core';

describe('a request', () => {
  it.each([
    ['pageSeen', { href, recognition: { kind: 'known', pageId: 'o2-form', form: { id: 'o2-form', state: 'unverified' } } }],
    ['pageSeen', { href, recognition: { kind: 'unknown' } }],
    ['tabState', 7],
    ['previewFill', { tabId: 7, from: 'panel', cast: { guest: 'guest-1' } }],
    ['fillForm', { tabId: 7, token: 'abc', keys: ['1'], replace: [] }],
  ] as const)('%s is taken as it should be', (type, request) => {
    expect(requests[type].safeParse(request).success).toBe(true);
  });

  it.each([
    ['pageSeen', { href, recognition: { kind: 'known', pageId: 'my-own-page' } }],
    ['pageSeen', { href, recognition: { kind: 'known', pageId: 'o2-form' }, tabId: 3 }],
    ['pageSeen', { href: 'x'.repeat(10_000), recognition: { kind: 'unknown' } }],
    ['pageSeen', { href, recognition: { kind: 'changed', pageId: 'o2-form', missing: ['x'.repeat(10_000_000)] } }],
    ['pageSeen', JSON.parse('{"href":"https://ppms.us/","recognition":{"kind":"unknown"},"__proto__":{"polluted":1}}')],
    ['tabState', '7'],
    ['tabState', -1],
    ['previewFill', { tabId: 7, from: 'overlay' }],
    ['fillForm', { tabId: 7, token: 'abc', keys: Array.from({ length: 10_000 }, () => 'k'), replace: [] }],
  ] as const)('%s with something else in it is dropped', (type, request) => {
    expect(requests[type].safeParse(request).success).toBe(false);
  });

  it('of any other shape is dropped without an exception', () => {
    fc.assert(
      fc.property(fc.constantFrom(...(Object.keys(requests) as (keyof typeof requests)[])), fc.object(), (type, anything) => {
        expect(requests[type].safeParse(anything).success).toBe(false);
      }),
    );
  });
});
