import { browser } from '@/lib/browser.ts';

/** Chromium's side panel; the polyfill's types do not know it, and Firefox has none. */
type WithSidePanel = { readonly sidePanel?: { open(options: { tabId: number }): Promise<void> } };

/**
 * Opens the guide beside the tab. The browser allows it only inside the user's click, so this must be the first thing its caller does:
 * nothing may be awaited before. Firefox opens its sidebar only from the extension's own pages; there the guide comes in a narrow window,
 * which leaves the form in view, as a fill demands.
 */
export function openGuideBeside(tabId: number): Promise<unknown> {
  const { sidePanel } = globalThis.chrome as unknown as WithSidePanel;
  if (sidePanel) return sidePanel.open({ tabId });
  const url = `${browser.runtime.getURL('sidepanel.html')}?tab=${tabId}`;
  return browser.windows.create({ url, type: 'popup', width: 420, height: 800 });
}
