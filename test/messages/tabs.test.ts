import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabReport } from '@/lib/messages/protocol.ts';
import { allTabs, findTab, forgetTab, isInFront, rememberTab, watchTabs } from '@/lib/messages/tabs.ts';

const report = (tabId: number, documentId: string): TabReport => ({
  tabId,
  documentId,
  url: 'https://it.hms.harvard.edu/rc/core',
  recognition: { kind: 'known', pageId: 'rc-core' },
  fillable: 0,
});

describe('what a tab reported', () => {
  it('is kept until the next report of that tab', async () => {
    await rememberTab(report(1, 'first'));
    await rememberTab(report(1, 'second'));
    expect((await findTab(1))?.documentId).toBe('second');
  });

  it('survives twenty reports at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, tab) => rememberTab(report(tab, `doc-${tab}`))));
    for (let tab = 0; tab < 20; tab += 1) expect((await findTab(tab))?.documentId).toBe(`doc-${tab}`);
  });

  it('is nothing when what is kept has another shape, and begins anew with the next report', async () => {
    await fakeBrowser.storage.session.set({ tabs: { version: 1, value: { 1: { ...report(1, 'first'), url: 7 } } } });
    expect(await findTab(1)).toBeUndefined();
    expect(await allTabs()).toEqual([]);
    await rememberTab(report(2, 'second'));
    expect(await allTabs()).toEqual([report(2, 'second')]);
  });

  it('is not forgotten on the word of a document that is already gone', async () => {
    await rememberTab(report(1, 'second'));
    await forgetTab(1, 'first');
    expect(await findTab(1)).toBeDefined();
    await forgetTab(1, 'second');
    expect(await findTab(1)).toBeUndefined();
  });
});

describe('a tab', () => {
  it.each<[string, () => Promise<unknown>, boolean]>([
    ['is in front when its window shows it', async () => ({ active: true }), true],
    ['is not when its window shows another', async () => ({ active: false }), false],
    ['is not when the browser says nothing of it', async () => undefined, false],
    ['is not when it is closed', () => Promise.reject(new Error('No tab with id: 7.')), false],
  ])('%s', async (_what, get, inFront) => {
    const asked: number[] = [];
    fakeBrowser.tabs.get = ((id: number) => {
      asked.push(id);
      return get();
    }) as never;
    expect(await isInFront(7)).toBe(inFront);
    expect(asked).toEqual([7]);
  });

  it('of whose reports a watcher is told, until its signal', async () => {
    const told = vi.fn();
    const life = new AbortController();
    watchTabs(told, life.signal);
    await rememberTab(report(1, 'first'));
    expect(told).toHaveBeenCalled();
    life.abort();
    told.mockClear();
    await rememberTab(report(1, 'second'));
    expect(told).not.toHaveBeenCalled();
  });
});
