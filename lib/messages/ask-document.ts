import { browser } from '@/lib/browser.ts';
import type { ToPage } from './protocol.ts';

/** A document of a tab, as the browser names it: a message to it reaches no other document, whatever the tab shows by then. */
export type DocumentAddress = { readonly tabId: number; readonly documentId: string };

/** Background → one document. Resolves to `undefined` when the document is gone or has no script of ours. */
export async function askDocument<K extends keyof ToPage>(
  { tabId, documentId }: DocumentAddress,
  type: K,
  ...[request]: Parameters<ToPage[K]>
): Promise<ReturnType<ToPage[K]> | undefined> {
  const message = { id: crypto.getRandomValues(new Uint32Array(1))[0], type, data: request, timestamp: Date.now() };
  // The library addresses frames only; the polyfill's types do not know documentId yet, both browsers do.
  const options = { documentId } as unknown as { frameId: number };
  try {
    const reply = (await browser.tabs.sendMessage(tabId, message, options)) as { res?: ReturnType<ToPage[K]>; err?: unknown } | undefined;
    return reply?.err === undefined ? reply?.res : undefined;
  } catch {
    return undefined;
  }
}
