import { browser } from '@/lib/browser.ts';
import { hasTrace } from '@/lib/people/trace.ts';

/** Storage is for the extension's own pages. Firefox has no such switch; there the bundle check keeps storage out of page scripts. */
type WithAccessLevel = { setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };

export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
  closeStorage();
}

/** To page scripts, ours included. */
function closeStorage(): void {
  for (const area of [browser.storage.local, browser.storage.session]) {
    void (area as unknown as WithAccessLevel).setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

/** Where somebody was saved before, this is no first run, whatever the storage says. */
async function welcome(): Promise<void> {
  if (!(await hasTrace())) await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
