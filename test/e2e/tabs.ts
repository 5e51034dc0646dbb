import type { Page } from '@playwright/test';
import type { TabReport } from '@/lib/messages/protocol.ts';
import type { Extension } from './extension.ts';

/** The number of the tab that shows this page. Without host permissions the browser tells the extension no addresses: it is the tab in front. */
export async function tabIdOf({ worker }: Extension, page: Page): Promise<number> {
  await page.bringToFront();
  const id = await worker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
  if (id === undefined) throw new Error('no tab in front');
  return id;
}

/** What the background says of a tab to a page of the extension. */
export function tabState(asker: Page, tabId: number): Promise<TabReport | null> {
  return asker.evaluate(async (data) => {
    const answer = await chrome.runtime.sendMessage({ id: 1, type: 'tabState', data, timestamp: Date.now() });
    return answer?.res ?? null;
  }, tabId);
}
