import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { runCases } from './case.ts';
import { destination } from './cases/a-destination.ts';
import { fields } from './cases/b-fields.ts';
import { races } from './cases/c-races.ts';
import { control } from './cases/control.ts';
import { reading } from './cases/d-reading.ts';
import { redress } from './cases/e-redress.ts';
import { synthetic } from './cases/f-synthetic.ts';
import { messages } from './cases/g-messages.ts';
import { clobbering } from './cases/h-clobbering.ts';
import { lifecycle } from './cases/i-lifecycle.ts';
import { storage } from './cases/i-storage.ts';
import { imports } from './cases/j-import-text.ts';
import { packaged } from './cases/k-package.ts';
import { launchFirefoxForCases } from './firefox.ts';

const all = [
  control,
  destination,
  fields,
  races,
  reading,
  redress,
  synthetic,
  messages,
  clobbering,
  lifecycle,
  storage,
  imports,
  packaged,
].flat();

test('every case that is left out here is in the table of this folder’s README, and no other', () => {
  const readme = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8').split('## In Firefox')[1] ?? '';
  const named = [...readme.matchAll(/^\| (H\d+\w?(?:, H\d+\w?)*) +\|/gm)].flatMap(([, ids = '']) => ids.split(', '));
  const left = all.filter(({ notInFirefox }) => notInFirefox !== undefined).map(({ id }) => id);
  expect(named.sort()).toEqual(left.sort());
});

/** The same cases in Firefox, one browser for all that leave nothing behind. */
runCases(
  all.filter(({ notInFirefox }) => notInFirefox === undefined),
  launchFirefoxForCases,
);
