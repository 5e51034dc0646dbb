import { storage } from '#imports';
import { underLock } from '@/lib/store.ts';

/** One for each page: a channel does not hear itself, so the page that erases is not told. */
let channel: BroadcastChannel | undefined;
function openChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel('hms-access-guide-erased');
  return channel;
}

/**
 * Removes everything the extension ever stored, in whichever way it or a version before it did. Waits for a save that is under way, so that nothing is
 * written back after it. The session goes first: what watches the people must not find its tabs and previews again.
 * Other pages of the extension are told, as they may still show what was saved.
 */
export function eraseEverything(): Promise<void> {
  return underLock(async () => {
    await storage.clear('session');
    await storage.clear('local');
    for (const kept of [globalThis.localStorage, globalThis.sessionStorage]) kept?.clear();
    for (const { name } of (await globalThis.indexedDB?.databases()) ?? []) if (name !== undefined) await deleteDatabase(name);
    for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
    openChannel().postMessage('erased');
  });
}

/** Calls back when another page of the extension erased everything. */
export function watchErasing(callback: () => void, signal: AbortSignal): void {
  openChannel().addEventListener('message', callback, { signal });
}

/** One that another page still has open is deleted as soon as that page lets go of it. */
function deleteDatabase(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onblocked = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
