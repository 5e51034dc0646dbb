import { expect, type Page } from '@playwright/test';
import { clickCard, readCard } from '../../e2e/card.ts';
import type { HostileCase } from '../case.ts';
import { base } from '../form.ts';
import { type Answer, expectCard, fillFromPanel, type Lab, only, outcome, press, previewOf, tickAll } from '../lab.ts';

/** Away to another page and back; true where the browser had kept the page as it was, without a reload. */
export async function awayAndBack(lab: Lab, page: Page, meanwhile: () => Promise<void> = async () => {}): Promise<boolean> {
  const form = page.url();
  const elsewhere = 'https://elsewhere.test/';
  lab.serve(elsewhere, '<!doctype html><title>elsewhere</title>');
  await page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.kept = String(persisted);
    }),
  );
  await page.goto(elsewhere);
  await meanwhile();
  // Playwright's own way back waits for a load, which does not come.
  await page.evaluate(() => history.back()).catch(() => {});
  await expect.poll(() => page.url()).toBe(form);
  await page.waitForFunction(() => document.readyState === 'complete');
  return page.evaluate(() => document.documentElement.dataset.kept === 'true');
}

export const outOfTheCache: readonly HostileCase[] = [
  {
    id: 'H52a',
    title: 'a page with a preview goes into the browser’s cache and comes back: the old preview is void, a new one fills',
    notInFirefox: 'is not asked to keep pages here',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      const tabId = await lab.tabOf(page);
      const old = await lab.ask<Answer>(panel, 'previewFill', { tabId, from: 'panel' });
      if (old.kind !== 'ok') throw new Error(old.why);
      const silent = () => expect(panel.getByText('Nothing to say about this page')).toBeVisible();
      expect(await awayAndBack(lab, page, silent), 'out of the cache').toBe(true);
      const late = { tabId, token: old.token, keys: old.plan.rows.map(({ key }) => key), replace: [] };
      expect(await lab.ask(panel, 'fillForm', late)).toMatchObject({ kind: 'failed', why: 'expired' });
      await expect(previewOf(panel).getByRole('checkbox', { name: 'Harvard ID' }), 'a new preview').not.toBeChecked();
      await tickAll(panel);
      await press(panel);
      expect(await outcome(panel)).toContain('4 fields filled');
      lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H52b',
    title: 'a page with the card goes into the browser’s cache and comes back: one card, and its button fills',
    notInFirefox: 'is not asked to keep pages here',
    run: async (lab) => {
      const page = await lab.form();
      await page.bringToFront();
      await expectCard(page, /Fill \d/);
      expect(await awayAndBack(lab, page), 'out of the cache').toBe(true);
      await expectCard(page, /Fill \d/);
      expect(await page.locator('body > [popover]').count()).toBe(1);
      await page.waitForTimeout(900);
      await clickCard(page, /Fill \d+ field/);
      await expectCard(page, /Filled: 3/);
      lab.allow(page, only(lab, 'fn', 'ln', 'em'));
    },
  },
  {
    id: 'H52c',
    title: 'a filled page goes into the browser’s cache and comes back: nothing is written again, and the fill can be taken back',
    notInFirefox: 'is not asked to keep pages here',
    run: async (lab) => {
      const page = await lab.form({ script: 'window.__n=0;req.addEventListener("input",()=>{__n+=1})' });
      const { panel } = await fillFromPanel(lab, page);
      expect(await awayAndBack(lab, page), 'out of the cache').toBe(true);
      await expect(previewOf(panel)).toBeVisible();
      expect(await page.evaluate(() => (window as unknown as { __n: number }).__n)).toBe(4);
      const tabId = await lab.tabOf(page);
      expect(await lab.ask(panel, 'undoForm', { tabId })).toMatchObject({ kind: 'ok', restored: 4 });
    },
  },
  {
    id: 'H52d',
    title: 'the extension is updated while the page is in the browser’s cache: back again, it fills or says to reload',
    notInFirefox: 'is not asked to keep pages here',
    ownBrowser: true,
    timeout: 90_000,
    run: async (lab) => {
      const page = await lab.form();
      await page.bringToFront();
      await expectCard(page, /Fill \d/);
      const form = page.url();
      lab.serve('https://elsewhere.test/', base({ title: 'elsewhere' }));
      await page.goto('https://elsewhere.test/');
      await lab.browser.update();
      await page.waitForTimeout(1_500);
      await page.evaluate(() => history.back()).catch(() => {});
      await expect.poll(() => page.url()).toBe(form);
      await page.bringToFront();
      await page.waitForTimeout(1_500);
      const clickAndRead = async () => {
        await clickCard(page, /Fill \d+ field/).catch(() => {});
        await page.waitForTimeout(900);
        return (await readCard(page)) ?? 'gone';
      };
      // A card that has just come takes no click yet.
      await expect.poll(clickAndRead, { timeout: 10_000 }).toMatch(/Filled: 3|reload|gone/i);
      if ((await page.locator('#fn').inputValue()) !== '') lab.allow(page, only(lab, 'fn', 'ln', 'em'));
    },
  },
];
