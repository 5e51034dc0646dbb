import { expect } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import type { PlaceName } from '../form.ts';
import { expectCard, fillFromPanel } from '../lab.ts';
import { bramFilled, zoeFilled } from '../people.ts';

const places: readonly [PlaceName, Record<string, string>][] = [
  ['o2', zoeFilled],
  ['ppms', zoeFilled],
  ['hms', bramFilled],
  ['hsr', bramFilled],
];

/** A fill of the unchanged form: a guard that stops this one proves nothing. */
export const control: readonly HostileCase[] = places.map(([place, values]) => ({
  id: `control ${place}`,
  title: 'the plain form is filled, exactly its four fields',
  run: async (lab) => {
    const page = await lab.form({}, place);
    await expectCard(page);
    const { said } = await fillFromPanel(lab, page);
    expect(said).toContain('4 fields filled');
    lab.allow(page, values);
  },
}));
