import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askDocument } from '@/lib/messages/ask-document.ts';

const address = { tabId: 7, documentId: 'doc-1' };

/** What the browser is asked to send, with the answer that it brings. */
function answerWith(reply: () => Promise<unknown>): unknown[][] {
  const sent: unknown[][] = [];
  fakeBrowser.tabs.sendMessage = ((...request: unknown[]) => {
    sent.push(request);
    return reply();
  }) as never;
  return sent;
}

describe('a question to a document', () => {
  it('goes to this document of this tab and to no other', async () => {
    const sent = answerWith(async () => ({ res: true }));
    expect(await askDocument(address, 'showField', 'f1')).toBe(true);
    const message = { id: expect.any(Number), type: 'showField', data: 'f1', timestamp: expect.any(Number) };
    expect(sent).toEqual([[7, message, { documentId: 'doc-1' }]]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['the document is gone', async () => Promise.reject(new Error('Could not establish connection.'))],
    ['there is no script of ours', async () => undefined],
    ['the page script failed', async () => ({ err: 'Error: gone' })],
    ['the page script failed and answered as well', async () => ({ err: 'Error: gone', res: true })],
  ])('has no answer when %s', async (_why, reply) => {
    answerWith(reply);
    expect(await askDocument(address, 'stillHere')).toBeUndefined();
  });
});
