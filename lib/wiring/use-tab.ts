import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser.ts';
import { askBackground } from '@/lib/messages/messaging.ts';
import type { TabReport } from '@/lib/messages/protocol.ts';
import { watchTabs } from '@/lib/messages/tabs.ts';

/** The tab that a page of the extension speaks about. `silent`: its page script, if it has one, reported nothing. */
export type TabView =
  | { readonly kind: 'connecting' }
  | { readonly kind: 'silent'; readonly tabId: number; readonly windowId: number }
  | { readonly kind: 'reported'; readonly tabId: number; readonly windowId: number; readonly report: TabReport };

/** Follows the active tab of this window, or stays with the tab named in this page's address (`?tab=12`). Works with no page script in it. */
export function useTab(): TabView {
  const [view, setView] = useState<TabView>({ kind: 'connecting' });
  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    let asked = 0;
    const look = async () => {
      asked += 1;
      const mine = asked;
      const seen = await seeTab();
      if (!signal.aborted && mine === asked) setView(seen);
    };
    const events = [browser.tabs.onActivated, browser.tabs.onUpdated];
    for (const event of events) event.addListener(look);
    signal.addEventListener('abort', () => {
      for (const event of events) event.removeListener(look);
    });
    watchTabs(look, signal);
    void look();
    return () => controller.abort();
  }, []);
  return view;
}

async function seeTab(): Promise<TabView> {
  const tab = await findTab();
  if (tab?.id === undefined) return { kind: 'connecting' };
  const place = { tabId: tab.id, windowId: tab.windowId ?? browser.windows.WINDOW_ID_CURRENT };
  const report = await askBackground.tabState(tab.id).catch(() => null);
  return report === null ? { kind: 'silent', ...place } : { kind: 'reported', ...place, report };
}

async function findTab() {
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  if (Number.isInteger(named)) return browser.tabs.get(named).catch(() => undefined);
  // A sidebar of Firefox has no reliable current window for `currentWindow: true`.
  const { id: windowId } = await browser.windows.getCurrent();
  const [active] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) });
  return active;
}
