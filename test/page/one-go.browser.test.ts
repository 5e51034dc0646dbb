import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { usualDetails, usualForm, usualPi } from '../bench/usual-form.ts';
import { person } from '../fill/make.ts';
import { type Driver, startDriver } from './browser/driver.ts';
import { fillAs } from './browser/fill-as.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const people = [person('me', ['self'], usualDetails), person('pi', ['pi'], usualPi)];

/** Notes each value that arrives, and whatever else gets a turn in the meantime. */
const notes = `<script>window.notes = []; let isWatching = false;
  for (const type of ['input', 'change']) addEventListener(type, (event) => {
    notes.push(event.target.name);
    queueMicrotask(() => notes.push('promise'));
    setTimeout(() => notes.push('timer'));
    requestAnimationFrame(() => notes.push('frame'));
  }, true);</script>`;

describe('the 25 usual fields', () => {
  it('are all filled, with what each asks for', async () => {
    const opened = await driver.open(usualForm);
    const { filled, refused } = await fillAs(opened, people);
    expect(refused).toEqual({});
    expect(filled).toHaveLength(25);
    const values = await opened.page.evaluate(() => Object.fromEntries(new FormData(document.querySelector('form') ?? undefined)));
    expect(values).toEqual({
      first_name: 'Zoë',
      middle: 'Quincy',
      last_name: 'Canary',
      email: 'zoe.canary@hospital.example',
      phone: '(617) 555-0142',
      q6: 'v1',
      department: 'Genetics',
      q8: 'Research Fellow',
      hmsid: 'zc142',
      huid: '31415926',
      orcid: '0000-0002-1825-0097',
      street: '1 Practice Street',
      city: 'Boston',
      state: 'v1',
      zip: '02115',
      country: 'v1',
      lab: 'Practice Lab',
      project: 'Cell atlas',
      start: '2026-12-03',
      end: '2027-11-30',
      reason: 'Analysis of single-cell data',
      pi_first: 'Ada',
      pi_last: 'Practice',
      pi_email: 'ada.practice@hospital.example',
      pi_department: 'Cell Biology',
    });
  });

  it('are written in one go: no promise, timer or frame of anybody comes between the first and the last', async () => {
    const opened = await driver.open(`${notes}${usualForm}`);
    await fillAs(opened, people);
    await opened.page.waitForFunction("notes.includes('frame') && notes.includes('timer')");
    const noted = await opened.page.evaluate<string[]>('notes');
    const writes = noted.slice(0, 50);
    expect(writes.filter((note) => note === 'promise' || note === 'timer' || note === 'frame')).toEqual([]);
    expect(new Set(writes).size).toBe(25);
    expect(noted.slice(50).filter((note) => !['promise', 'timer', 'frame'].includes(note))).toEqual([]);
  });
});
