import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Worker } from '@playwright/test';

/** What the test serves at an address. */
export type Served = { readonly body: string; readonly headers?: Record<string, string>; readonly contentType?: string };

export type HostileBrowser = {
  readonly context: BrowserContext;
  readonly id: string;
  /** The folder that the extension was loaded from: a copy of the build, which a case may change. */
  readonly folder: string;
  /** The service worker as it runs now; it is another one after a stop. */
  readonly worker: () => Promise<Worker>;
  readonly pages: Map<string, Served>;
  /** Every request that any world made: addresses and bodies, as the test answered them or as the proxy refused them. */
  readonly requests: string[];
  readonly refused: string[];
  readonly close: () => Promise<void>;
};

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

/** `besides`: folders of other extensions that are installed too. */
export async function launchHostile(besides: readonly string[] = []): Promise<HostileBrowser> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'hag-hostile-'));
  const folder = path.join(home, 'extension');
  cpSync(build, folder, { recursive: true });
  const refused: string[] = [];
  const requests: string[] = [];
  const pages = new Map<string, Served>();
  const proxy = await recordingProxy(refused);
  const context = await chromium.launchPersistentContext(path.join(home, 'profile'), {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    viewport: { width: 1280, height: 900 },
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
  const ours = () => context.serviceWorkers().findLast((worker) => new URL(worker.url()).host === id);
  /** After a stop the worker runs again when a page of the extension asks something. */
  const wake = async (): Promise<Worker> => {
    const started = context.waitForEvent('serviceworker', { timeout: 5_000 });
    // Looked at further down; a rejection before that is nobody's yet.
    started.catch(() => {});
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/sidepanel.html`);
    return started.finally(() => page.close());
  };
  return {
    context,
    id,
    folder,
    worker: async () => ours() ?? wake(),
    pages,
    requests,
    refused,
    close: async () => {
      await context.close();
      await proxy.close();
    },
  };
}

/** A real update: the next version from the same folder, as the browser would install it while pages are open. */
export async function updateExtension({ context, folder }: HostileBrowser): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  writeFileSync(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked' as never, { path: folder } as never);
}
