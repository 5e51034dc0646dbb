import { expect } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { expectCard, outcome, press, pressNow, tickAll } from '../lab.ts';

const notInFront = /not the one in front/;

/** What is filled is what the user sees: the tab whose preview was shown, while it is in front. */
export const acrossTabs: readonly HostileCase[] = [
  {
    id: 'H55a',
    notInFirefox: 'has a window for each page of the driver: none lies behind another tab',
    title: 'another tab comes before the form between preview and click: nothing is filled there or here, and going back fills',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      const other = await lab.form({}, lab.place === 'ppms' ? 'o2' : 'ppms');
      await expectCard(other);
      await other.bringToFront();
      await press(panel);
      expect(await outcome(panel)).toMatch(notInFront);
      expect(await page.locator('#fn').inputValue(), 'behind').toBe('');
      await page.bringToFront();
      await panel.getByRole('button', { name: 'Try again' }).click();
      await tickAll(panel);
      await press(panel);
      expect(await outcome(panel)).toContain('4 fields filled');
      lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H55b',
    title: 'the same at the moment of the click: filled where the preview was made, or a sentence; the other form is not touched',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      const other = await lab.form({}, lab.place === 'ppms' ? 'o2' : 'ppms');
      await expectCard(other);
      await page.bringToFront();
      await Promise.all([pressNow(panel), other.bringToFront()]);
      const said = await outcome(panel);
      expect(said).toMatch(/4 fields filled|not the one in front|not in view/);
      if (said.includes('4 fields filled')) lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H55c',
    title: 'the browser says that the page is not in view, its window being covered: nothing is written, with the reason',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      // No window is ever covered here: our script is told so instead.
      const covered = "Object.defineProperty(Document.prototype,'visibilityState',{configurable:true,get:()=>'hidden'})";
      await lab.browser.inOurWorld(page, covered);
      await press(panel);
      expect(await outcome(panel)).toContain('No field was filled');
      await expect(panel.getByText('The page was not in view').first()).toBeAttached();
    },
  },
  {
    id: 'H55d',
    title: 'the page goes out of view while the first field is written: nothing more is written',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      const coveredAfterOne =
        "let state='visible';Object.defineProperty(Document.prototype,'visibilityState',{configurable:true,get:()=>state});document.getElementById('fn').addEventListener('input',()=>{state='hidden'})";
      await lab.browser.inOurWorld(page, coveredAfterOne);
      await press(panel);
      expect(await outcome(panel)).toContain('1 field filled');
      await expect(panel.getByText('The page was not in view').first()).toBeAttached();
      lab.allow(page, { fn: lab.filled.fn, ln: '', em: '', hu: '' });
    },
  },
  {
    id: 'H55e',
    title: 'two panels on one form: each has its preview and fills what it showed, and none counts twice',
    run: async (lab) => {
      const page = await lab.form({ script: 'window.__n={};req.addEventListener("input",e=>{__n[e.target.id]=(__n[e.target.id]??0)+1})' });
      const first = await lab.panel(page);
      await tickAll(first);
      const second = await lab.panel(page);
      await tickAll(second);
      for (const panel of [first, second]) {
        await press(panel);
        expect(await outcome(panel)).toContain('4 fields filled');
      }
      expect(await page.evaluate(() => (window as unknown as { __n: unknown }).__n), 'one write a click').toEqual({
        fn: 2,
        ln: 2,
        em: 2,
        hu: 2,
      });
      lab.allow(page, lab.filled);
    },
  },
];
