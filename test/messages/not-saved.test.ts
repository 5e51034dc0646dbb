import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fillForm, previewFill } from '@/lib/messages/fill-flow.ts';
import { rememberTab } from '@/lib/messages/tabs.ts';
import { teachField } from '@/lib/messages/teach.ts';
import { savePerson } from '@/lib/people/store.ts';
import { field, person } from '../fill/make.ts';

const tabId = 7;
const fields = [field('Harvard University ID (HUID)'), field('Favourite colour')];

beforeEach(async () => {
  fakeBrowser.tabs.sendMessage = (async (_tab: number, { type, data }: { type: string; data: { rows: { key: string }[] } }) =>
    type === 'writeFields'
      ? { res: data.rows.map(({ key }) => ({ key, result: 'filled' })) }
      : { res: { fields, sendsTo: [], fingerprint: 'same' } }) as never;
  fakeBrowser.tabs.get = (async () => ({ active: true })) as never;
  await savePerson(person('me', ['self'], { 'given-name': 'Kim', 'university-id': '31415926', lab: 'Lab' }));
  await rememberTab({
    tabId,
    documentId: 'document',
    url: 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on',
    recognition: { kind: 'known', pageId: 'ppms-registration', form: { id: 'ppms-registration', state: 'unverified' } },
    fillable: 1,
  });
});

const noRoom = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));

async function fillTicked() {
  const preview = await previewFill({ tabId, from: 'panel' });
  if (preview.kind === 'failed') throw new Error(preview.why);
  return { preview, fill: () => fillForm({ tabId, token: preview.token, keys: preview.plan.rows.map(({ key }) => key), replace: [] }) };
}

describe('a choice that the disk has no room for', () => {
  it('of sensitive rows still fills, and says that the ticks were not kept', async () => {
    const { fill } = await fillTicked();
    noRoom();
    expect(await fill()).toMatchObject({ kind: 'ok', ticksKept: false, report: { filled: [{}] } });
  });

  it('is kept when there is room', async () => {
    const { fill } = await fillTicked();
    expect(await fill()).toMatchObject({ kind: 'ok', ticksKept: true });
  });

  it('about a field is not called taught', async () => {
    const [, unknown] = fields;
    if (!unknown) throw new Error('no field');
    expect(await teachField({ tabId, key: unknown.key, as: 'self lab' })).toBe('taught');
    noRoom();
    expect(await teachField({ tabId, key: unknown.key, as: 'self department' })).toBe('not-saved');
    expect(await teachField({ tabId, key: 'no such field', as: 'self lab' })).toBe('refused');
  });
});
