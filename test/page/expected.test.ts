import { expect, it } from 'vitest';
import { isExpectedDocument } from '@/lib/page/expected.ts';

const matches = ['https://it.hms.harvard.edu/*'];
const documentAt = (href: string, { origin = new URL(href).origin, isFrame = false } = {}) => {
  const self = {} as Window & typeof globalThis;
  return { origin, location: new URL(href) as unknown as Location, self, top: isFrame ? ({} as Window) : self };
};

it.each([
  ['the site itself', documentAt('https://it.hms.harvard.edu/x'), true],
  ['another port', documentAt('https://it.hms.harvard.edu:8443/x'), false],
  ['a trailing dot', documentAt('https://it.hms.harvard.edu./x'), false],
  ['no encryption', documentAt('http://it.hms.harvard.edu/x'), false],
  ['a sandboxed document', documentAt('https://it.hms.harvard.edu/x', { origin: 'null' }), false],
  ['a frame', documentAt('https://it.hms.harvard.edu/x', { isFrame: true }), false],
])('%s', (_what, here, expected) => {
  expect(isExpectedDocument(matches, here)).toBe(expected);
});
