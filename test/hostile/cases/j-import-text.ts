import { gzipSync } from 'node:zlib';
import { expect } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { base, places } from '../form.ts';
import { expectCard, fillFromPanel, type Lab } from '../lab.ts';
import { bram, people, zoe, zoeFilled } from '../people.ts';

const file = (value: unknown) => Buffer.from(JSON.stringify(value));
const envelope = (list: unknown, more: object = {}) => ({
  format: 'hms-access-guide/people',
  version: 1,
  exported: '2026-11-22T09:00:00.000Z',
  people: list,
  ...more,
});
const guest = { ...bram, id: 'guest-9' };

type Try = readonly [id: string, what: string, bytes: () => Buffer, said: RegExp];

const tries: readonly Try[] = [
  [
    'H97',
    'names that reach into every object',
    () => Buffer.from('{"__proto__":{"polluted":1},"constructor":{"prototype":{"p":1}},"profile":{"first":"A","__proto__":{"huid":"1"}}}'),
    /could harm|not a file/,
  ],
  [
    'H97b',
    'the same inside a person',
    () => Buffer.from(JSON.stringify(envelope([guest])).replace('"details":{', '"details":{"__proto__":{"x":"1"},')),
    /could harm/,
  ],
  [
    'H97c',
    'the same written with escapes',
    () => Buffer.from(JSON.stringify(envelope([guest])).replace('"details":{', '"details":{"\\u005f_proto__":{"x":"1"},')),
    /could harm/,
  ],
  ['H104b', 'brackets without end', () => Buffer.from('['.repeat(255_000)), /not made by this extension/],
  ['H104c', 'an archive', () => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(2000, 0xfe)]), /not a text file|damaged/],
  ['H104d', 'compressed bytes', () => gzipSync(file(envelope([guest]))), /not a text file/],
  ['H104e', 'another encoding', () => Buffer.from(JSON.stringify(envelope([guest])), 'utf16le'), /not a text file|damaged/],
  [
    'H104g',
    'the same key twice',
    () => Buffer.from(JSON.stringify(envelope([guest])).replace('"version":1', '"version":1,"version":1')),
    /same thing twice/,
  ],
  [
    'H104h',
    'a number without bound as version',
    () => Buffer.from(JSON.stringify(envelope([guest])).replace('"version":1', '"version":1e400')),
    /newer version|not a file/,
  ],
  [
    'H104i',
    'ten thousand people',
    () => file(envelope(Array.from({ length: 10_000 }, (_, n) => ({ ...guest, id: `g${n}`, details: {} })))),
    /more than 500|too big/,
  ],
];

async function choose(lab: Lab, bytes: Buffer) {
  const options = await lab.own('options.html');
  const input = options.getByLabel('File with people');
  await input.setInputFiles({ name: 'people.json', mimeType: 'application/json', buffer: bytes });
  return options;
}

const stored = async (lab: Lab) => JSON.stringify(await (await lab.worker()).evaluate(() => chrome.storage.local.get('people')));

export const imports: readonly HostileCase[] = [
  ...tries.map(
    ([id, what, bytes, said]): HostileCase => ({
      id,
      title: `a file with ${what}: refused with a sentence, nothing changes, the page goes on`,
      run: async (lab) => {
        const before = await stored(lab);
        const options = await choose(lab, bytes());
        await expect(options.getByText(said).first()).toBeVisible({ timeout: 3_000 });
        expect(await stored(lab)).toBe(before);
        expect(await options.evaluate(() => ({ ...({} as { polluted?: number; p?: number }) }))).toEqual({});
        await options.getByRole('button', { name: 'Add a person' }).click();
      },
    }),
  ),
  {
    id: 'H104a',
    title: 'a file of three hundred megabytes: refused by its size, in less than a second, without being read',
    run: async (lab) => {
      const options = await lab.own('options.html');
      await options.getByLabel('File with people').waitFor({ state: 'attached' });
      const took = await options.evaluate(async () => {
        const chunk = new Uint8Array(30_000_000);
        const big = new File(
          Array.from({ length: 10 }, () => chunk),
          'big.json',
          { type: 'application/json' },
        );
        let read = false;
        big.arrayBuffer = () => {
          read = true;
          return Promise.reject(new Error('read'));
        };
        const inputs = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')];
        const input = inputs.find(({ labels }) => labels?.[0]?.textContent?.includes('File with people'));
        const list = new DataTransfer();
        list.items.add(big);
        if (input) input.files = list.files;
        const start = performance.now();
        input?.dispatchEvent(new Event('change', { bubbles: true }));
        while (!document.body.textContent?.includes('too big')) await new Promise((done) => setTimeout(done, 10));
        return { ms: performance.now() - start, read };
      });
      expect(took.ms).toBeLessThan(1_000);
      expect(took.read).toBe(false);
    },
  },
  {
    id: 'H104j',
    title: 'identifiers that are never kept: dropped and named, nothing is taken over before it is confirmed',
    run: async (lab) => {
      const before = await stored(lab);
      const bytes = file(envelope([{ ...guest, details: { ...guest.details, ssn: '078-05-1120', passport: 'X1' } }]));
      const options = await choose(lab, bytes);
      await expect(options.getByText(/ssn of Bram Canary: never kept/).first()).toBeVisible();
      await expect(options.getByText(/passport of Bram Canary: never kept/).first()).toBeVisible();
      expect(await stored(lab)).toBe(before);
    },
  },
  {
    id: 'H104k',
    title: 'a file with half of a character in a name: the name is left out and named, everything else is offered',
    run: async (lab) => {
      const before = await stored(lab);
      const options = await choose(lab, file(envelope([{ ...guest, details: { ...guest.details, 'given-name': 'Br\ud83dm' } }])));
      await expect(
        options
          .getByText(/given-name|Given name/)
          .filter({ hasText: 'cannot be seen' })
          .first(),
      ).toBeVisible();
      await expect(options.getByRole('button', { name: /^Take over \d/ })).toBeVisible();
      expect(await stored(lab)).toBe(before);
    },
  },
  {
    id: 'H104l',
    title: 'half of a character typed into a person’s name: not saved, with a sentence',
    run: async (lab) => {
      const before = await stored(lab);
      const options = await lab.own('options.html');
      await options.getByRole('button', { name: 'Add a person' }).click();
      const given = options.getByLabel('Given name').first();
      await given.evaluate((input) => {
        const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        set?.call(input, 'Br\ud83dm');
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await options.getByRole('button', { name: 'Save', exact: true }).click();
      await expect(options.getByText(/cannot be seen/).first()).toBeVisible();
      expect(await stored(lab)).toBe(before);
    },
  },
  {
    id: 'H104m',
    title:
      'halves of characters in what is stored already: every page opens, a letter can be opened, and the form is filled with what the browser makes of it',
    run: async (lab) => {
      await (await lab.worker()).evaluate(async () => {
        const { people: now } = await chrome.storage.local.get('people');
        const { version, value } = now as { version: number; value: { id: string; details: Record<string, string> }[] };
        const half = value.map((one) =>
          one.id === 'me' ? { ...one, details: { ...one.details, 'family-name': 'O’Canary\ud83d', department: '\ude00' } } : one,
        );
        const answers = {
          view: 'me',
          need: 'new',
          isPi: 'no',
          hmsAccount: 'none',
          harvardId: 'none',
          labBase: 'hms',
          quadAppointment: 'primary',
        };
        const journeys = { me: { personId: 'me', answers, marks: {}, sightings: [] } };
        await chrome.storage.local.set({ people: { version, value: half }, journeys: { version: 1, value: journeys } });
      });
      for (const name of ['popup.html', 'options.html', 'welcome.html']) {
        const own = await lab.own(name);
        await expect(own.getByRole('heading').first()).toBeVisible();
      }
      const page = await lab.form();
      const { panel, said } = await fillFromPanel(lab, page);
      expect(said).toMatch(/[34] fields filled/);
      const letters = await panel.evaluate(() =>
        [...document.querySelectorAll('a[href^="mailto:"]')].map((link) => link.getAttribute('href')),
      );
      expect(letters.length).toBeGreaterThan(0);
      const ln = await page.locator('#ln').inputValue();
      expect(['', 'O’Canary\ufffd', 'O’Canary\ud83d']).toContain(ln);
      lab.allow(page, { ...zoeFilled, ln });
    },
  },
  {
    id: 'H104n',
    title: 'a file that the browser cannot read: a sentence, and the next file is read',
    run: async (lab) => {
      const options = await lab.own('options.html');
      await options.evaluate(() => {
        const own = File.prototype.arrayBuffer;
        File.prototype.arrayBuffer = () => {
          File.prototype.arrayBuffer = own;
          return Promise.reject(new DOMException('The file was moved', 'NotReadableError'));
        };
      });
      const chooseNow = (buffer: Buffer) =>
        options.getByLabel('File with people').setInputFiles({ name: 'people.json', mimeType: 'application/json', buffer });
      await chooseNow(file(envelope([guest])));
      await expect(options.getByText('The browser could not read this file').first()).toBeVisible();
      await chooseNow(file(envelope([guest, { ...guest, id: 'guest-10' }])));
      await expect(options.getByText(/What the file would change/).first()).toBeVisible();
    },
  },
  {
    id: 'H104f',
    title: 'a byte order mark in front of an honest file: read',
    run: async (lab) => {
      const options = await choose(lab, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), file(envelope([guest]))]));
      await expect(options.getByText(/What the file would change|damaged/).first()).toBeVisible();
    },
  },
  {
    id: 'H105',
    title: 'page texts with markup, of a megabyte, or that turn the writing round: shown as text, no request, no violation',
    run: async (lab) => {
      const nasty = [
        '&lt;img src=x onerror=fetch(&quot;//evil.test&quot;)&gt; first name',
        `Comments ${'x'.repeat(1_000_000)}`,
        'Notes \u202eesrever\u200b',
        '&quot;&gt;&lt;svg onload=alert(1)&gt;',
      ].map((label, at) => `<p><label for=n${at}>${label}</label><input id=n${at}></p>`);
      const page = await lab.open(
        places.o2.url,
        base({ title: '&lt;script&gt;alert(1)&lt;/script&gt; O2 account request', inside: nasty.join('') }),
      );
      await expectCard(page);
      const { panel } = await fillFromPanel(lab, page);
      for (const summary of await panel.locator('summary').all()) await summary.click({ timeout: 1_000 }).catch(() => {});
      const longest = await panel.evaluate(() =>
        Math.max(...[...document.querySelectorAll('li,label,p,h3')].map((element) => element.textContent?.length ?? 0)),
      );
      expect(longest, 'page text is cut').toBeLessThan(3_000);
      expect(await panel.locator('img[src="x"], svg[onload], script:not([src])').count()).toBe(0);
      expect(lab.console.filter((line) => /Trusted|Content.Security|Refused/i.test(line))).toEqual([]);
      const values = await page.evaluate(() => [...document.querySelectorAll('input')].map(({ id, value }) => [id, value]));
      const own = Object.fromEntries(values as [string, string][]);
      for (const at of [1, 2, 3]) expect(own[`n${at}`]).toBe('');
      lab.allow(page, {
        ...Object.fromEntries(Object.entries(own).filter(([id, value]) => id in zoeFilled && value !== '')),
        ...(own.n0 ? { n0: own.n0 } : {}),
      });
    },
  },
  {
    id: 'H106',
    title:
      'details with markup, a formula, quotes, emoji, another direction, two hundred letters: previewed as text, written letter by letter',
    run: async (lab) => {
      const values = { fn: '<b>Zoë</b>', ln: 'O’Neil "x" =HYPERLINK("http://evil")', em: 'zoe.canary@hms.harvard.edu' };
      for (const [first, last] of [
        [values.fn, values.ln],
        ['😀 זואי', 'א'.repeat(200)],
      ] as const) {
        await lab.seed({
          people: { version: 1, value: [{ ...zoe, details: { ...zoe.details, 'given-name': first, 'family-name': last } }] },
        });
        const page = await lab.form();
        const { panel, said } = await fillFromPanel(lab, page);
        expect(said).toContain('4 fields filled');
        expect(await panel.locator('b').count()).toBe(0);
        lab.allow(page, { ...zoeFilled, fn: first, ln: last });
        await panel.close();
      }
    },
  },
  {
    id: 'H106b',
    title: 'a stored name with a line break: not written into a line, not even without the break',
    run: async (lab) => {
      await lab.seed({
        people: { version: 1, value: [{ ...zoe, details: { ...zoe.details, 'given-name': 'Zoë\nO' } }, ...people.slice(1)] },
      });
      const page = await lab.form();
      const { said } = await fillFromPanel(lab, page);
      expect(said).toContain('3 fields filled');
      lab.allow(page, { ...zoeFilled, fn: '' });
    },
  },
  {
    id: 'H107',
    title: 'every link that the extension shows leads by https to a host of the guide, or by mail to one address',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      const welcome = await lab.own('welcome.html');
      const options = await lab.own('options.html');
      for (const own of [panel, welcome, options]) {
        for (const summary of await own.locator('summary').all()) await summary.click({ timeout: 500 }).catch(() => {});
        const links = await own.evaluate(() => [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''));
        for (const link of links) {
          const url = new URL(link, 'https://nowhere.invalid');
          expect(['https:', 'mailto:', 'chrome-extension:']).toContain(url.protocol);
          expect(url.username).toBe('');
          if (url.protocol === 'https:')
            expect(url.hostname).toMatch(/(^|\.)(harvard\.edu|service-now\.com|atlassian\.net|ppms\.us|nowhere\.invalid)$/);
        }
      }
    },
  },
];
