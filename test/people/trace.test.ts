import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseEverything } from '@/lib/people/erase.ts';
import type { Person } from '@/lib/people/person.ts';
import { removePerson, savePerson } from '@/lib/people/store.ts';
import { hasTrace, keepTrace } from '@/lib/people/trace.ts';

const person: Person = { id: 'me', roles: ['self'], details: { 'given-name': 'Ada' }, edited: '2026-11-22T10:00:00Z' };

/** Only what a sign needs of a browser's databases: that they exist by name. */
function fakeDatabases() {
  const names = new Set<string>();
  const request = () => {
    const made = { error: null, result: { close: () => {} }, onsuccess: undefined as (() => void) | undefined };
    queueMicrotask(() => made.onsuccess?.());
    return made;
  };
  return {
    names,
    open: (name: string) => {
      names.add(name);
      return request();
    },
    deleteDatabase: (name: string) => {
      names.delete(name);
      return request();
    },
    databases: async () => [...names].map((name) => ({ name })),
  };
}

describe('the sign that somebody was saved', () => {
  let stop: AbortController;
  beforeEach(() => {
    stop = new AbortController();
    vi.stubGlobal('indexedDB', fakeDatabases());
  });
  afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
  });

  it('is left with the first person, and goes with the last', async () => {
    keepTrace(stop.signal);
    expect(await hasTrace()).toBe(false);
    await savePerson(person);
    await vi.waitFor(async () => expect(await hasTrace()).toBe(true));
    await removePerson('me');
    await vi.waitFor(async () => expect(await hasTrace()).toBe(false));
  });

  it('is left for people who were saved before there was a sign', async () => {
    await savePerson(person);
    keepTrace(stop.signal);
    await vi.waitFor(async () => expect(await hasTrace()).toBe(true));
  });

  it('outlives a storage that is empty when the browser starts', async () => {
    await indexedDB.open('people-were-saved');
    keepTrace(stop.signal);
    await new Promise((done) => setTimeout(done, 20));
    expect(await hasTrace()).toBe(true);
  });

  it('goes when everything is erased', async () => {
    await savePerson(person);
    keepTrace(stop.signal);
    await vi.waitFor(async () => expect(await hasTrace()).toBe(true));
    await eraseEverything();
    await vi.waitFor(async () => expect(await hasTrace()).toBe(false));
  });

  it('is not there where the browser has no databases', async () => {
    vi.stubGlobal('indexedDB', undefined);
    expect(await hasTrace()).toBe(false);
    await eraseEverything();
  });
});
