import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askBackground } from '@/lib/messages/messaging.ts';

/** A worker that is stopped before its first answer, or before each. */
function stopWorker({ always = false } = {}) {
  let asked = 0;
  const runtime = fakeBrowser.runtime as unknown as { lastError?: { message: string } | undefined };
  return vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (_message: unknown, reply: (answer?: object) => void) => {
    asked += 1;
    const isStopped = always || asked === 1;
    runtime.lastError = isStopped ? { message: 'the message channel closed before a response was received' } : undefined;
    reply(isStopped ? undefined : { res: true });
    runtime.lastError = undefined;
  }) as never);
}

describe('a question to a worker that is stopped before it answers', () => {
  it('is asked once more where that changes nothing', async () => {
    const sent = stopWorker();
    expect(await askBackground.showOnPage({ tabId: 1, key: 'k' })).toBe(true);
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('is not asked a third time', async () => {
    const sent = stopWorker({ always: true });
    await expect(askBackground.tabState(1)).rejects.toThrow('channel closed');
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('to fill or to undo is asked once only', async () => {
    const sent = stopWorker();
    await expect(askBackground.fillForm({ tabId: 1, token: 't', keys: [], replace: [] })).rejects.toThrow('channel closed');
    expect(sent).toHaveBeenCalledTimes(1);
    sent.mockRestore();
    const again = stopWorker();
    await expect(askBackground.undoForm({ tabId: 1 })).rejects.toThrow('channel closed');
    expect(again).toHaveBeenCalledTimes(1);
  });
});
