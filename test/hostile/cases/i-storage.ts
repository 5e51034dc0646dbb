import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { type Answer, expectCard, previewOf } from '../lab.ts';
import { bram, people } from '../people.ts';

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

const plainSettings = {
  activePersonId: 'me',
  overlay: 'on',
  hiddenOn: [],
  casts: {},
  confirmed: {},
  knownAddresses: {},
  taught: {},
  fill: 'on',
};

export const storage: readonly HostileCase[] = [
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
    id: 'H101j',
    notInFirefox: 'installs an extension for tests until it ends: nothing of it is left when it starts again',
    title: 'the browser’s files of our storage are overwritten with garbage: no data found, said as such, import offered, and no first run',
    ownBrowser: true,
    timeout: 90_000,
    run: async (lab) => {
      const { browser } = lab;
      const options = await lab.own('options.html');
      const traces = () => options.evaluate(async () => (await indexedDB.databases()).length);
      await expect.poll(traces, 'a sign that somebody is saved').toBe(1);
      const after = await browser.relaunch?.((profile) => {
        const folder = path.join(profile, 'Default/Local Extension Settings', browser.id);
        const files = readdirSync(folder);
        expect(files.length).toBeGreaterThan(2);
        for (const file of files) writeFileSync(path.join(folder, file), Buffer.alloc(5_000, 'garbage'));
      });
      if (!after) throw new Error('this browser cannot be started again');
      try {
        expect(after.id).toBe(browser.id);
        await (await after.worker()).evaluate(() => chrome.storage.local.get(null).catch(() => null), undefined);
        const own = await after.context.newPage();
        for (const name of ['sidepanel', 'popup', 'welcome', 'options']) {
          await own.goto(`${after.base}${name}.html`);
          await expect(own.getByText('No data found, although some was saved here'), name).toBeVisible();
        }
        const welcomes = after.context.pages().filter((page) => page.url().includes('welcome'));
        expect(welcomes, 'nothing opened as on a first run').toHaveLength(0);
        await own.getByRole('button', { name: 'Import a file' }).click();
        await expect(own.getByLabel('File with people')).toBeFocused();
        // And a file is taken: the storage works again.
        const file = { format: 'hms-access-guide/people', version: 1, exported: '2026-11-22T09:00:00.000Z', people: [bram] };
        const bytes = { name: 'people.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(file)) };
        await own.getByLabel('File with people').setInputFiles(bytes);
        await own.getByRole('button', { name: /^Take over \d/ }).click();
        await expect(own.getByText('1 person taken over.')).toBeVisible();
        await expect(own.getByText('No data found')).toHaveCount(0);
      } finally {
        await after.close();
      }
    },
  },
  {
    id: 'H102',
    title:
      'twenty edits at once, by the options page, the panel, a page script and the worker, each with the product’s own code: all are kept',
    run: async (lab) => {
      const hiddenOn = ['portal-article', 'rc-core', 'rc-core-rates', 'hpc-policy', 'leaving-hms', 'hms-account', 'guest-info', 'hsr-info'];
      await lab.seed({ settings: { version: 1, value: { ...plainSettings, hiddenOn } } });
      const words = ['Blue', 'Green', 'Red', 'Grey', 'Pink', 'Black', 'White', 'Brown', 'Gold', 'Teal'];
      const inside = words.map((word) => `<p><label for=${word}>${word} blurb</label><input id=${word}></p>`).join('');
      const page = await lab.form({ inside });
      await expectCard(page);
      const panel = await lab.panel(page);
      await expect(previewOf(panel)).toBeVisible();
      const options = await lab.own('options.html');
      await expect(options.getByRole('button', { name: /^Show the card again on/ })).toHaveCount(hiddenOn.length);
      const tabId = await lab.tabOf(page);
      // The panel's own reading names the fields; those without a meaning are the ones to teach.
      const reading = await lab.ask<{ kind: 'ok'; plan: { refused: { key: string; label: string }[] } }>(panel, 'previewFill', {
        tabId,
        from: 'panel',
      });
      const keys = reading.plan.refused.filter(({ label }) => label.endsWith('blurb')).map(({ key }) => key);
      expect(keys).toHaveLength(words.length);
      // Those that are there now: the page that is hidden meanwhile gets such a button too.
      await options.evaluate(() => {
        for (const button of document.querySelectorAll('button')) if (/Show/.test(button.textContent ?? '')) button.classList.add('seen');
      });
      const edits = [
        ...keys.map((key) => lab.ask(panel, 'teachField', { tabId, key, as: 'pi department' })),
        options.evaluate(() => {
          for (const button of document.querySelectorAll<HTMLButtonElement>('button.seen')) button.click();
        }),
        panel.getByLabel('PI', { exact: true }).selectOption(''),
        lab.browser.inOurWorld(page, "return chrome.runtime.sendMessage({id:1,timestamp:1,type:'hideHere'})"),
      ];
      await Promise.all(edits);
      const stored = async () => {
        const { settings } = await (await lab.worker()).evaluate(() => chrome.storage.local.get('settings'));
        const { value } = settings as { value: { hiddenOn: string[]; taught: Record<string, object>; casts: Record<string, object> } };
        return { hidden: value.hiddenOn, taught: Object.keys(value.taught['o2-form'] ?? {}).length, cast: value.casts['o2-form'] };
      };
      await expect.poll(stored).toEqual({ hidden: ['o2-form'], taught: words.length, cast: { guest: 'guest-1', sponsor: 'me' } });
    },
  },
  {
    id: 'H103',
    title: 'no room left: the message says so, the old data is intact, and a later try works',
    notInFirefox: 'sets no limit to the storage of an extension; a refused write is H103b',
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
    id: 'H103b',
    title: 'one write is refused by the browser: the message says so, the old data is intact, the next try works',
    run: async (lab) => {
      const options = await lab.own('options.html');
      const stored = async () => {
        const { people: now } = await (await lab.worker()).evaluate(() => chrome.storage.local.get('people'));
        return (now as { value: unknown[] }).value.length;
      };
      await options.evaluate(() => {
        const own = chrome.storage.local.set;
        let refused = false;
        Object.defineProperty(chrome.storage.local, 'set', {
          configurable: true,
          value: (items: object) => {
            if (refused) return Reflect.apply(own, chrome.storage.local, [items]);
            refused = true;
            return Promise.reject(new Error('the disk said no'));
          },
        });
      });
      await options.getByRole('button', { name: 'Add a person' }).click();
      await options.getByLabel('Given name').first().fill('Newcomer');
      await options.getByLabel('Family name').first().fill('Late');
      const save = options.getByRole('button', { name: 'Save', exact: true });
      await save.click();
      await expect(options.getByText(/What was saved before is intact/).first()).toBeVisible();
      expect(await stored()).toBe(people.length);
      await save.click();
      await expect.poll(stored).toBe(people.length + 1);
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
      // Firefox has no lock for it: there the bundle check keeps storage out of page scripts.
      expect(local).toMatch(lab.browser.closesStorage ? /not allowed|undefined/ : /^got /);
      expect(session).toMatch(/not allowed|undefined/);
      expect(sync).toMatch(/not allowed|^got (\{\}|undefined)$/);
      const listen =
        'globalThis.__heard=[];for(const area of [chrome.storage,chrome.storage.local,chrome.storage.session])area?.onChanged?.addListener(change=>__heard.push(JSON.stringify(change)));return __heard.length';
      expect(await lab.browser.inOurWorld(page, listen)).toBe(0);
      const zoeAgain = { version: 1, value: people.slice(0, 1) };
      await (await lab.worker()).evaluate(
        (value) => Promise.all([chrome.storage.local.set({ people: value }), chrome.storage.session.set({ probe: value })]),
        zoeAgain,
      );
      await page.waitForTimeout(500);
      const heard = (await lab.browser.inOurWorld(page, 'return __heard')) as string[];
      if (lab.browser.closesStorage) expect(heard, 'told of changes').toEqual([]);
      const answer = await lab.ask<Answer>(await lab.own('options.html'), 'tabState', 1);
      expect(answer).toBeNull();
    },
  },
];
