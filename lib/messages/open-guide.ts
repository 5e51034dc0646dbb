import { browser } from '@/lib/browser.ts';

/** Chromium's side panel; the polyfill's types do not know it, and Firefox has none. */
type WithSidePanel = { readonly sidePanel?: { open(options: { tabId: number }): Promise<void> } };

/**
 * Opens the guide beside the tab. The browser allows it only inside the user's click, so this must be the first thing its caller does:
 * nothing may be awaited before. Firefox opens a sidebar only from its own pages; there the guide opens in a tab.
 */
export function openGuideBeside(tabId: number): Promise<unknown> {
  const { sidePanel } = globalThis.chrome as unknown as WithSidePanel;
  return sidePanel ? sidePanel.open({ tabId }) : browser.tabs.create({ url: `${browser.runtime.getURL('sidepanel.html')}?tab=${tabId}` });
}
