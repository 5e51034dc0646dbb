import { test } from '@playwright/test';
import { runCases } from '../hostile/case.ts';
import { destination } from '../hostile/cases/a-destination.ts';
import { fields } from '../hostile/cases/b-fields.ts';
import { races } from '../hostile/cases/c-races.ts';
import { control } from '../hostile/cases/control.ts';
import { messages } from '../hostile/cases/g-messages.ts';
import { launchFirefoxForCases } from '../hostile/firefox.ts';

/** One browser for them. */
test.describe.configure({ mode: 'default' });

/** The plain fill and one case of each kind of attack, in Firefox; `npm run test:hostile:firefox` runs all. */
const chosen = /^(control o2|H14e|H31|H47|H91b)$/;

runCases(
  [control, destination, fields, races, messages].flat().filter(({ id }) => chosen.test(id)),
  launchFirefoxForCases,
);
