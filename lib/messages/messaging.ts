import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Runtime } from 'webextension-polyfill';
// The page scripts' end of the wire is in `from-page.ts`.
import type { FromExtension, FromPage } from './protocol.ts';

const messenger = defineExtensionMessaging<Protocol>();

/** What comes to the same when it is asked twice. The browser may stop the worker between a question and its answer; the next question wakes it. */
const sameTwice: ReadonlySet<keyof FromExtension> = new Set(['tabState', 'previewFill', 'showOnPage', 'teachField', 'rememberForm']);

/** Popup, side panel, options and welcome → background: `askBackground.tabState(7)`. */
export const askBackground = new Proxy(
  {} as { [K in keyof FromExtension]: (...request: Parameters<FromExtension[K]>) => Promise<ReturnType<FromExtension[K]>> },
  {
    get: (_, name) => (request: unknown) => {
      const type = name as keyof FromExtension;
      const ask = () => messenger.sendMessage(type, request as never);
      return sameTwice.has(type) ? ask().catch(ask) : ask();
    },
  },
);

type Protocol = FromPage & FromExtension;

/** Answers a message. The sender is the browser's word, the request is the sender's: parse it. */
export function onMessage<K extends keyof Protocol>(
  type: K,
  answer: (request: unknown, sender: Runtime.MessageSender) => ReturnType<Protocol[K]> | Promise<ReturnType<Protocol[K]>>,
): () => void {
  return messenger.onMessage(type, ({ data, sender }) => answer(data, sender as Runtime.MessageSender) as never);
}
