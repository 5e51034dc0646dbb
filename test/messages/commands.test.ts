import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rowKeyOf } from '@/lib/fill/confirm.ts';
import type { FieldSnapshot } from '@/lib/fill/field.ts';
import type { WriteOrder } from '@/lib/fill/plan.ts';
import { runCommand } from '@/lib/messages/commands.ts';
import { previewFill } from '@/lib/messages/fill-flow.ts';
import { rememberTab } from '@/lib/messages/tabs.ts';
import { savePerson } from '@/lib/people/store.ts';
import { updateSettings } from '@/lib/settings/store.ts';
import { field, person } from '../fill/make.ts';

const tabId = 7;
const fields: readonly FieldSnapshot[] = [field('First name', { autocomplete: 'given-name' }), field('Harvard University ID (HUID)')];

/** A page script that answers as a form does, and keeps the orders that it got. */
function answerAsPage({ isThere = true } = {}): WriteOrder[] {
  const orders: WriteOrder[] = [];
  fakeBrowser.tabs.sendMessage = (async (_tab: number, { type, data }: { type: string; data: WriteOrder }) => {
    if (!isThere) throw new Error('Could not establish connection. Receiving end does not exist.');
    switch (type) {
      case 'stillHere':
        return { res: true };
      case 'readForm':
        return { res: { fields, sendsTo: [], fingerprint: 'same' } };
      case 'writeFields':
        orders.push(data);
        return { res: data.rows.map(({ key }) => ({ key, result: 'filled' })) };
      default:
        return { res: { restored: 1, left: 0, stays: [] } };
    }
  }) as never;
  return orders;
}

const putInFront = (active: boolean) => {
  fakeBrowser.tabs.get = (async () => ({ active })) as never;
};

const values = (orders: readonly WriteOrder[]) =>
  orders.flatMap(({ rows }) => rows.map(({ writing }) => (writing.kind === 'text' ? writing.text : '')));

/** What a tick in the panel would be remembered as. */
async function sensitiveRows(): Promise<string[]> {
  const preview = await previewFill({ tabId, from: 'panel' });
  if (preview.kind === 'failed') throw new Error(preview.why);
  const rows = preview.plan.rows.filter(({ sensitive }) => sensitive);
  expect(rows).toHaveLength(1);
  return rows.map(({ meaning }) => rowKeyOf(meaning));
}

beforeEach(async () => {
  putInFront(true);
  await savePerson(person('me', ['self'], { 'given-name': 'Kim', 'family-name': 'Keys', 'university-id': '31415926' }));
  await rememberTab({
    tabId,
    documentId: 'document',
    url: 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on',
    recognition: { kind: 'known', pageId: 'ppms-registration', form: { id: 'ppms-registration', state: 'unverified' } },
    fillable: 1,
  });
});

describe('the keyboard command', () => {
  it('fills everyday details, and no sensitive one that was never confirmed', async () => {
    const orders = answerAsPage();
    expect(await runCommand('fill-this-form', tabId)).toEqual({ kind: 'filled', fields: 1 });
    expect(values(orders)).toEqual(['Kim']);
  });

  it('fills a sensitive detail once it was confirmed for this form in the panel', async () => {
    const orders = answerAsPage();
    const ticked = await sensitiveRows();
    await updateSettings((settings) => ({ ...settings, confirmed: { 'ppms-registration': ticked } }));
    expect(await runCommand('fill-this-form', tabId)).toEqual({ kind: 'filled', fields: 2 });
    expect(values(orders)).toEqual(['Kim', '31415926']);
  });

  it('takes no confirmation of another form for one of this', async () => {
    const orders = answerAsPage();
    const ticked = await sensitiveRows();
    await updateSettings((settings) => ({ ...settings, confirmed: { 'o2-form': ticked } }));
    await runCommand('fill-this-form', tabId);
    expect(values(orders)).toEqual(['Kim']);
  });

  it.each([
    ['damaged', 42],
    ['of a newer version that this one cannot read', { version: 999, value: 'unheard of' }],
  ])('does nothing while the settings are %s: filling may be switched off in them', async (_, settings) => {
    const orders = answerAsPage();
    await fakeBrowser.storage.local.set({ settings });
    expect(await runCommand('fill-this-form', tabId)).toEqual({ kind: 'failed', why: 'settings-damaged' });
    expect(orders).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['nonsense', { res: [{ key: 1 }] }],
    ['an error', { err: 'gone' }],
  ])('does not say that nothing was written when the page answers an order with %s', async (_, answer) => {
    answerAsPage();
    const asked = fakeBrowser.tabs.sendMessage;
    fakeBrowser.tabs.sendMessage = ((tab: number, message: { type: string }) =>
      message.type === 'writeFields' ? Promise.resolve(answer) : asked(tab, message)) as never;
    expect(await runCommand('fill-this-form', tabId)).toEqual({ kind: 'failed', why: 'no-answer' });
  });

  it('does nothing on a tab whose page script does not answer', async () => {
    const orders = answerAsPage({ isThere: false });
    expect(await runCommand('fill-this-form', tabId)).toEqual({ kind: 'failed', why: 'unreachable' });
    expect(orders).toEqual([]);
  });

  it('does nothing on a tab that another one stands before: the user would not see it', async () => {
    const orders = answerAsPage();
    putInFront(false);
    expect(await runCommand('fill-this-form', tabId)).toEqual({ kind: 'failed', why: 'not-in-front' });
    fakeBrowser.tabs.get = (() => Promise.reject(new Error('No tab with id: 7.'))) as never;
    expect(await runCommand('fill-this-form', tabId)).toEqual({ kind: 'failed', why: 'not-in-front' });
    expect(orders).toEqual([]);
  });

  it('does nothing where the browser names no tab, and for a command that it does not know', async () => {
    const orders = answerAsPage();
    expect(await runCommand('fill-this-form', undefined)).toBeUndefined();
    expect(await runCommand('constructor', tabId)).toBeUndefined();
    expect(await runCommand('submit', tabId)).toBeUndefined();
    expect(orders).toEqual([]);
  });

  it('takes back the last fill', async () => {
    answerAsPage();
    expect(await runCommand('undo-fill', tabId)).toEqual({ kind: 'undone', restored: 1 });
  });
});
