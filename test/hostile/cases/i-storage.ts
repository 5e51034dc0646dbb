import { expect } from '@playwright/test';
import { readCard } from '../../e2e/card.ts';
import type { HostileCase } from '../case.ts';
import { type Answer, expectCard, fillFromPanel, outcome, press, pressNow, previewOf, tickAll } from '../lab.ts';
import { people, zoe, zoeFilled } from '../people.ts';

const seeds: readonly [string, unknown][] = [
  ['a number', 42],
  ['a list', []],
  ['nothing', null],
  ['a text', 'x'],
  ['people that are no list', { version: 1, value: { guests: { length: -1 } } }],
  ['missing keys', { version: 1, value: [{ id: 'me' }] }],
  ['nine million letters', { version: 1, value: 'x'.repeat(9_000_000) }],
  ['a future version', { version: 999, value: people }],
  ['a name that reaches into every object', JSON.parse('{"version":1,"value":[{"__proto__":{"polluted":1},"id":"me"}]}')],
];

export const storage: readonly HostileCase[] = [
  {
    id: 'H99a',
    ownBrowser: true,
    title: 'the worker stops before the preview: filled all the same',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page);
      const tab = await lab.tabOf(page);
      await lab.browser.stopWorker();
      const panel = await lab.own(`sidepanel.html?tab=${tab}`);
      await expect(previewOf(panel)).toBeVisible();
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
      const told = panel.getByText(/4 fields filled|does not answer|updated|Too much time/);
      await expect(anew.or(told).first()).toBeVisible({ timeout: 45_000 });
      const count = await page.evaluate(() => (window as unknown as { __n: number }).__n);
      expect([0, 4]).toContain(count);
      lab.allow(page, count === 0 ? {} : zoeFilled);
    },
  },
  {
    id: 'H100',
    title: 'an update while a page with the card is open: the card goes or says to reload; the data is intact; a reload works',
    ownBrowser: true,
    timeout: 90_000,
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page, /Fill \d/);
      await lab.browser.update();
      await page.waitForTimeout(1_500);
      const card = await page.locator('body > [popover]').count();
      if (card > 0) {
        await page.bringToFront();
        const { clickCard } = await import('../../e2e/card.ts');
        await page.waitForTimeout(700);
        await clickCard(page, /Fill \d+ field/).catch(() => {});
        await expect.poll(async () => (await readCard(page)) ?? 'gone').toMatch(/reload|gone/i);
      }
      await page.reload();
      await expectCard(page, /Fill \d/);
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
  ...seeds.map(
    ([what, seed], at): HostileCase => ({
      id: `H101${'abcdefghi'[at]}`,
      title: `stored people are ${what}: everything opens and says so, nothing is overwritten`,
      run: async (lab) => {
        await lab.seed({ people: seed as object });
        const page = await lab.form();
        const panel = await lab.panel(page);
        await expect(panel.getByRole('heading', { name: 'This page', exact: true })).toBeVisible();
        const options = await lab.own('options.html');
        await expect(options.getByRole('heading', { name: 'Options' })).toBeVisible();
        await options.waitForTimeout(600);
        if (!Array.isArray(seed) && seed !== null)
          await expect(options.getByText(/could not be read|newer version|copy of damaged data/).first()).toBeVisible();
        const { kept, polluted } = await (await lab.worker()).evaluate(async () => {
          const stored = await chrome.storage.local.get(['people', 'people:quarantine']);
          return { kept: JSON.stringify(stored).length, polluted: ({} as { polluted?: number }).polluted ?? null };
        });
        expect(kept).toBeGreaterThanOrEqual(JSON.stringify(seed).length);
        expect(polluted).toBeNull();
        await page.bringToFront();
      },
    }),
  ),
  {
    id: 'H102',
    title: 'twenty edits at once from options, panel and popup: all are kept',
    run: async (lab) => {
      const pages = [await lab.own('options.html'), await lab.own('sidepanel.html'), await lab.own('welcome.html')];
      const edit = (n: number) => ({ ...zoe, id: `p${n}`, roles: ['guest'] });
      // The pages’ own writer is in their bundle; what they share is the lock and the envelope, which is what this race is about.
      await Promise.all(
        Array.from({ length: 20 }, (_, n) =>
          (pages[n % pages.length] ?? pages[0])?.evaluate(
            (person) =>
              navigator.locks.request('hms-access-guide-storage', async () => {
                const { people: now } = (await chrome.storage.local.get('people')) as { people: { version: number; value: unknown[] } };
                await chrome.storage.local.set({ people: { version: 1, value: [...now.value, person] } });
              }),
            edit(n),
          ),
        ),
      );
      const stored = await (await lab.worker()).evaluate(() => chrome.storage.local.get('people'));
      expect((stored as { people: { value: unknown[] } }).people.value).toHaveLength(people.length + 20);
    },
  },
  {
    id: 'H103',
    title: 'no room left: the message says so, the old data is intact, and a later try works',
    run: async (lab) => {
      const worker = await lab.worker();
      await worker.evaluate(async () => {
        for (let size = 4_000_000; size >= 20; size = Math.floor(size / 2)) {
          for (let n = 0; n < 4; n += 1) {
            const room = await chrome.storage.local.set({ [`ballast${size}-${n}`]: 'x'.repeat(size) }).then(
              () => true,
              () => false,
            );
            if (!room) break;
          }
        }
      });
      const options = await lab.own('options.html');
      await options.getByRole('button', { name: 'Add a person' }).click();
      await options.getByLabel('Given name').first().fill('Newcomer');
      await options.getByLabel('Family name').first().fill('Full');
      await options.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(options.getByText(/no room left/i).first()).toBeVisible();
      const people = await worker.evaluate(
        async () => ((await chrome.storage.local.get('people')) as { people: { value: unknown[] } }).people.value.length,
      );
      expect(people).toBe(3);
      await worker.evaluate(async () => {
        const all = Object.keys(await chrome.storage.local.get(null));
        await chrome.storage.local.remove(all.filter((key) => key.startsWith('ballast')));
      });
      await options.getByRole('button', { name: 'Save', exact: true }).click();
      await expect
        .poll(() =>
          worker.evaluate(async () => ((await chrome.storage.local.get('people')) as { people: { value: unknown[] } }).people.value.length),
        )
        .toBe(4);
    },
  },
  {
    id: 'H110',
    title: 'storage from our page script’s world: closed',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page);
      const tries =
        "const t=f=>Promise.resolve().then(f).then(v=>'got '+JSON.stringify(v),e=>String(e));return [await t(()=>chrome.storage.local.get(null)),await t(()=>chrome.storage.session.get(null)),await t(()=>chrome.storage.sync?.get(null))]";
      const [local, session, sync] = (await lab.browser.inOurWorld(page, tries)) as string[];
      expect(local).toMatch(/not allowed|undefined/);
      expect(session).toMatch(/not allowed|undefined/);
      expect(sync).toMatch(/not allowed|^got (\{\}|undefined)$/);
      const answer = await lab.ask<Answer>(await lab.own('options.html'), 'tabState', 1);
      expect(answer).toBeNull();
    },
  },
];
