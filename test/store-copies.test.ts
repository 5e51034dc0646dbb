import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineStore, valueIn } from '@/lib/store.ts';
import { z } from '@/lib/zod.ts';

type Notes = readonly string[];
const notes = () => defineStore<Notes>({ key: 'local:notes', version: 1, schema: z.array(z.string()), fallback: [] });
const whole = (...value: string[]) => ({ version: 1, value });
const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);
const disk = () => fakeBrowser.storage.local.get(null);
const add = (note: string) => (all: Notes) => [...all, note];
const noRoomOnce = () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));

/** Holds the lock of all stores, as a page does that is saving; call what it returns to let go. */
async function holdTheLock(): Promise<() => void> {
  const held = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  void navigator.locks.request('hms-access-guide-storage', () => {
    held.resolve();
    return letGo.promise;
  });
  await held.promise;
  return letGo.resolve;
}
const isPending = async (work: Promise<unknown>) =>
  (await Promise.race([work, new Promise((resolve) => setTimeout(() => resolve('pending'), 20))])) === 'pending';

describe('while another page saves', () => {
  it('a change waits', async () => {
    const letGo = await holdTheLock();
    const change = notes().update(add('a'));
    expect(await isPending(change)).toBe(true);
    letGo();
    expect(await change).toEqual({ kind: 'ok', value: ['a'] });
  });

  it('a look does not wait', async () => {
    await put({ notes: whole('a') });
    const letGo = await holdTheLock();
    expect(await isPending(notes().read())).toBe(false);
    letGo();
  });

  it('a look at damage waits, as it keeps a copy', async () => {
    await put({ notes: 42 });
    const letGo = await holdTheLock();
    const look = notes().read();
    expect(await isPending(look)).toBe(true);
    letGo();
    expect(await look).toEqual({ kind: 'damaged', value: [], quarantined: true });
  });
});

describe('the copy before the last change', () => {
  it('can be looked at without going back to it', async () => {
    const store = notes();
    expect(await store.readPrevious()).toBeUndefined();
    await store.update(add('a'));
    await store.update(add('b'));
    expect(await store.readPrevious()).toEqual(['a']);
    expect(await store.read()).toEqual({ kind: 'ok', value: ['a', 'b'] });
  });

  it('is not replaced by nothing', async () => {
    await put({ 'notes:previous': whole('old') });
    await notes().update(add('a'));
    expect(await disk()).toEqual({ notes: whole('a'), 'notes:previous': whole('old') });
  });

  it('stays when it takes the place of damage, and the damage is kept apart', async () => {
    await put({ notes: 42, 'notes:previous': whole('old') });
    expect(await notes().restorePrevious()).toEqual({ kind: 'ok', value: ['old'] });
    expect(await disk()).toEqual({ notes: whole('old'), 'notes:previous': whole('old'), 'notes:quarantine': [42] });
  });

  it('does not take the place of damage of which there is no room for a copy', async () => {
    await put({ notes: 42, 'notes:previous': whole('old') });
    noRoomOnce();
    expect(await notes().restorePrevious()).toEqual({ kind: 'failed', why: 'full', value: [] });
    expect(await disk()).toEqual({ notes: 42, 'notes:previous': whole('old') });
  });

  it('takes the place of what is whole without calling that damaged', async () => {
    await put({ notes: whole('new'), 'notes:previous': whole('old') });
    await notes().restorePrevious();
    expect(await disk()).toEqual({ notes: whole('old'), 'notes:previous': whole('new') });
  });
});

describe('what could not be read', () => {
  it('stays where it is while there is no room for its copy, though there would be room for the change', async () => {
    await put({ notes: 42 });
    noRoomOnce();
    expect(await notes().update(add('a'))).toEqual({ kind: 'failed', why: 'full', value: [] });
    expect(await disk()).toEqual({ notes: 42 });
  });

  it('is written over by an edit that changes nothing, as the empty start is a change', async () => {
    await put({ notes: 42 });
    expect(await notes().update((all) => all)).toEqual({ kind: 'ok', value: [] });
    expect(await disk()).toEqual({ notes: whole(), 'notes:quarantine': [42] });
  });

  it('is handed out in whichever way a version before kept it', async () => {
    await put({ 'notes:quarantine': 'odd' });
    expect(await notes().readQuarantine()).toEqual(['odd']);
    await put({ notes: 42 });
    expect(await notes().readQuarantine()).toEqual(['odd', 42]);
    await notes().read();
    expect(await notes().readQuarantine()).toEqual(['odd', 42]);
  });

  it('is discarded alone: what is whole, and the copy, stay', async () => {
    await put({ notes: whole('a'), 'notes:previous': whole('old'), 'notes:quarantine': [42] });
    await notes().discardQuarantine();
    expect(await disk()).toEqual({ notes: whole('a'), 'notes:previous': whole('old') });
  });
});

describe('watching', () => {
  it('begins with a signal that has not aborted, and leaves nothing behind', async () => {
    const added = vi.spyOn(fakeBrowser.storage.local.onChanged, 'addListener');
    const removed = vi.spyOn(fakeBrowser.storage.local.onChanged, 'removeListener');
    notes().watch(vi.fn(), AbortSignal.abort());
    expect(added).not.toHaveBeenCalled();
    const life = new AbortController();
    notes().watch(vi.fn(), life.signal);
    expect(added).toHaveBeenCalledTimes(1);
    expect(removed).not.toHaveBeenCalled();
    life.abort();
    expect(removed).toHaveBeenCalledWith(added.mock.calls[0]?.[0]);
  });
});

it('the value to show is the fallback only where there is none', () => {
  expect(valueIn({ kind: 'failed', why: 'unreadable' }, ['fallback'])).toEqual(['fallback']);
  expect(valueIn({ kind: 'failed', why: 'full', value: [] as string[] }, ['fallback'])).toEqual([]);
});
