import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '#imports';
import { answerInPage, sendFromPage } from '@/lib/messages/from-page.ts';

type Listener = (message: unknown, sender: unknown, respond: (reply: unknown) => void) => unknown;

describe('a question to the background', () => {
  const replyWith = (reply: unknown) => vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve(reply) as never);

  it('travels as the other side expects it, and comes back as the answer', async () => {
    const sent = replyWith({ res: null });
    await expect(sendFromPage('hideHere')).resolves.toBeNull();
    expect(sent.mock.calls[0]?.[0]).toEqual({ id: expect.any(Number), type: 'hideHere', data: undefined, timestamp: expect.any(Number) });
  });

  it.each([
    ['nobody answers', undefined],
    ['the background failed', { err: { name: 'Error', message: 'no', stack: '' } }],
  ])('fails when %s', async (_what, reply) => {
    replyWith(reply);
    await expect(sendFromPage('openGuide')).rejects.toThrow('no answer to openGuide');
  });

  it.each([
    ['pageSeen', 2],
    ['hideHere', 2],
    ['pageGone', 1],
    ['openGuide', 1],
    ['fillEveryday', 1],
  ] as const)('%s is asked at most %i times', async (type, times) => {
    const sent = replyWith(undefined);
    await expect(sendFromPage(type, ...([] as never))).rejects.toThrow(`no answer to ${type}`);
    expect(sent).toHaveBeenCalledTimes(times);
  });

  it('is asked once more when the worker was stopped meanwhile, if it comes to the same', async () => {
    const sent = vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => Promise.resolve({ res: null }) as never);
    const stopped = () => Promise.reject(new Error('A listener indicated an asynchronous response by returning true, but …')) as never;
    sent.mockImplementationOnce(stopped);
    await expect(sendFromPage('hideHere')).resolves.toBeNull();
    expect(sent).toHaveBeenCalledTimes(2);
    sent.mockClear();
    sent.mockImplementationOnce(stopped);
    await expect(sendFromPage('fillEveryday'), 'a fill is never asked for twice').rejects.toThrow('asynchronous');
    expect(sent).toHaveBeenCalledTimes(1);
  });
});

describe('answers in a page', () => {
  let listeners: Listener[] = [];
  beforeEach(() => {
    listeners = [];
    vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation(((listener: Listener) => listeners.push(listener)) as never);
    vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(((listener: Listener) => {
      listeners = listeners.filter((one) => one !== listener);
    }) as never);
  });
  const ask = (message: unknown) => new Promise((respond) => listeners[0]?.(message, {}, respond));

  it('are given to what is asked, and the sender waits for them', async () => {
    answerInPage({ showField: (key) => key === 'f1' }, new AbortController().signal);
    expect(await ask({ type: 'showField', data: 'f1' })).toEqual({ res: true });
    expect(listeners[0]?.({ type: 'showField', data: 'f1' }, {}, () => {})).toBe(true);
  });

  it('say that something failed', async () => {
    const fail = () => {
      throw new Error('gone');
    };
    answerInPage({ undoFill: fail }, new AbortController().signal);
    expect(await ask({ type: 'undoFill' })).toEqual({ err: 'Error: gone' });
  });

  it.each([[{ type: 'readForm' }], [{ type: 'constructor' }], [{}], [undefined], ['x']])('are not given to %j', (message) => {
    answerInPage({ stillHere: () => true }, new AbortController().signal);
    expect(listeners[0]?.(message, {}, () => {})).toBeUndefined();
  });

  it('end with the signal', () => {
    const life = new AbortController();
    answerInPage({ stillHere: () => true }, life.signal);
    life.abort();
    expect(listeners).toEqual([]);
  });

  it.each([
    ['no runtime', undefined],
    ['a runtime without messages', {}],
  ])('end without a word when an update of the extension has left %s', (_what, runtime) => {
    const life = new AbortController();
    answerInPage({ stillHere: () => true }, life.signal);
    const before = browser.runtime;
    const failed = vi.fn();
    process.once('uncaughtException', failed);
    Object.assign(browser, { runtime });
    life.abort();
    Object.assign(browser, { runtime: before });
    process.off('uncaughtException', failed);
    expect(failed).not.toHaveBeenCalled();
  });
});
