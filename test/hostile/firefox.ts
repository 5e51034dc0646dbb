import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addon, addressPreference, base, inOurWorld, installOurs, stopBackground, tabOf } from '../firefox/inside.ts';
import { type Firefox, launchFirefox } from '../firefox/launch.ts';
import { serveBehindProxy } from '../site/serve.ts';
import type { Launch, Served } from './browser.ts';

const build = path.resolve(process.env.EXTENSION_BUILD_FIREFOX ?? '.output/firefox-mv3');

/** Firefox's own traffic; the last is where it asks for a video decoder. */
const browsersOwn =
  /^CONNECT ([\w.-]+\.(mozilla\.(com|org|net)|firefox\.com)|update\.googleapis\.com):443$|^GET http:\/\/detectportal\.firefox\.com\//;

/** A server for whatever the case serves, under its real name; the proxy in front of it sees what every world asks for. */
async function serveCases(pages: ReadonlyMap<string, Served>, requests: string[], refused: string[]) {
  const found = (url: string) => [...pages].find(([known]) => new URL(known).href === new URL(url).href)?.[1];
  return serveBehindProxy({
    names: ['it.hms.harvard.edu'],
    isOurs: (host, port) =>
      [...pages.keys()].some((known) => {
        const url = new URL(known);
        return url.hostname === host && (url.port || (url.protocol === 'https:' ? '443' : '80')) === port;
      }),
    answer: (url, method, body) => {
      requests.push(`${method} ${url} ${body}`);
      const served = found(url);
      if (!served) return { status: 404, contentType: 'text/plain', body: '' };
      return {
        status: 200,
        contentType: served.contentType ?? 'text/html; charset=utf-8',
        body: served.body,
        headers: served.headers ?? {},
      };
    },
    onRefusal: (line) => refused.push(line),
  });
}

/** Errors of the extension's own pages, background and page scripts: nobody reports them but the browser's console. */
const complaints = (firefox: Firefox): Promise<readonly string[]> =>
  firefox.inBrowser(
    `return Services.console.getMessageArray().filter((message) => message instanceof Ci.nsIScriptError)
      .filter(({ flags, sourceName }) => !(flags & Ci.nsIScriptError.warningFlag) && sourceName.startsWith(data))
      // A page's farewell: it is gone before anybody could answer, and nobody waits.
      .filter(({ errorMessage }) => !errorMessage.startsWith('Promise rejected after context unloaded: Actor'))
      .map(({ errorMessage, sourceName }) => sourceName + ': ' + errorMessage);`,
    base,
  );

async function update(firefox: Firefox, folder: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  await firefox.install(folder);
}

export const launchFirefoxForCases: Launch = async (besides = []) => {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'hag-hostile-')), 'extension');
  cpSync(build, folder, { recursive: true });
  const pages = new Map<string, Served>();
  const requests: string[] = [];
  const refused: string[] = [];
  const served = await serveCases(pages, requests, refused);
  const firefox = await launchFirefox(served.proxyPort, { preferences: addressPreference() });
  const { context } = firefox;
  await installOurs(firefox, folder);
  for (const other of besides) await firefox.install(other);

  // The page that was there from the start, which stays: it stands for the background page, which the protocol does not reach, and may do the same.
  let [asker = await context.newPage()] = context.pages();
  await asker.goto(`${base}options.html`);
  const worker = async (): Promise<Page> => {
    // An update closes every page of the extension.
    if (!asker.isClosed()) return asker;
    asker = await context.newPage();
    await asker.goto(`${base}options.html`);
    return asker;
  };
  return {
    context,
    base,
    id: addon,
    closesStorage: false,
    endsIdle: true,
    startsAnew: true,
    folder,
    worker,
    pages,
    requests,
    refused,
    isItsOwn: (line) => browsersOwn.test(line),
    tabOf: async (page) => {
      await page.bringToFront();
      return tabOf(page);
    },
    openBeside: async (url) => {
      await (await worker()).evaluate((address) => chrome.windows.create({ url: address, type: 'popup', width: 420, height: 900 }), url);
    },
    inOurWorld,
    stopWorker: () => stopBackground(firefox),
    update: () => update(firefox, folder),
    other: async () => {
      const host = await firefox.inBrowser<string>(
        `return WebExtensionPolicy.getActiveExtensions().find(({ name }) => name === 'other').mozExtensionHostname;`,
      );
      const page = await context.newPage();
      await page.goto(`moz-extension://${host}/b.html`);
      return page;
    },
    rejections: () => complaints(firefox),
    forget: async () => firefox.inBrowser('Services.console.reset();'),
    close: async () => {
      await firefox.close();
      await served.close();
    },
  };
};
