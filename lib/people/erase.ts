import { storage } from '#imports';
import { underLock } from '@/lib/store.ts';

/**
 * Removes everything the extension ever stored, in whichever way it or a version before it did. Waits for a save that is under way, so that nothing is
 * written back after it. The session goes first: what watches the people must not find its tabs and previews again.
 */
export function eraseEverything(): Promise<void> {
  return underLock(async () => {
    await storage.clear('session');
    await storage.clear('local');
    for (const kept of [globalThis.localStorage, globalThis.sessionStorage]) kept?.clear();
    for (const { name } of (await globalThis.indexedDB?.databases()) ?? []) if (name !== undefined) await deleteDatabase(name);
    for (const name of (await globalThis.caches?.keys()) ?? []) await caches.delete(name);
  });
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
