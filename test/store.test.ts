import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defineStore, valueIn } from '@/lib/store.ts';
import { z } from '@/lib/zod.ts';
import { runs } from './fuzz/runs.ts';

type Notes = readonly string[];
const notes = () => defineStore<Notes>({ key: 'local:notes', version: 2, schema, migrations: { 2: splitLines }, fallback: [] });
const schema = z.array(z.string());
/** Version 1 kept one text with a note a line. */
const splitLines = (value: unknown) => z.string().parse(value).split('\n');

const put = (items: Record<string, unknown>) => fakeBrowser.storage.local.set(items);
const stored = async (key: string) => (await fakeBrowser.storage.local.get(key))[key];
const add = (note: string) => (all: Notes) => [...all, note];

describe('a store', () => {
  it('starts with its fallback and writes nothing by being read', async () => {
    expect(await notes().read()).toEqual({ kind: 'ok', value: [] });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('keeps what was saved, in a versioned envelope', async () => {
    expect(await notes().update(add('a'))).toEqual({ kind: 'ok', value: ['a'] });
    expect(await notes().read()).toEqual({ kind: 'ok', value: ['a'] });
    expect(await stored('notes')).toEqual({ version: 2, value: ['a'] });
  });

  it('keeps all of twenty edits made at once from three contexts', async () => {
    const contexts = [notes(), notes(), notes()];
    await Promise.all(Array.from({ length: 20 }, (_, n) => contexts[n % 3]?.update(add(String(n)))));
    expect(valueIn(await notes().read(), []).length).toBe(20);
  });

  it('keeps the copy before the last change, and goes back to it and forth again', async () => {
    const store = notes();
    await store.update(add('a'));
    await store.update(add('b'));
    expect(await store.readPrevious()).toEqual(['a']);
    expect(await store.restorePrevious()).toEqual({ kind: 'ok', value: ['a'] });
    expect(await store.readPrevious()).toEqual(['a', 'b']);
    expect(await store.read()).toEqual({ kind: 'ok', value: ['a'] });
    expect(await store.restorePrevious()).toEqual({ kind: 'ok', value: ['a', 'b'] });
  });

  it('has nothing to go back to before a first change, or when the change was to forget', async () => {
    const store = notes();
    expect(await store.restorePrevious()).toBeUndefined();
    await store.update(add('a'));
    await store.update(add('b'));
    await store.update(() => [], { forget: true });
    expect(await store.restorePrevious()).toBeUndefined();
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/"[ab]"/);
  });

  it('reads an older version through its migrations, and leaves the old copy where it is until the next save', async () => {
    await put({ notes: { version: 1, value: 'a\nb' } });
    expect(await notes().read()).toEqual({ kind: 'ok', value: ['a', 'b'] });
    expect(await stored('notes')).toEqual({ version: 1, value: 'a\nb' });
    await notes().update(add('c'));
    expect(await stored('notes')).toEqual({ version: 2, value: ['a', 'b', 'c'] });
    expect(await stored('notes:previous')).toEqual({ version: 1, value: 'a\nb' });
  });

  it('does not write a change that changes nothing', async () => {
    await notes().update(add('a'));
    const set = vi.spyOn(fakeBrowser.storage.local, 'set');
    await notes().update((all) => all);
    expect(set).not.toHaveBeenCalled();
  });

  it('refuses to save what it could not read again', async () => {
    const store = notes();
    await store.update(add('a'));
    expect(await store.update(() => [1] as unknown as Notes)).toEqual({ kind: 'failed', why: 'invalid', value: ['a'] });
    expect(await store.read()).toEqual({ kind: 'ok', value: ['a'] });
  });
});

const damaged: [string, unknown][] = [
  ['a number', 42],
  ['a list', []],
  ['a text', 'x'],
  ['an empty record', {}],
  ['no version', { value: ['a'] }],
  ['no value', { version: 2 }],
  ['version zero', { version: 0, value: ['a'] }],
  ['a broken version', { version: 1.5, value: ['a'] }],
  ['a version in words', { version: '2', value: ['a'] }],
  ['a value of another shape', { version: 2, value: { guests: { length: -1 } } }],
  ['a migration that throws', { version: 1, value: 7 }],
];

describe('a damaged store', () => {
  it.each(damaged)('opens empty with %s, keeps the original and a copy, and can be written again', async (_, raw) => {
    await put({ notes: raw });
    const store = notes();
    expect(await store.read()).toEqual({ kind: 'damaged', value: [], quarantined: true });
    expect(await stored('notes')).toEqual(raw);
    expect(await store.readQuarantine()).toEqual([raw]);
    expect(await store.update(add('new'))).toEqual({ kind: 'ok', value: ['new'] });
    expect(await store.readQuarantine()).toEqual([raw]);
  });

  it('counts a stored null as nothing stored', async () => {
    await put({ notes: null });
    expect(await notes().read()).toEqual({ kind: 'ok', value: [] });
  });

  it('keeps every damaged original once, however often it is read', async () => {
    const store = notes();
    await put({ notes: 1 });
    await Promise.all([store.read(), store.read(), store.read()]);
    await put({ notes: 2 });
    await store.read();
    expect(await store.readQuarantine()).toEqual([1, 2]);
  });

  it('can go back to the copy before the last change', async () => {
    const store = notes();
    await store.update(add('a'));
    await store.update(add('b'));
    await put({ notes: 42 });
    expect(await store.restorePrevious()).toEqual({ kind: 'ok', value: ['a'] });
    expect(await store.readQuarantine()).toEqual([42]);
  });

  it('never becomes the copy to go back to, when it is written over', async () => {
    const store = notes();
    await store.update(add('a'));
    await store.update(add('b'));
    await put({ notes: 42 });
    await store.update(add('c'));
    expect(await store.restorePrevious()).toEqual({ kind: 'ok', value: ['a'] });
  });

  it('does not write over the original when there is no room for its copy', async () => {
    await put({ notes: 42 });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const store = notes();
    expect(await store.read()).toEqual({ kind: 'damaged', value: [], quarantined: false });
    expect(await store.update(add('a'))).toEqual({ kind: 'failed', why: 'full', value: [] });
    expect(await stored('notes')).toBe(42);
    expect(await store.readQuarantine()).toEqual([42]);
  });

  it('is clean once the quarantine is discarded', async () => {
    await put({ notes: 42 });
    const store = notes();
    await store.read();
    await store.discardQuarantine();
    expect(await store.read()).toEqual({ kind: 'ok', value: [] });
    expect(await store.readQuarantine()).toEqual([]);
  });

  it('never throws, whatever is stored', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (raw) => {
        fakeBrowser.reset();
        await put({ notes: raw });
        const { kind } = await notes().read();
        expect(['ok', 'damaged', 'future']).toContain(kind);
        expect((await stored('notes')) ?? null).toEqual(JSON.parse(JSON.stringify(raw)));
      }),
      runs(60),
    );
  });
});

describe('a store that keeps no copies', () => {
  const fleeting = () => defineStore<Notes>({ key: 'local:notes', version: 2, schema, fallback: [], copies: 'none' });

  it('leaves nothing of what was changed or removed', async () => {
    await fleeting().update(add('a'));
    await fleeting().update(() => ['b']);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ notes: { version: 2, value: ['b'] } });
    expect(await fleeting().readPrevious()).toBeUndefined();
  });

  it.each(damaged)('drops %s, even when there is no room for anything', async (_, raw) => {
    await put({ notes: raw });
    expect(await fleeting().read()).toEqual({ kind: 'damaged', value: [], quarantined: false });
    expect(await fleeting().update(add('a'))).toEqual({ kind: 'ok', value: ['a'] });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ notes: { version: 2, value: ['a'] } });
  });
});

describe('a store of a newer version', () => {
  it('is read where possible and never written', async () => {
    await put({ notes: { version: 999, value: ['a'] } });
    const store = notes();
    expect(await store.read()).toEqual({ kind: 'future', version: 999, value: ['a'] });
    expect(await store.update(add('b'))).toEqual({ kind: 'future', version: 999, value: ['a'] });
    expect(await stored('notes')).toEqual({ version: 999, value: ['a'] });
    expect(await store.restorePrevious()).toBeUndefined();
  });

  it('is not replaced by an older copy', async () => {
    const future = { version: 3, value: ['newer'] };
    await put({ notes: future, 'notes:previous': { version: 2, value: ['older'] } });
    expect(await notes().restorePrevious()).toEqual({ kind: 'future', ...future });
    expect(await stored('notes')).toEqual(future);
  });

  it('shows no value that this version cannot read', async () => {
    await put({ notes: { version: 3, value: { shape: 'unheard of' } } });
    expect(await notes().read()).toEqual({ kind: 'future', version: 3 });
    expect(await stored('notes:quarantine')).toBeUndefined();
  });
});

describe('a write that fails', () => {
  it.each([
    ['Resource::kQuotaBytes quota exceeded', 'full'],
    ['the disk is gone', 'not-saved'],
  ])('says why (%s → %s), leaves the old data intact and works when tried again', async (message, why) => {
    const store = notes();
    await store.update(add('a'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(message));
    expect(await store.update(add('b'))).toEqual({ kind: 'failed', why, value: ['a'] });
    expect(await store.read()).toEqual({ kind: 'ok', value: ['a'] });
    expect(await store.update(add('b'))).toEqual({ kind: 'ok', value: ['a', 'b'] });
  });

  it('reports storage that cannot be read at all', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await notes().read()).toEqual({ kind: 'failed', why: 'unreadable' });
    expect(await notes().update(add('a'))).toEqual({ kind: 'failed', why: 'unreadable' });
  });
});

describe('watching a store', () => {
  it('calls back with the parsed state after a change, until the signal aborts', async () => {
    const seen = vi.fn();
    const stop = new AbortController();
    notes().watch(seen, stop.signal);
    await notes().update(add('a'));
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ kind: 'ok', value: ['a'] }));
    stop.abort();
    seen.mockClear();
    await notes().update(add('b'));
    await Promise.resolve();
    expect(seen).not.toHaveBeenCalled();
  });
});

describe('watching with a signal that aborts', () => {
  it('says nothing more when it aborts while the change is being read', async () => {
    const seen = vi.fn();
    const stop = new AbortController();
    notes().watch(seen, stop.signal);
    const get = fakeBrowser.storage.local.get.bind(fakeBrowser.storage.local);
    let reading = false;
    await notes().update(add('a'));
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation((keys) => {
      reading = true;
      stop.abort();
      return get(keys);
    });
    await put({ notes: { version: 2, value: ['b'] } });
    await vi.waitFor(() => expect(reading).toBe(true));
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen).not.toHaveBeenCalledWith({ kind: 'ok', value: ['b'] });
  });
});

describe('erasing a store', () => {
  it('leaves neither value, copy nor quarantine', async () => {
    await put({ notes: 42, other: 'stays' });
    const store = notes();
    await store.update(add('a'));
    await store.update(add('b'));
    await store.eraseAll();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ other: 'stays' });
  });
});
