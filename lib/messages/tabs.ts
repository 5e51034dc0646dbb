import { browser } from '@/lib/browser.ts';
import { defineStore, valueIn } from '@/lib/store.ts';
import type { TabReport } from './protocol.ts';
import { tabsSchema } from './stored-shapes.ts';

type Tabs = { readonly [tabId: string]: TabReport };

/** What the page scripts of open tabs last reported. Session storage: gone with the browser, kept when the worker sleeps, closed to page scripts. */
const store = defineStore<Tabs>({ key: 'session:tabs', version: 1, schema: tabsSchema, fallback: {}, copies: 'none' });

const reports = async (): Promise<Tabs> => valueIn(await store.read(), {});

export async function rememberTab(report: TabReport): Promise<void> {
  await store.update((tabs) => ({ ...tabs, [report.tabId]: report }));
}

/** Forgets a tab; with a `documentId` only if that document is still the one that reported last. */
export async function forgetTab(tabId: number, documentId?: string): Promise<void> {
  await store.update((tabs) => {
    const known = tabs[tabId];
    if (!known || (documentId !== undefined && known.documentId !== documentId)) return tabs;
    const { [String(tabId)]: _gone, ...rest } = tabs;
    return rest;
  });
}

export async function findTab(tabId: number): Promise<TabReport | undefined> {
  return (await reports())[tabId];
}

/** Whether the tab is the one that its window shows. What the user cannot see must not be written; whether the window itself is in view, the page knows. */
export async function isInFront(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.active === true;
}

export async function allTabs(): Promise<readonly TabReport[]> {
  return Object.values(await reports());
}

/** Calls back after each report, so that a panel shows the page it stands beside. */
export function watchTabs(callback: () => void, signal: AbortSignal): void {
  store.watch(callback, signal);
}
