import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '@/lib/browser.ts';
import type { FromExtension, FromPage, ToPage } from './protocol.ts';

const messenger = defineExtensionMessaging<Protocol>();

/** Page script → background. Rejects when the extension was updated or switched off. */
export function sendFromPage<K extends keyof FromPage>(type: K, ...[request]: Parameters<FromPage[K]>): Promise<ReturnType<FromPage[K]>> {
  return messenger.sendMessage(type, request as never) as Promise<ReturnType<FromPage[K]>>;
}

/** Popup, side panel, options and welcome → background: `askBackground.tabState(7)`. */
export const askBackground = new Proxy(
  {} as { [K in keyof FromExtension]: (...request: Parameters<FromExtension[K]>) => Promise<ReturnType<FromExtension[K]>> },
  {
    get: (_, type) => (request: unknown) => messenger.sendMessage(type as keyof FromExtension, request as never),
  },
);

type Protocol = FromPage & ToPage & FromExtension;

/** Answers a message. The sender is the browser's word, the request is the sender's: parse it. */
export function onMessage<K extends keyof Protocol>(
  type: K,
  answer: (request: unknown, sender: Runtime.MessageSender) => ReturnType<Protocol[K]> | Promise<ReturnType<Protocol[K]>>,
): () => void {
  return messenger.onMessage(type, ({ data, sender }) => answer(data, sender as Runtime.MessageSender) as never);
}

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
