import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Runtime } from 'webextension-polyfill';
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
