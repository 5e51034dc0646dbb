import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import type { HostileBrowser, Launch, Served } from './browser.ts';

const build = path.resolve(process.env.EXTENSION_BUILD ?? '.output/chrome-mv3');

/** Sees what is not answered by the test: the worker's and the pages' own requests, and Chromium's. Lets nothing through. */
async function recordingProxy(log: string[]) {
  const open = new Set<Socket>();
  const server = createServer((request, response) => {
    log.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket: Socket) => {
    log.push(`CONNECT ${request.url}`);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 502 Nothing leaves\r\n\r\n');
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    for (const socket of open) socket.destroy();
    return new Promise((done) => server.close(done));
  };
  return { port: (server.address() as AddressInfo).port, close };
}

type Start = {
  readonly from: string;
  readonly besides: readonly string[];
  /** Profile and extension of an earlier start, to go on with. */
  readonly home?: string;
};

/** `from`: the folder of another build. */
export const launchFrom =
  (from: string): Launch =>
  (besides = []) =>
    start({ from, besides });
export const launchChromium = launchFrom(build);

async function start({ from, besides, home = mkdtempSync(path.join(os.tmpdir(), 'hag-hostile-')) }: Start): Promise<HostileBrowser> {
  const folder = path.join(home, 'extension');
  if (!existsSync(folder)) cpSync(from, folder, { recursive: true });
  const refused: string[] = [];
  const requests: string[] = [];
  const pages = new Map<string, Served>();
  const proxy = await recordingProxy(refused);
  const context = await chromium.launchPersistentContext(path.join(home, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
    // A page that is left comes back as it was, as it does in a user's browser.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--lang=en-US',
      `--disable-extensions-except=${[folder, ...besides].join(',')}`,
      `--load-extension=${[folder, ...besides].join(',')}`,
      '--enable-unsafe-extension-debugging',
      `--proxy-server=http://127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  await context.route('**/*', async (route) => {
    const request = route.request();
    const url = request.url();
    if (!/^https?:/.test(url)) return route.continue();
    requests.push(`${request.method()} ${url} ${request.postData() ?? ''}`);
    const served = pages.get(url);
    if (!served) return /\/favicon\.ico$/.test(url) ? route.fulfill({ status: 404 }) : route.abort();
    await route.fulfill({
      status: 200,
      contentType: served.contentType ?? 'text/html; charset=utf-8',
      body: served.body,
      ...(served.headers && { headers: served.headers }),
    });
  });
  const isOurs = (worker: Worker) => worker.evaluate(() => chrome.runtime.getManifest().name !== 'other').catch(() => false);
  const findOurs = async (): Promise<Worker> => {
    for (const worker of context.serviceWorkers()) if (await isOurs(worker)) return worker;
    await context.waitForEvent('serviceworker');
    return findOurs();
  };
  const id = new URL((await findOurs()).url()).host;
  const base = `chrome-extension://${id}/`;
  const ours = () => context.serviceWorkers().findLast((worker) => worker.url().startsWith(base));
  /** After a stop the worker runs again when a page of the extension asks something. */
  const wake = async (): Promise<Worker> => {
    const started = context.waitForEvent('serviceworker', { timeout: 5_000 });
    // Looked at further down; a rejection before that is nobody's yet.
    started.catch(() => {});
    const page = await context.newPage();
    await page.goto(`${base}sidepanel.html`);
    return started.finally(() => page.close());
  };
  const worker = async () => ours() ?? wake();
  const close = async () => {
    await context.close();
    await proxy.close();
  };
  return {
    context,
    id,
    base,
    closesStorage: true,
    endsIdle: false,
    startsAnew: false,
    folder,
    worker,
    pages,
    requests,
    refused,
    isItsOwn: (line) => browsersOwn.test(line),
    tabOf: async (page) => {
      // Without host permissions the worker sees no addresses: the page is the tab that was just brought to the front.
      await page.bringToFront();
      const tabs = await (await worker()).evaluate(() => chrome.tabs.query({ active: true, windowType: 'normal' }));
      const tab = tabs.at(-1)?.id;
      if (tab === undefined) throw new Error('no tab');
      return tab;
    },
    openBeside: async (url) => {
      await (await worker()).evaluate(
        (address) => chrome.windows.create({ url: address, type: 'popup', width: 420, height: 900, focused: false }),
        url,
      );
    },
    endMadeUpFocus: async (page) => {
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
    },
    hasOurScript: async (page) => {
      const session = await context.newCDPSession(page);
      const world = await findOurWorld(session);
      await session.detach();
      return world !== undefined;
    },
    inOurWorld: (page, code) => inOurWorld(context, page, code),
    stopWorker: () => stopWorkers(context),
    update: () => update(context, folder),
    other: async () => {
      const find = () => context.serviceWorkers().find((one) => !one.url().startsWith(base));
      return find() ?? (await context.waitForEvent('serviceworker', { predicate: (one) => !one.url().startsWith(base) }));
    },
    rejections: () => {
      const asked = worker().then((now) => now.evaluate(() => (globalThis as unknown as { __rejections?: string[] }).__rejections ?? []));
      // Stopped by the case, and not seen again by the test's own browser driver, which then waits for ever or fails.
      const gone = new Promise<readonly string[]>((resolve) => setTimeout(resolve, 5_000, []));
      return Promise.race([asked.catch(() => []), gone]);
    },
    forget: async () => (await worker()).evaluate(recordRejections),
    close,
    relaunch: async (meanwhile) => {
      await close();
      meanwhile(path.join(home, 'profile'));
      return start({ from, besides, home });
    },
  };
}

/** Chromium's own traffic, and that of the empty tab as Debian ships it. */
const browsersOwn =
  /^CONNECT start\.duckduckgo\.com:443$|^CONNECT [\w.-]+\.(googleapis|google|gstatic|gvt1|googleusercontent)\.com:443$|^(GET|HEAD|POST) http:\/\/[\w.-]+\.(google|googleapis|gvt1)\.com\//;

function recordRejections(): void {
  const scope = globalThis as unknown as { __rejections?: string[] };
  if (scope.__rejections) {
    scope.__rejections.length = 0;
    return;
  }
  const rejections: string[] = [];
  scope.__rejections = rejections;
  self.addEventListener('unhandledrejection', ({ reason }) => rejections.push(String(reason)));
}

/** The world of our page script in the page or one of its frames. */
async function findOurWorld(session: CDPSession): Promise<number | undefined> {
  const contexts: { id: number; origin: string; auxData?: { type?: string } }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context as (typeof contexts)[number]));
  await session.send('Runtime.enable');
  return contexts.find(({ origin, auxData }) => auxData?.type === 'isolated' && origin.startsWith('chrome-extension://'))?.id;
}

async function inOurWorld(context: BrowserContext, page: Page, code: string): Promise<unknown> {
  const session = await context.newCDPSession(page);
  const contextId = await findOurWorld(session);
  if (contextId === undefined) throw new Error('no world of ours');
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(async()=>{${code}})()`,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await session.detach();
  return exceptionDetails ? `error: ${exceptionDetails.exception?.description ?? ''}` : result.value;
}

async function stopWorkers(context: BrowserContext): Promise<void> {
  const [page] = context.pages();
  if (!page) return;
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

async function update(context: BrowserContext, folder: string): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: folder } as never);
}
