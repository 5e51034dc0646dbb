import { browser } from '@/lib/browser.ts';

/** Chromium's side panel and Firefox's sidebar; the polyfill's types know only the latter. */
type Panels = {
  readonly sidePanel?: { open(place: { readonly tabId: number } | { readonly windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};
const panels = (): Panels => globalThis.chrome as unknown as Panels;
const guide = (): string => browser.runtime.getURL('sidepanel.html');

// Both browsers open a panel only while they handle the user's click: these come first in their handler, and nothing is awaited before.

/** After a click in a page. Firefox opens its sidebar only from the extension's own pages: a narrow window leaves the form in view, as a fill demands. */
export function openGuideBesideTab(tabId: number): Promise<unknown> {
  const { sidePanel } = panels();
  if (sidePanel) return sidePanel.open({ tabId });
  return browser.windows.create({ url: `${guide()}?tab=${tabId}`, type: 'popup', width: 420, height: 800 });
}

/** After a click in a page of the extension. A tab where there is neither panel nor sidebar: Firefox for Android, older browsers. */
export function openGuideBesideWindow(windowId: number): Promise<unknown> {
  const { sidePanel, sidebarAction } = panels();
  if (sidePanel) return sidePanel.open({ windowId });
  return sidebarAction?.open() ?? browser.tabs.create({ url: guide() });
}
