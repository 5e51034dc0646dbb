// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/page/watch.ts';

let life: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const change = async (): Promise<void> => {
  document.body.append(document.createElement('p'));
  await vi.advanceTimersByTimeAsync(10);
};
const start = (answers: ('done' | 'look-again')[], options: { looks?: number; patience?: number } = {}) => {
  const look = vi.fn((_isLast: boolean) => answers.shift() ?? 'look-again');
  watchPage({ look, signal: life.signal, pause: 100, patience: 1000, looks: 5, ...options });
  return look;
};

describe('watching a page', () => {
  it('looks once at a page that is known at once, and not again when it changes', async () => {
    const look = start(['done']);
    await change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look.mock.calls).toEqual([[false]]);
  });

  it('looks again after late rendering, at most once a pause, until it is known', async () => {
    const look = start(['look-again', 'look-again', 'done']);
    for (let times = 0; times < 5; times += 1) await change();
    await vi.advanceTimersByTimeAsync(100);
    expect(look).toHaveBeenCalledTimes(2);
    await change();
    await vi.advanceTimersByTimeAsync(100);
    await change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look.mock.calls).toEqual([[false], [false], [false]]);
  });

  it('gives up when its looks are spent, and says which look is the last', async () => {
    const look = start([]);
    for (let times = 0; times < 20; times += 1) {
      await change();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(look.mock.calls).toEqual([[false], [false], [false], [false], [false], [true]]);
  });

  it('gives up when its patience is spent on a page that never changes', async () => {
    const look = start([]);
    await vi.advanceTimersByTimeAsync(1000);
    await change();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look.mock.calls).toEqual([[false], [true]]);
  });

  it('leaves no observer behind', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    start(['look-again', 'done']);
    await change();
    await vi.advanceTimersByTimeAsync(100);
    expect(disconnect).toHaveBeenCalled();
  });

  it.each(['popstate', 'hashchange', 'pageshow'])('starts anew after %s', (type) => {
    const look = start(['done', 'done']);
    window.dispatchEvent(new Event(type));
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('starts anew shortly after a click, which may have brought the next step of a form', async () => {
    const look = start(['done', 'done']);
    document.body.click();
    expect(look).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('stops for good when its signal does', async () => {
    const look = start([]);
    life.abort();
    await change();
    window.dispatchEvent(new Event('popstate'));
    document.body.click();
    await vi.advanceTimersByTimeAsync(5000);
    expect(look).toHaveBeenCalledTimes(1);
  });
});

it('follows navigations within the page after they are committed', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const look = start(['done', 'done', 'done']);
  navigation.dispatchEvent(new Event('navigate'));
  expect(look).toHaveBeenCalledTimes(1);
  navigation.dispatchEvent(new Event('currententrychange'));
  navigation.dispatchEvent(new Event('navigatesuccess'));
  expect(look).toHaveBeenCalledTimes(3);
  vi.unstubAllGlobals();
});
