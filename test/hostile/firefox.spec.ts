import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runCases } from './case.ts';
import { launchFirefoxForCases } from './firefox.ts';
import { allCases } from './guards/all-cases.ts';

test('every case that is left out here is in the table of this folder’s README, and no other', () => {
  const readme = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8').split('## In Firefox')[1] ?? '';
  const named = [...readme.matchAll(/^\| (H\d+\w?(?:, H\d+\w?)*) +\|/gm)].flatMap(([, ids = '']) => ids.split(', '));
  const left = allCases.filter(({ notInFirefox }) => notInFirefox !== undefined).map(({ id }) => id);
  expect(named.sort()).toEqual(left.sort());
});

/** The same cases in Firefox, one browser for all that leave nothing behind. */
runCases(
  allCases.filter(({ notInFirefox }) => notInFirefox === undefined),
  launchFirefoxForCases,
);
