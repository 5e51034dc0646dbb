import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, firefox as driver, type Page } from '@playwright/test';
import { type Bridge, openBridge, type Send } from './bridge.ts';
import { type Preferences, startFirefox } from './process.ts';
import { tellOfOwnPages } from './unreported.ts';

/** A real Firefox under Playwright's own interface, and the road to what that interface does not reach. */
export type Firefox = {
  readonly context: BrowserContext;
  readonly send: Send;
  /** Runs the body of an async function with the rights of the browser itself; `data` is at hand under that name. */
  readonly inBrowser: <T = unknown>(body: string, data?: unknown) => Promise<T>;
  /** The protocol's own number for a page. */
  readonly numberOf: (page: Page) => Promise<string>;
  readonly install: (folder: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Tree = { readonly contexts: readonly { readonly context: string; readonly url: string }[] };
type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

const running = new WeakMap<BrowserContext, Firefox>();
/** The Firefox that shows this page; undefined where another browser does. */
export const firefoxOf = (page: Page): Firefox | undefined => running.get(page.context());

/** Every request goes to the proxy; certificates need not be trusted; nothing is asked for on Firefox's own account. */
const preferencesFor = (proxyPort: number): Preferences => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxyPort,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxyPort,
  'network.proxy.no_proxies_on': '',
  'network.dns.disabled': true,
  'network.http.speculative-parallel-limit': 0,
  // What a page asks for by plain http must arrive as plain http.
  'dom.security.https_first': false,
  'network.stricttransportsecurity.preloadlist': false,
  // The browser's own question after *Allow* stands outside every page: no test can press it. It counts as answered with yes.
  'extensions.webextOptionalPermissionPrompts': false,
  'media.gmp-manager.updateEnabled': false,
  'browser.startup.homepage': 'about:blank',
  'browser.newtabpage.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
});

async function evaluate(send: Send, expression: string, target: object): Promise<unknown> {
  const answer = await send<Evaluated>('script.evaluate', { expression, awaitPromise: true, target });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
}

/** Playwright starts a browser itself, reads where it listens and waits for its end; this one is running already. */
function writeSpeaker(folder: string, address: string, pid: number | undefined): string {
  const file = path.join(folder, 'speaker.sh');
  const script = `#!/bin/sh\necho "WebDriver BiDi listening on ${address}"\nwhile kill -0 ${pid} 2>/dev/null; do sleep 0.1; done\n`;
  writeFileSync(file, script, { mode: 0o755 });
  return file;
}

export async function launchFirefox(
  proxyPort: number,
  { preferences = {}, viewport = { width: 1280, height: 900 } }: { readonly preferences?: Preferences; readonly viewport?: object } = {},
): Promise<Firefox> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'hag-firefox-'));
  const started = await startFirefox(home, { ...preferencesFor(proxyPort), ...preferences });
  const bridge: Bridge = await openBridge(
    started.address,
    tellOfOwnPages(() => bridge),
  );
  const context = await driver.launchPersistentContext(path.join(home, 'playwright'), {
    channel: 'moz-firefox',
    executablePath: writeSpeaker(home, bridge.address, started.pid),
    ignoreHTTPSErrors: true,
    viewport: viewport as { width: number; height: number },
  });
  const { send } = bridge;
  const numbers = new WeakMap<Page, string>();

  async function numberOf(page: Page): Promise<string> {
    const known = numbers.get(page);
    if (known) return known;
    const document = 'JSON.stringify([performance.timeOrigin, location.href])';
    const wanted = await page.evaluate<string>(document);
    const { contexts } = await send<Tree>('browsingContext.getTree', { maxDepth: 0 });
    // All at once: a page that holds its thread answers never.
    const number = await Promise.any(
      contexts.map(async ({ context }) => {
        const found = await evaluate(send, document, { context });
        if (JSON.stringify(found) !== wanted) throw new Error('another');
        return context;
      }),
    );
    numbers.set(page, number);
    return number;
  }
  const firefox: Firefox = {
    context,
    send,
    numberOf,
    inBrowser: async <T>(body: string, data?: unknown) => {
      const { contexts } = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
      const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
      const run = `(async (data) => {${body}})(${JSON.stringify(data) ?? ''})`;
      return (await evaluate(send, `${run}.then((answer) => JSON.stringify(answer))`, { context: window?.context })) as T;
    },
    install: async (folder) => {
      await send('webExtension.install', { extensionData: { type: 'path', path: folder } });
    },
    close: async () => {
      const late = setTimeout(() => void started.stop(), 10_000);
      await context.close().catch(() => {});
      clearTimeout(late);
      await started.stop();
      await bridge.close();
    },
  };
  running.set(context, firefox);
  return firefox;
}
