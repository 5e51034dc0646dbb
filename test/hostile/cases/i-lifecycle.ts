import { expect } from '@playwright/test';
import { clickCard, readCard } from '../../e2e/card.ts';
import type { HostileCase } from '../case.ts';
import { expectCard, fillFromPanel, outcome, press, pressNow, previewOf, tickAll } from '../lab.ts';
import { bram, people, zoeFilled } from '../people.ts';
import { outOfTheCache } from './i-back.ts';
import { workerStops } from './i-steps.ts';

export const lifecycle: readonly HostileCase[] = [
  {
    id: 'H99a',
    ownBrowser: true,
    title: 'the worker stops before the preview: filled all the same',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page);
      const tab = await lab.tabOf(page);
      // The window first: opening it is something that the test asks of the worker.
      const opened = lab.browser.context.waitForEvent('page');
      await lab.browser.openBeside(`${lab.browser.base}options.html`);
      const panel = await opened;
      await panel.waitForURL(`${lab.browser.base}options.html`);
      await lab.browser.stopWorker();
      await panel.goto(`${lab.browser.base}sidepanel.html?tab=${tab}`);
      await tickAll(panel);
      await press(panel);
      expect(await outcome(panel)).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
  {
    id: 'H99b',
    ownBrowser: true,
    title: 'the worker stops between preview and click: filled, once',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      await lab.browser.stopWorker();
      await press(panel);
      expect(await outcome(panel)).toMatch(/4 fields filled|does not answer|updated/);
      lab.allow(page, (await page.locator('#fn').inputValue()) === '' ? {} : zoeFilled);
    },
  },
  {
    id: 'H99c',
    ownBrowser: true,
    title: 'the worker stops right after the click: filled, or a sentence, or a fresh preview; never a second fill',
    timeout: 90_000,
    run: async (lab) => {
      const page = await lab.form({ script: 'window.__n=0;req.addEventListener("input",()=>{__n+=1})' });
      const panel = await lab.panel(page);
      await tickAll(panel);
      await pressNow(panel);
      await panel.waitForTimeout(10);
      await lab.browser.stopWorker();
      await panel.waitForTimeout(3_000);
      const anew = previewOf(panel).getByRole('checkbox', { name: 'Harvard ID', checked: false });
      const told = panel.getByText(/4 fields filled|does not answer|updated|Too much time|No answer came back/);
      await expect(anew.or(told).first()).toBeVisible({ timeout: 45_000 });
      const count = await page.evaluate(() => (window as unknown as { __n: number }).__n);
      expect([0, 4]).toContain(count);
      lab.allow(page, count === 0 ? {} : zoeFilled);
    },
  },
  ...(
    [
      ['before the file is chosen', 0],
      ['between preview and confirmation', 1],
      ['in the middle of the confirmation', 2],
    ] as const
  ).map(
    ([when, at]): HostileCase => ({
      id: `H99d${'123'[at]}`,
      ownBrowser: true,
      title: `the worker stops during an import, ${when}: everybody of the file is there, once, and nobody else changed`,
      run: async (lab) => {
        const incoming = Array.from({ length: 30 }, (_, n) => ({ ...bram, id: `new-${n}` }));
        const file = { format: 'hms-access-guide/people', version: 1, exported: '2026-11-22T09:00:00.000Z', people: incoming };
        const options = await lab.own('options.html');
        if (at === 0) await lab.browser.stopWorker();
        const bytes = { name: 'people.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
        await options.getByLabel('File with people').setInputFiles(bytes);
        const take = options.getByRole('button', { name: /^Take over \d/ });
        await expect(take).toBeVisible();
        if (at === 1) await lab.browser.stopWorker();
        await Promise.all([take.click(), ...(at === 2 ? [lab.browser.stopWorker()] : [])]);
        await expect(options.getByText('30 people taken over.').first()).toBeVisible();
        const stored = await options.evaluate(() => chrome.storage.local.get('people'));
        expect((stored as { people: { value: unknown[] } }).people.value).toEqual([...people, ...incoming]);
        // And the worker, awake again, goes on with them.
        const page = await lab.form();
        await expectCard(page);
        expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
        lab.allow(page, zoeFilled);
      },
    }),
  ),
  {
    id: 'H100',
    title:
      'an update while a page with the card is open: the card goes, says to reload or is the new one; the data is intact; a reload works',
    ownBrowser: true,
    timeout: 90_000,
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page, /Fill \d/);
      await lab.browser.update();
      await page.waitForTimeout(1_500);
      const card = await page.locator('body > [popover]').count();
      expect(card, 'never two cards').toBeLessThan(2);
      await page.bringToFront();
      await page.waitForTimeout(700);
      if (lab.browser.startsAnew) {
        expect(card).toBe(1);
        await clickCard(page, /Fill \d+ field/);
        await expectCard(page, /Filled: 3/);
      } else if (card > 0) {
        await clickCard(page, /Fill \d+ field/).catch(() => {});
        await expect.poll(async () => (await readCard(page)) ?? 'gone').toMatch(/reload|gone/i);
      }
      await page.reload();
      await expectCard(page, /Fill \d/);
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
  {
    id: 'H100b',
    title:
      'an update while panel and options are open: they close or say so, what was saved is intact, and after a reload the form is filled',
    ownBrowser: true,
    timeout: 90_000,
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      const options = await lab.own('options.html');
      await options.getByRole('button', { name: 'Add a person' }).click();
      await options.getByLabel('Given name').first().fill('Halfway');
      await page.bringToFront();
      await lab.browser.update();
      await page.waitForTimeout(1_500);
      // Chromium takes pages of the version before away, or shows an empty tab in their place.
      if (!panel.isClosed() && panel.url().startsWith(lab.browser.base)) {
        await pressNow(panel);
        await expect(panel.getByText(/updated|does not answer|No answer came back|Reload/).first()).toBeVisible();
      }
      expect(await page.locator('#fn').inputValue()).toBe('');
      await page.reload();
      await expectCard(page, /Fill \d/);
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
      const { people: stored } = await (await lab.worker()).evaluate(() => chrome.storage.local.get('people'));
      expect((stored as { value: unknown }).value).toEqual(people);
    },
  },
  {
    id: 'H48b',
    title: 'the page loads itself anew while the first field is written: a sentence or a new preview, and the new page holds nothing',
    run: async (lab) => {
      const page = await lab.form({ script: 'fn.oninput=()=>{fn.oninput=null;location.reload()}' });
      const panel = await lab.panel(page);
      await tickAll(panel);
      await pressNow(panel);
      await expect.poll(() => page.locator('#fn').inputValue(), { timeout: 10_000 }).toBe('');
      const anew = previewOf(panel).getByRole('checkbox', { name: 'First name' });
      await expect(anew.or(panel.getByText(/No answer came back|does not answer|page changed/)).first()).toBeVisible();
      await expectCard(page);
    },
  },
  ...outOfTheCache,
  ...workerStops,
];
