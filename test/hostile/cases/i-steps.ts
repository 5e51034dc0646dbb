import { expect, type Page } from '@playwright/test';
import { clickCard, readCard } from '../../e2e/card.ts';
import type { HostileCase } from '../case.ts';
import { expectCard, fillFromPanel, type Lab, only, press, previewOf, tickAll } from '../lab.ts';

/** One step of something that the user does: how far it is, the click, and how it may end. */
type Step = {
  readonly what: string;
  /** Brings everything up to the click; what comes back clicks, and then waits for an end: done, or a sentence that says what to do. */
  readonly upTo: (lab: Lab, page: Page) => Promise<{ readonly click: () => Promise<void>; readonly ends: () => Promise<void> }>;
  /** What the form holds when it ended well; else it holds nothing. */
  readonly fills?: readonly ('fn' | 'ln' | 'em' | 'hu')[];
};

/** Sentences after which the user knows how to go on. */
const goOn = /No answer came back|does not answer|Reload the page|Try again|Too much time has passed|Read the form again/;
const all = ['fn', 'ln', 'em', 'hu'] as const;
const everyday = ['fn', 'ln', 'em'] as const;

const seesOneOf = (own: Page, words: RegExp) => async () => {
  await expect(own.getByText(new RegExp(`${words.source}|${goOn.source}`)).first()).toBeVisible({ timeout: 30_000 });
};

const settingsNow = async (lab: Lab) => JSON.stringify(await (await lab.worker()).evaluate(() => chrome.storage.local.get('settings')));

const steps: readonly Step[] = [
  {
    what: 'a fill from the panel',
    fills: all,
    upTo: async (lab, page) => {
      const panel = await lab.panel(page);
      await tickAll(panel);
      return { click: () => press(panel), ends: seesOneOf(panel, /4 fields filled/) };
    },
  },
  {
    what: 'a fill from the popup',
    fills: everyday,
    upTo: async (lab, page) => {
      const tab = await lab.tabOf(page);
      const opened = lab.browser.context.waitForEvent('page');
      await lab.browser.openBeside(`${lab.browser.base}popup.html?tab=${tab}`);
      const popup = await opened;
      const button = popup.getByRole('button', { name: /^Fill 3 fields for/ });
      await expect(button).toBeVisible();
      return { click: () => button.click(), ends: seesOneOf(popup, /3 fields filled/) };
    },
  },
  {
    what: 'a fill from the card',
    fills: everyday,
    upTo: async (_, page) => {
      await page.bringToFront();
      await expectCard(page, /Fill \d/);
      await page.waitForTimeout(900);
      return {
        click: () => clickCard(page, /Fill \d+ field/),
        ends: () => expectCard(page, /Filled: 3|No answer came back|Nothing was filled|updated/),
      };
    },
  },
  {
    what: 'a fill taken back',
    fills: all,
    upTo: async (lab, page) => {
      const { panel } = await fillFromPanel(lab, page);
      return {
        click: () => panel.getByRole('button', { name: 'Undo this fill' }).click(),
        ends: seesOneOf(panel, /4 fields are as they were before/),
      };
    },
  },
  {
    what: 'another PI in the cast',
    upTo: async (lab, page) => {
      const panel = await lab.panel(page);
      await expect(previewOf(panel)).toBeVisible();
      return {
        click: async () => void (await panel.getByLabel('PI', { exact: true }).selectOption('Bram Canary')),
        ends: async () => {
          await expect(previewOf(panel).or(panel.getByText(goOn)).first()).toBeVisible({ timeout: 30_000 });
          await expect.poll(() => settingsNow(lab)).toContain('"pi":"guest-1"');
        },
      };
    },
  },
  {
    what: 'the card hidden for good',
    upTo: async (lab, page) => {
      await page.bringToFront();
      await expectCard(page, /Hide/);
      return {
        click: () => clickCard(page, /Hide/),
        ends: async () => {
          await expect.poll(() => readCard(page)).toBeUndefined();
          await expect.poll(() => settingsNow(lab)).toContain('"hiddenOn":["o2-form"]');
        },
      };
    },
  },
  {
    what: 'a person saved',
    upTo: async (lab) => {
      const options = await lab.own('options.html');
      await options.getByRole('button', { name: 'Add a person' }).click();
      await options.getByLabel('Given name').first().fill('Newcomer');
      await options.getByLabel('Family name').first().fill('Awake');
      return {
        click: () => options.getByRole('button', { name: 'Save', exact: true }).click(),
        ends: () => expect(options.getByText('Newcomer Awake').first()).toBeVisible({ timeout: 30_000 }),
      };
    },
  },
];

/** The worker is stopped right before the click, or while what it began goes on. */
const moments = [
  ['right before the click', 'a'],
  ['together with the click', 'b'],
  ['a moment after the click', 'c'],
] as const;

/** Each ends in what was asked for or in a sentence that says how to go on; a form is filled as asked or not at all, and once. */
export const workerStops: readonly HostileCase[] = steps.flatMap(({ what, upTo, fills }, at) =>
  moments.map(
    ([when, letter]): HostileCase => ({
      id: `H99s${at + 1}${letter}`,
      ownBrowser: true,
      timeout: 90_000,
      title: `the worker stops ${when}, ${what}: done, or a sentence, and never twice`,
      run: async (lab) => {
        const script = 'window.__n={};req.addEventListener("input",e=>{__n[e.target.id]=(__n[e.target.id]??0)+1})';
        const page = await lab.form({ script });
        const { click, ends } = await upTo(lab, page);
        const before = await written(page);
        if (letter === 'a') await lab.browser.stopWorker();
        if (letter === 'b') await Promise.all([click(), lab.browser.stopWorker()]);
        else await click();
        if (letter === 'c') {
          await page.waitForTimeout(15);
          await lab.browser.stopWorker();
        }
        await ends();
        const after = await written(page);
        for (const id of all) expect((after[id] ?? 0) - (before[id] ?? 0), `writes into ${id}`).toBeLessThanOrEqual(1);
        const held = await page.locator('#fn').inputValue();
        lab.allow(page, held === '' ? {} : only(lab, ...(fills ?? [])));
      },
    }),
  ),
);

const written = (page: Page) => page.evaluate(() => (window as unknown as { __n: Record<string, number> }).__n);
