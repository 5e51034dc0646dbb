import type { Page } from '@playwright/test';
import { addressPreference, base, installOurs, tabOf } from '../firefox/inside.ts';
import { launchFirefox } from '../firefox/launch.ts';
import { servePracticeSite } from '../site/serve.ts';
import { builtFor, type Extension, type Launch, writeVersion } from './extension.ts';

type FirefoxLaunch = Pick<Launch, 'build'> & { readonly headers?: Record<string, string>; readonly sidebar?: 'open' | 'closed' };

/** The built extension in a real Firefox, with the practice site behind a proxy that knows no other host. `headers` come with every page. */
export async function launchInFirefox({ build = builtFor.firefox, headers = {}, sidebar }: FirefoxLaunch = {}): Promise<Extension> {
  const site = await servePracticeSite({ headers });
  const firefox = await launchFirefox(site.proxyPort, { preferences: addressPreference() });
  const { context } = firefox;
  await installOurs(firefox, build, sidebar);
  const openPage: Extension['openPage'] = async (name, query = '') => {
    const page = await context.newPage();
    await page.goto(`${base}${name}.html${query}`);
    return page;
  };
  // Not the options: a test that asks for them would be shown this one.
  const worker = await openPage('welcome');

  async function openBeside(page: Page, name: string): Promise<Page> {
    const tabId = await tabOf(page);
    const opened = context.waitForEvent('page');
    await worker.evaluate(
      (url) => chrome.windows.create({ url, type: 'popup', width: 420, height: 900 }),
      `${base}${name}.html?tab=${tabId}`,
    );
    const beside = await opened;
    await beside.waitForURL(/^moz-extension:/);
    return beside;
  }
  return {
    context,
    worker,
    base,
    tabOf,
    openPage,
    seed: async (values) => {
      await worker.evaluate((stored) => chrome.storage.local.set(stored), values);
    },
    openPanel: (page) => openBeside(page, 'sidepanel'),
    openPopup: (page) => openBeside(page, 'popup'),
    update: async (folder, version) => {
      writeVersion(folder, version);
      await firefox.install(folder);
    },
    reset: async () => {
      const [blank] = context.pages();
      for (const page of context.pages()) if (page !== blank && page !== worker) await page.close();
      await worker.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
    },
    close: async () => {
      await firefox.close();
      await site.close();
    },
  };
}
