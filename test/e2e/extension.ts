import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { answerRequest } from '../site/site.ts';

/** The built extension in a real Chromium, with the practice site under the real host names; nothing reaches the network. */
export type Extension = {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  /** Opens one of the extension's pages in a tab: `popup`, `sidepanel`, `options`, `welcome`. */
  readonly openPage: (name: string, query?: string) => Promise<Page>;
  /** Writes raw values into the extension's storage, as an earlier session would have left them. */
  readonly seed: (values: Record<string, unknown>) => Promise<void>;
  readonly tabIdOf: (page: Page) => Promise<number>;
};

const build = path.resolve('.output/chrome-mv3');

export async function launchExtension(
  options: { colorScheme?: 'light' | 'dark'; viewport?: { width: number; height: number } } = {},
): Promise<Extension> {
  const context = await chromium.launchPersistentContext(mkdtempSync(path.join(os.tmpdir(), 'hag-')), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--lang=en-US', `--disable-extensions-except=${build}`, `--load-extension=${build}`],
    ...options,
  });
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (!/^https?:/.test(request.url())) return route.continue();
    const answer = answerRequest(request.url(), request.method());
    if (!answer) return route.abort();
    await route.fulfill({ status: answer.status, contentType: answer.contentType, headers: answer.headers ?? {}, body: answer.body });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    worker,
    id,
    openPage: async (name, query = '') => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${name}.html${query}`);
      return page;
    },
    seed: async (values) => {
      await worker.evaluate((stored) => chrome.storage.local.set(stored), values);
    },
    tabIdOf: async (page) => {
      const url = page.url();
      // Without host permissions the worker cannot see addresses: the tab that was last active is the one just brought to front.
      await page.bringToFront();
      const tabId = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
      if (tabId === undefined) throw new Error(`no tab for ${url}`);
      return tabId;
    },
  };
}

export const test = base.extend<{ extension: Extension }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
  extension: async ({}, use) => {
    const extension = await launchExtension();
    await use(extension);
    await extension.context.close();
  },
});
export { expect };
