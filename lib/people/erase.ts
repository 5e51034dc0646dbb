import { storage } from '#imports';
import { underLock } from '@/lib/store.ts';

/** Removes everything the extension ever stored, in both areas. Waits for a save that is under way, so that nothing is written back after it. */
export function eraseEverything(): Promise<void> {
  return underLock(async () => {
    await Promise.all([storage.clear('local'), storage.clear('session')]);
  });
}
