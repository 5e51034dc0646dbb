import type { Runtime } from 'webextension-polyfill';
import { formAddress } from '@/lib/recognise/form-address.ts';
import { updateSettings } from '@/lib/settings/store.ts';
import { askDocument } from './ask-document.ts';
import { fillForm, previewFill, undoForm } from './fill-flow.ts';
import { noteSighting } from './journey.ts';
import { onMessage } from './messaging.ts';
import type { FromExtension, TabReport } from './protocol.ts';
import { requests } from './requests.ts';
import { documentOf, isExtensionPage } from './senders.ts';
import { findTab, forgetTab } from './tabs.ts';
import { teachField } from './teach.ts';

type Request<K extends keyof FromExtension> = Parameters<FromExtension[K]>[0];
type Answer<K extends keyof FromExtension> = ReturnType<FromExtension[K]>;

/** What popup, side panel and options may ask. A page script that sends one of these gets an error. */
export function answerExtension(): void {
  answer('tabState', tabState);
  answer('previewFill', previewFill);
  answer('fillForm', async (request) => {
    const result = await fillForm(request);
    const tab = await findTab(request.tabId);
    if (tab && result.kind === 'ok' && result.report.filled.length > 0) await noteSighting(tab.recognition.pageId, { filled: true });
    return result;
  });
  answer('undoForm', undoForm);
  answer('showOnPage', async ({ tabId, key }) => {
    const tab = await findTab(tabId);
    return tab ? ((await askDocument(tab, 'showField', key)) ?? false) : false;
  });
  answer('rememberForm', rememberForm);
  answer('teachField', teachField);
}

/** `reply` also gets the name of the document that asks. */
function answer<K extends keyof FromExtension>(
  type: K,
  reply: (request: Request<K>, document?: string) => Answer<K> | Promise<Answer<K>>,
): void {
  onMessage(type, (data: unknown, sender: Runtime.MessageSender) => {
    if (!isExtensionPage(sender)) throw new Error('not for page scripts');
    return reply(requests[type].parse(data) as Request<K>, documentOf(sender));
  });
}

/** What is known of a tab, if the document that reported is still there. */
export async function tabState(tabId: number): Promise<TabReport | null> {
  const tab = await findTab(tabId);
  if (!tab) return null;
  if (await askDocument(tab, 'stillHere')) return tab;
  await forgetTab(tabId, tab.documentId);
  return null;
}

async function rememberForm({ tabId }: Request<'rememberForm'>): Promise<boolean> {
  const tab = await tabState(tabId);
  const form = tab?.recognition.form;
  if (!tab || form?.state !== 'found-by-content') return false;
  const address = formAddress(new URL(tab.url));
  const saved = await updateSettings((settings) => ({
    ...settings,
    knownAddresses: { ...settings.knownAddresses, [form.id]: [...new Set([...(settings.knownAddresses[form.id] ?? []), address])] },
  }));
  return saved.kind === 'ok';
}
