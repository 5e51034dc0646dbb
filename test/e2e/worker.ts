import type { Page } from '@playwright/test';
import { type Extension, expect } from './extension.ts';

/** Stops the extension's worker, as the browser does when it has been idle, and after an update, a crash or a busy time. It may be woken at once. */
export async function stopWorker({ context, base }: Extension, from: Page): Promise<void> {
  const session = await context.newCDPSession(from);
  const seen: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) if (scriptURL.startsWith(base)) seen.push(runningStatus);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await expect.poll(() => seen, { message: 'the worker is stopped' }).toContain('stopped');
  await session.detach();
}

/** Reads the extension's storage through one of its pages: the worker may just be stopped. */
export const storedIn = (own: Page, area: 'local' | 'session' = 'local'): Promise<Record<string, unknown>> =>
  own.evaluate((name) => chrome.storage[name].get(), area);
