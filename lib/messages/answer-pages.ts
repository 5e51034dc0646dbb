import type { Runtime } from 'webextension-polyfill';
import { defaultSettings } from '@/lib/settings/settings.ts';
import { readSettings, updateSettings } from '@/lib/settings/store.ts';
import { valueIn } from '@/lib/store.ts';
import type { DocumentAddress } from './ask-document.ts';
import { cardFor } from './card.ts';
import { fillEveryday } from './fill-flow.ts';
import { noteSighting } from './journey.ts';
import { countAgain } from './keep-cards.ts';
import { onMessage } from './messaging.ts';
import { openGuideBesideTab } from './open-guide.ts';
import { dropPlans } from './plans.ts';
import type { OverlayCard, TabReport } from './protocol.ts';
import { requests } from './requests.ts';
import { leavingPage, pageSender } from './senders.ts';
import { findTab, forgetTab, rememberTab } from './tabs.ts';
import { trustRecognition } from './trust.ts';

/** What page scripts may ask. Each answer is a sentence of the guide, a number or nothing; none holds anything of a person's. */
export function answerPages(): void {
  // Must stay the first statement of its handler: the browser opens the panel only inside the click.
  onMessage('openGuide', (_, sender) => {
    const page = pageSender(sender);
    if (page) void openGuideBesideTab(page.tabId);
  });
  onMessage('pageSeen', pageSeen);
  onMessage('pageGone', pageGone);
  onMessage('hideHere', hideHere);
  onMessage('fillEveryday', async (_, sender) => {
    const tab = await reportedBy(sender);
    if (!tab) return { kind: 'failed', why: 'unreachable' };
    if (!mayFillAgain(tab.documentId)) return { kind: 'failed', why: 'busy' };
    const result = await fillEveryday(tab);
    if (result.kind === 'ok' && result.filled > 0) await noteSighting(tab.recognition.pageId, { filled: true });
    return result;
  });
}

async function pageSeen(request: unknown, sender: Runtime.MessageSender): Promise<OverlayCard | null> {
  const page = pageSender(sender);
  const seen = requests.pageSeen.safeParse(request);
  if (!page || !seen.success) return null;
  const { tabId, documentId } = page;
  const { recognition: claimed, href } = seen.data;
  const address = addressWithin(page.url, href);
  const settings = valueIn(await readSettings(), defaultSettings);
  const recognition = claimed.kind === 'unknown' || !address ? undefined : trustRecognition(claimed, address, settings);
  if (!recognition || !address) {
    await forgetDocument(page);
    return null;
  }
  const before = await findTab(tabId);
  if (before?.documentId !== documentId || before.url !== address.href) await dropPlans(tabId);
  const report: TabReport = { tabId, documentId, url: address.href, recognition, fillable: 0, at: Date.now() };
  await rememberTab(report);
  await noteSighting(recognition.pageId, { filled: false });
  return cardFor(await countAgain(report));
}

async function pageGone(_: unknown, sender: Runtime.MessageSender): Promise<void> {
  const page = leavingPage(sender);
  if (page) await forgetDocument(page);
}

/** Previews hold values: they go with the page that they were made for. */
async function forgetDocument({ tabId, documentId }: DocumentAddress): Promise<void> {
  await forgetTab(tabId, documentId);
  await dropPlans(tabId, documentId);
}

/** Where the page says it is now, which after a navigation without reload only the page knows; another origin than the browser states is not believed. */
function addressWithin(stated: URL, href: string): URL | undefined {
  const address = URL.parse(href);
  return address?.origin === stated.origin ? address : undefined;
}

async function hideHere(_: unknown, sender: Runtime.MessageSender): Promise<void> {
  const tab = await reportedBy(sender);
  if (!tab) return;
  const { pageId } = tab.recognition;
  await updateSettings((settings) => ({ ...settings, hiddenOn: [...new Set([...settings.hiddenOn, pageId])] }));
}

/** The report of the very document that sends, or nothing. */
async function reportedBy(sender: Runtime.MessageSender): Promise<TabReport | undefined> {
  const page = pageSender(sender);
  const tab = page && (await findTab(page.tabId));
  return tab && tab.documentId === page.documentId ? tab : undefined;
}

/** A page script that was taken over could ask in a loop: one fill in two seconds for each document. */
const pause = 2_000;
const lastFill = new Map<string, number>();

function mayFillAgain(documentId: string, now = Date.now()): boolean {
  if (now - (lastFill.get(documentId) ?? Number.NEGATIVE_INFINITY) < pause) return false;
  for (const [id, at] of lastFill) if (now - at >= pause) lastFill.delete(id);
  lastFill.set(documentId, now);
  return true;
}
