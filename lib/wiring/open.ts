import { browser } from '@/lib/browser.ts';
import { selfId } from '@/lib/people/person.ts';

export function openWelcome(): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}

/** The options page, at the details of one person where given. */
export function openOptions(personId?: string): Promise<unknown> {
  if (personId === undefined) return browser.runtime.openOptionsPage();
  return browser.tabs.create({ url: `${browser.runtime.getURL('options.html')}#${personId === selfId ? 'me' : personId}` });
}

/** Chromium's side panel or Firefox's sidebar; the polyfill's types know only the latter. */
type WithPanel = {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

/** Both browsers open it only while they handle the click: call this first, and await nothing before it. */
export function openPanel(windowId: number): Promise<unknown> {
  const { sidePanel, sidebarAction } = globalThis.chrome as unknown as WithPanel;
  if (sidePanel) return sidePanel.open({ windowId });
  return sidebarAction?.open() ?? openPanelInTab();
}

/** Where there is neither: Firefox for Android, older browsers. */
function openPanelInTab(): Promise<unknown> {
  return browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html') });
}
