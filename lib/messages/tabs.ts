import { storage } from '#imports';
import { underLock } from '@/lib/store.ts';
import type { TabReport } from './protocol.ts';

type Tabs = { readonly [tabId: string]: TabReport };

/** What the page scripts of open tabs last reported. Session storage: gone with the browser, kept when the worker sleeps, closed to page scripts. */
const item = storage.defineItem<Tabs>('session:tabs', { fallback: {} });

function change(edit: (tabs: Tabs) => Tabs): Promise<void> {
  return underLock(async () => item.setValue(edit(await item.getValue())));
}

export function rememberTab(report: TabReport): Promise<void> {
  return change((tabs) => ({ ...tabs, [report.tabId]: report }));
}

/** Forgets a tab; with a `documentId` only if that document is still the one that reported last. */
export function forgetTab(tabId: number, documentId?: string): Promise<void> {
  return change((tabs) => {
    if (documentId !== undefined && tabs[tabId]?.documentId !== documentId) return tabs;
    const { [String(tabId)]: _gone, ...rest } = tabs;
    return rest;
  });
}

export async function findTab(tabId: number): Promise<TabReport | undefined> {
  return (await item.getValue())[tabId];
}

export async function allTabs(): Promise<readonly TabReport[]> {
  return Object.values(await item.getValue());
}

/** Calls back after each report, so that a panel shows the page it stands beside. */
export function watchTabs(callback: (tabs: Tabs) => void, signal: AbortSignal): void {
  const stop = item.watch(callback);
  signal.addEventListener('abort', stop, { once: true });
}
