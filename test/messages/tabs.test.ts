import { describe, expect, it } from 'vitest';
import type { TabReport } from '@/lib/messages/protocol.ts';
import { findTab, forgetTab, rememberTab } from '@/lib/messages/tabs.ts';

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

  it('is not forgotten on the word of a document that is already gone', async () => {
    await rememberTab(report(1, 'second'));
    await forgetTab(1, 'first');
    expect(await findTab(1)).toBeDefined();
    await forgetTab(1, 'second');
    expect(await findTab(1)).toBeUndefined();
  });
});
