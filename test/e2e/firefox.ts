import path from 'node:path';
import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import type { TabReport } from '@/lib/messages/protocol.ts';
import { launchFirefox } from '../site/firefox.ts';
import { servePracticeSite } from '../site/serve.ts';

/** The built extension in a real Firefox, with the practice site behind a proxy that knows no other host. */
export type FirefoxExtension = {
  readonly browser: Browser;
  /** A page of the extension that stays open: it asks the background and reads the storage, as the extension's own pages may. */
  readonly asker: Page;
  /** Opens one of the extension's pages, for example `sidepanel.html?tab=3`. */
  readonly open: (file: string) => Promise<Page>;
  /** The same in a window of its own, beside the page: a form is filled only while it is in view. */
  readonly openBeside: (file: string) => Promise<Page>;
  /** What the background knows of the tab at this address, told only while its page script answers. */
  readonly reportOf: (url: string) => Promise<TabReport | null>;
  readonly close: () => Promise<void>;
};

const addon = 'hms-access-guide@hms-access-guide.invalid';
const uuid = '4dd3a0b6-0e7a-4b1a-9c55-5d9c6ed8e0a1';

export async function launchInFirefox({ headers = {} }: { readonly headers?: Record<string, string> } = {}): Promise<FirefoxExtension> {
  const site = await servePracticeSite({ headers });
  const browser = await launchFirefox(site.proxyPort, {
    // Without it the protocol may not go to pages of an extension.
    switches: ['-remote-allow-system-access'],
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
      // The browser's own question after *Allow* stands outside every page: no test can press it. It counts as answered with yes.
      'extensions.webextOptionalPermissionPrompts': false,
    },
  });
  await browser.installExtension(path.resolve(process.env.EXTENSION_BUILD_FIREFOX ?? '.output/firefox-mv3'));

  async function open(file: string): Promise<Page> {
    const page = await browser.newPage();
    const url = `moz-extension://${uuid}/${file}`;
    // Such a page comes from another process, and Firefox never reports that it was loaded.
    void page.goto(url).catch(() => {});
    await expect.poll(() => page.evaluate(() => location.href + document.readyState).catch(() => '')).toBe(`${url}complete`);
    return page;
  }
  const asker = await open('options.html');

  async function openBeside(file: string): Promise<Page> {
    const url = `moz-extension://${uuid}/${file}`;
    await asker.evaluate(async (address) => {
      const { windows } = chrome as unknown as typeof import('webextension-polyfill');
      await windows.create({ url: address, type: 'popup', width: 420, height: 800 });
    }, url);
    const find = async (): Promise<Page | undefined> => {
      for (const page of await browser.pages()) if ((await page.evaluate(() => location.href).catch(() => '')) === url) return page;
      return undefined;
    };
    await expect.poll(async () => (await find()) !== undefined).toBe(true);
    const page = await find();
    if (!page) throw new Error(`${file} did not open`);
    return page;
  }
  return {
    browser,
    asker,
    open,
    openBeside,
    reportOf: (url) =>
      asker.evaluate(async (address) => {
        const { runtime, storage } = chrome as unknown as typeof import('webextension-polyfill');
        const { tabs } = (await storage.session.get('tabs')) as { tabs?: { value: Record<string, TabReport> } };
        const tab = Object.values(tabs?.value ?? {}).find((report) => report.url === address);
        if (!tab) return null;
        const answer = await runtime.sendMessage({ id: 1, type: 'tabState', data: tab.tabId, timestamp: Date.now() });
        return (answer as { res?: TabReport }).res ?? null;
      }, url),
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** The text that a page of the extension shows. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent);

/** Presses the button with these words as a person would, by the mouse. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => textOf(page)).toMatch(new RegExp(name.source.replace(/^\^|\$$/g, ''), name.flags));
  for (const button of await page.$$('button')) {
    if (!name.test(await button.evaluate((element) => element.textContent?.trim() ?? ''))) continue;
    await button.scrollIntoView();
    return button.click();
  }
  throw new Error(`no button ${name}`);
}
