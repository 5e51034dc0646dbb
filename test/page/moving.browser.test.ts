import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, type Opened, startDriver } from './browser/driver.ts';
import { movingForms } from './browser/moving-forms.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const option = (label: string, value = label) => ({ kind: 'option' as const, value, label });
const answers = { 'First name': 'Zoë', 'Request type': option('Guest', 'g') };

/** Labels of what the user sees. */
const asked = async ({ read }: Opened) => (await read()).fields.filter(({ visible }) => visible).map(({ label }) => label);
/** The page's own book, without what is empty. */
const held = async ({ page }: Opened) => {
  const state = await page.evaluate<Record<string, string | null>>('window.state');
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value));
};

describe.each(movingForms)('in $name', ({ body }) => {
  it('fills what an answer brings in a second pass, tells of it, and takes all of it back', async () => {
    const opened = await driver.open(await body());
    expect(await asked(opened)).toEqual(['First name', 'Request type']);
    expect(await opened.fill(answers)).toEqual({ 'First name': 'filled', 'Request type': 'filled' });
    expect(await held(opened)).toEqual({ first: 'Zoë', type: 'g' });
    await expect.poll(() => opened.inOurs<number>('calls')).toBeGreaterThan(0);
    expect(await asked(opened)).toEqual(['First name', 'Request type', 'Department']);
    expect(await opened.fill({ Department: 'Genetics' })).toEqual({ Department: 'filled' });
    expect(await held(opened)).toEqual({ first: 'Zoë', type: 'g', department: 'Genetics' });
    expect(await opened.undo()).toEqual({ restored: 3, left: 0 });
    expect(await held(opened)).toEqual({});
  });

  it('writes nothing of one step into the step that took its place, and takes nothing back there', async () => {
    const opened = await driver.open(await body());
    await opened.fill({ 'First name': 'Zoë' });
    await opened.page.click('#next');
    await expect.poll(() => asked(opened)).toEqual(['Email']);
    expect(await opened.fill({ Email: 'zoe@hospital.example' })).toEqual({ Email: 'filled' });
    expect(await held(opened)).toMatchObject({ first: 'Zoë', email: 'zoe@hospital.example' });
  });

  it('refuses an order for a step that is gone', async () => {
    const opened = await driver.open(await body());
    await opened.read();
    await opened.page.click('#next');
    await opened.page.waitForTimeout(50);
    const results = await opened.fill({ 'First name': 'Zoë' }, { reread: false });
    expect(['field-changed', 'hidden']).toContain(results['First name']);
    expect(await held(opened)).toEqual({});
  });

  it('leaves what stands in another step when the fill before it is taken back', async () => {
    const opened = await driver.open(await body());
    await opened.fill({ 'First name': 'Zoë' });
    await opened.page.click('#next');
    await expect.poll(() => asked(opened)).toEqual(['Email']);
    await opened.page.evaluate(() => {
      // As if the page had put it there: nobody typed it.
      const box = [...document.querySelectorAll('input')].find((one) => one.checkVisibility());
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, 'Zoë');
      for (const type of ['input', 'change']) box?.dispatchEvent(new Event(type, { bubbles: true }));
    });
    await opened.undo();
    expect(await held(opened)).toMatchObject({ email: 'Zoë' });
  });
});
