import { expect, test } from 'vitest';
import { isStale, readOn } from '@/lib/guide/staleness.ts';

test.each([
  ['2026-11-22', '2026-11-22', false],
  ['2026-11-22', '2027-05-22', false],
  ['2026-11-22', '2027-05-23', true],
  ['2026-08-31', '2027-02-28', false],
  ['2026-08-31', '2027-03-01', true],
])('what was read on %s is on %s out of date: %s', (read, today, stale) => {
  expect(isStale(read, today)).toBe(stale);
});

test('a fact is as old as the oldest of its sources', () => {
  expect(readOn(['SEED', 'NEWS-AUG24'])).toBe('2026-11-22');
});
