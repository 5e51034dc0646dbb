import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Page, type Worker } from '@playwright/test';
import { answerRequest } from '../site/site.ts';
import { launchInFirefox } from './firefox.ts';

/** The built extension in a real browser, with the practice site under the real host names; nothing reaches the network. */
export type Extension = {
  readonly context: BrowserContext;
  /** Where code of a test runs with the rights of the extension: its worker, in Firefox a page of its own. */
  readonly worker: Pick<Worker, 'evaluate'>;
  /** Where the extension's own pages are. */
  readonly base: string;
  /** The extension's number for the tab of a page. */
  readonly tabOf: (page: Page) => Promise<number>;
  /** Opens one of the extension's pages in a tab: `popup`, `sidepanel`, `options`, `welcome`. */
  readonly openPage: (name: string, query?: string) => Promise<Page>;
  /** Writes raw values into the extension's storage, as an earlier session would have left them. */
  readonly seed: (values: Record<string, unknown>) => Promise<void>;
  /** Opens the guide for this page in a window of its own, so that both are in view, as with the real side panel. */
  readonly openPanel: (page: Page) => Promise<Page>;
  /** The popup for this page, in a window of its own. */
  readonly openPopup: (page: Page) => Promise<Page>;
  /** Loads the folder once more under a new version, as an update does. */
  readonly update: (build: string, version: string) => Promise<void>;
  /** As after the installation: nothing stored, no tab open but one empty one. */
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Which browser a project of the configuration is about. */
export type Product = 'chromium' | 'firefox';
export const builtFor: Readonly<Record<Product, string>> = {
  chromium: path.resolve(process.env.EXTENSION_BUILD ?? '.output/chrome-mv3'),
  firefox: path.resolve(process.env.EXTENSION_BUILD_FIREFOX ?? '.output/firefox-mv3'),
};

export type Launch = {
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { width: number; height: number } | null;
  readonly headless?: boolean;
  /** Folder of another build than the one that was just made. */
  readonly build?: string;
  /** Folder of the browser's profile; a new one where none is named. */
  readonly profile?: string;
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

export const newProfile = (): string => mkdtempSync(path.join(os.tmpdir(), 'hag-'));

export async function launchExtension({
  build = builtFor.chromium,
  switches = [],
  profile = newProfile(),
  ...options
}: Launch = {}): Promise<Extension> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
    args: ['--no-sandbox', '--lang=en-US', `--disable-extensions-except=${build}`, `--load-extension=${build}`, ...switches],
    ...options,
  });
  await routePracticeSite(context);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const base = `chrome-extension://${new URL(worker.url()).host}/`;

  async function tabOf(page: Page): Promise<number> {
    // Without host permissions the browser tells the extension no addresses: the page is the tab that was just brought to the front.
    await page.bringToFront();
    const id = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, windowType: 'normal' })).at(-1)?.id);
    if (id === undefined) throw new Error('no tab in front');
    return id;
  }
  async function openBeside(page: Page, name: string): Promise<Page> {
    const tabId = await tabOf(page);
    const opened = context.waitForEvent('page');
    await worker.evaluate(
      (url) => chrome.windows.create({ url, type: 'popup', width: 420, height: 900, focused: false }),
      `${base}${name}.html?tab=${tabId}`,
    );
    const beside = await opened;
    await beside.waitForLoadState();
    return beside;
  }
  return {
    context,
    worker,
    base,
    tabOf,
    openPage: async (name, query = '') => {
      const page = await context.newPage();
      await page.goto(`${base}${name}.html${query}`);
      return page;
    },
    seed: async (values) => {
      await worker.evaluate((stored) => chrome.storage.local.set(stored), values);
    },
    openPanel: (page) => openBeside(page, 'sidepanel'),
    openPopup: (page) => openBeside(page, 'popup'),
    update: async (folder, version) => {
      writeVersion(folder, version);
      const session = await context.browser()?.newBrowserCDPSession();
      await session?.send('Extensions.loadUnpacked', { path: folder });
      await session?.detach();
    },
    reset: async () => {
      const blank = await context.newPage();
      for (const page of context.pages()) if (page !== blank) await page.close();
      await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    },
    close: () => context.close(),
  };
}

export const manifestOf = (build: string) => JSON.parse(readFileSync(path.join(build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
export const writeVersion = (build: string, version: string): void =>
  writeFileSync(path.join(build, 'manifest.json'), JSON.stringify({ ...manifestOf(build), version }));

type Launched = { readonly product: Product; readonly launch: (options?: Launch) => Promise<Extension>; readonly extension: Extension };

const launchers: Readonly<Record<Product, (options?: Launch) => Promise<Extension>>> = {
  chromium: launchExtension,
  firefox: launchInFirefox,
};

const inProduct = base.extend<object, Pick<Launched, 'product' | 'launch'>>({
  product: ['chromium', { option: true, scope: 'worker' }],
  launch: [({ product }, use) => use(launchers[product]), { scope: 'worker' }],
});

export const test = inProduct.extend<Pick<Launched, 'extension'>>({
  extension: async ({ launch }, use) => {
    const extension = await launch();
    await use(extension);
    await extension.close();
  },
});

/** One browser for all tests of a file, for those that leave nothing behind or clean up with `reset`. */
export const sharedTest = inProduct.extend<object, Pick<Launched, 'extension'>>({
  extension: [
    async ({ launch }, use) => {
      const extension = await launch();
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
});
export { expect };
