import type { Runtime } from 'webextension-polyfill';
import { browser } from '@/lib/browser.ts';
import type { DocumentAddress } from './ask-document.ts';

/** The browser's word about the document that a message came from; the polyfill's types lack the newer members. */
type Sender = Runtime.MessageSender & { readonly documentId?: string; readonly origin?: string; readonly documentLifecycle?: string };

export type PageSender = { readonly tabId: number; readonly documentId: string; readonly url: URL };

/** A page script in the top frame of a live, visible document, or undefined. Frames, prerendered and sandboxed documents are nobody. */
export function pageSender(sender: Runtime.MessageSender): PageSender | undefined {
  const { tab, frameId, documentId, documentLifecycle, origin, url, id } = sender as Sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || documentId === undefined || url === undefined)
    return undefined;
  if (documentLifecycle !== undefined && documentLifecycle !== 'active') return undefined;
  if (tab.incognito === true) return undefined;
  const address = new URL(url);
  if (address.protocol !== 'https:' || (origin !== undefined && origin !== address.origin)) return undefined;
  return { tabId: tab.id, documentId, url: address };
}

/**
 * A document that is being left: it is no longer active when its last word arrives, and Chromium no longer calls its frame the top one.
 * Only what is kept under this document's own name may be forgotten on its word.
 */
export function leavingPage(sender: Runtime.MessageSender): DocumentAddress | undefined {
  const { tab, documentId, id } = sender as Sender;
  return id === browser.runtime.id && tab?.id !== undefined && documentId !== undefined ? { tabId: tab.id, documentId } : undefined;
}

/** The browser's name for the document that sends. */
export const documentOf = (sender: Runtime.MessageSender): string | undefined => (sender as Sender).documentId;

/** A page of this extension: popup, side panel, options, welcome. */
export function isExtensionPage(sender: Runtime.MessageSender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('')) === true;
}
