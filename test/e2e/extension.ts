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
  /** Opens the guide for this page in a window of its own, so that both are in view, as with the real side panel. */
  readonly openPanel: (page: Page) => Promise<Page>;
  /** The popup for this page, in a window of its own. */
  readonly openPopup: (page: Page) => Promise<Page>;
};

export const builtExtension = path.resolve(process.env.EXTENSION_BUILD ?? '.output/chrome-mv3');

type Launch = {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number } | null;
  readonly headless?: boolean;
  /** Folder of another build than the one that was just made. */
  readonly build?: string;
  /** More switches for the browser. */
  readonly switches?: readonly string[];
};

/** Whatever the browser asks for is answered by the practice site, or not at all. */
export async function routePracticeSite(context: BrowserContext): Promise<void> {
  await context.route('**/*', async (route) => {
    const request = route.request();
    if (!/^https?:/.test(request.url())) return route.continue();
    const answer = answerRequest(request.url(), request.method());
    if (!answer) return route.abort();
    await route.fulfill({ status: answer.status, contentType: answer.contentType, headers: answer.headers ?? {}, body: answer.body });
  });
}

export async function launchExtension({ build = builtExtension, switches = [], ...options }: Launch = {}): Promise<Extension> {
  const context = await chromium.launchPersistentContext(mkdtempSync(path.join(os.tmpdir(), 'hag-')), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--lang=en-US', `--disable-extensions-except=${build}`, `--load-extension=${build}`, ...switches],
    ...options,
  });
  await routePracticeSite(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;

  async function openBeside(page: Page, name: string): Promise<Page> {
    // Without host permissions the worker cannot see addresses: the page is the tab that was just brought to the front.
    await page.bringToFront();
    const opened = context.waitForEvent('page');
    await worker.evaluate(async (file) => {
      const [tab] = await chrome.tabs.query({ active: true, windowType: 'normal' });
      await chrome.windows.create({
        url: `${chrome.runtime.getURL(file)}?tab=${tab?.id}`,
        type: 'popup',
        width: 420,
        height: 900,
        focused: false,
      });
    }, `${name}.html`);
    const beside = await opened;
    await beside.waitForLoadState();
    return beside;
  }
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
    openPanel: (page) => openBeside(page, 'sidepanel'),
    openPopup: (page) => openBeside(page, 'popup'),
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

/** One browser for all tests of a file, for those that leave nothing behind or clean up with `reset`. */
export const sharedTest = base.extend<object, { extension: Extension }>({
  extension: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
    async ({}, use) => {
      const extension = await launchExtension();
      await use(extension);
      await extension.context.close();
    },
    { scope: 'worker' },
  ],
});

/** As after the installation: nothing stored, no tab open but one empty one. */
export async function reset({ context, worker }: Extension): Promise<void> {
  const blank = await context.newPage();
  for (const page of context.pages()) if (page !== blank) await page.close();
  await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
}
export { expect };
