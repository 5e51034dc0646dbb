import { type StorageItemKey, storage } from '#imports';
import { openEnvelope, type Parser, type Shape } from './envelope.ts';

/** Why something could not be read or saved. The old data is intact in each case. */
export type StoreFailure = 'unreadable' | 'full' | 'not-saved' | 'invalid';

export type StoreState<T> =
  | { readonly kind: 'ok'; readonly value: T }
  /** What was stored could not be read; `value` is the empty start. `quarantined`: a copy of it is kept under `<key>:quarantine`. */
  | { readonly kind: 'damaged'; readonly value: T; readonly quarantined: boolean }
  /** Written by a newer version of the extension: read-only here. */
  | { readonly kind: 'future'; readonly version: number; readonly value?: T }
  | { readonly kind: 'failed'; readonly why: StoreFailure; readonly value?: T };

export type Store<T> = {
  readonly version: number;
  read(): Promise<StoreState<T>>;
  /** Reads, changes and writes under one lock for all contexts. `forget` drops the previous copy instead of keeping it: what is removed is gone. */
  update(change: (value: T) => T, options?: { readonly forget?: boolean }): Promise<StoreState<T>>;
  /** Calls back after every change made in any context. */
  watch(callback: (state: StoreState<T>) => void, signal: AbortSignal): void;
  /** The copy kept before the last change; `undefined` when there is none that can be read. */
  readPrevious(): Promise<T | undefined>;
  /** Swaps the value with that copy; `undefined` when there is none. */
  restorePrevious(): Promise<StoreState<T> | undefined>;
  /** Raw values that could not be read, for export. */
  readQuarantine(): Promise<readonly unknown[]>;
  discardQuarantine(): Promise<void>;
  eraseAll(): Promise<void>;
};

export type StoreOptions<T> = {
  readonly key: StorageItemKey;
  readonly version: number;
  readonly schema: Parser<T>;
  readonly migrations?: Shape<T>['migrations'];
  readonly fallback: T;
  /** `none` for what may be lost, or must not outlive its removal: no previous copy, and what cannot be read is dropped, not quarantined. */
  readonly copies?: 'kept' | 'none';
};

/** One writer at a time, in whichever page or worker: concurrent read-modify-write on extension storage loses edits. */
export async function underLock<T>(work: () => Promise<T>): Promise<T> {
  return await navigator.locks.request('hms-access-guide-storage', work);
}

/** The value to show, whatever the state: `fallback` when nothing can be read. */
export function valueIn<T>(state: StoreState<T>, fallback: T): T {
  return state.value === undefined ? fallback : state.value;
}

/** A value in extension storage inside a versioned envelope `{ version, value }`, parsed on every read. */
export function defineStore<T>({ key, version, schema, migrations = {}, fallback, copies = 'kept' }: StoreOptions<T>): Store<T> {
  const shape: Shape<T> = { version, schema, migrations };
  const previousKey: StorageItemKey = `${key}:previous`;
  const quarantineKey: StorageItemKey = `${key}:quarantine`;

  async function look() {
    const raw: unknown = await storage.getItem(key);
    return { raw, opened: openEnvelope(raw, shape) };
  }

  async function quarantined(): Promise<readonly unknown[]> {
    const kept: unknown = await storage.getItem(quarantineKey);
    return Array.isArray(kept) ? kept : kept === null ? [] : [kept];
  }

  /** False when there was no room for the copy: then the original must stay where it is. */
  async function quarantine(raw: unknown): Promise<boolean> {
    if (copies === 'none') return false;
    try {
      const kept = await quarantined();
      if (!kept.some((item) => isSame(item, raw))) await storage.setItem(quarantineKey, [...kept, raw]);
      return true;
    } catch {
      return false;
    }
  }

  async function readNow(): Promise<StoreState<T>> {
    const { raw, opened } = await look();
    switch (opened.kind) {
      case 'empty':
        return { kind: 'ok', value: fallback };
      case 'damaged':
        return { kind: 'damaged', value: fallback, quarantined: await quarantine(raw) };
      case 'ok':
      case 'future':
        return opened;
    }
  }

  async function read(): Promise<StoreState<T>> {
    try {
      const { opened } = await look();
      // Only damage writes on reading (the quarantine), so only damage needs the lock.
      return opened.kind === 'damaged' ? await underLock(readNow) : await readNow();
    } catch {
      return { kind: 'failed', why: 'unreadable' };
    }
  }

  /** `previous`: the value replaced becomes the previous copy, the one kept stays (what is replaced is damaged), or none is kept. */
  async function write(raw: unknown, before: T, value: T, previous: 'replace' | 'leave' | 'drop'): Promise<StoreState<T>> {
    try {
      // One call for both, so that neither is written without the other: what is dropped must not live on in the copy when the worker dies here.
      const copy = previous === 'leave' ? [] : [{ key: previousKey, value: previous === 'replace' ? raw : null }];
      await storage.setItems([{ key, value: { version, value } }, ...copy]);
      return { kind: 'ok', value };
    } catch (error) {
      return { kind: 'failed', why: /quota/i.test(String(error)) ? 'full' : 'not-saved', value: before };
    }
  }

  function update(change: (value: T) => T, { forget = false } = {}): Promise<StoreState<T>> {
    return underLock(async () => {
      const state = await readNow().catch((): StoreState<T> => ({ kind: 'failed', why: 'unreadable' }));
      if (state.kind === 'future' || state.kind === 'failed') return state;
      if (state.kind === 'damaged' && !state.quarantined && copies === 'kept') return { kind: 'failed', why: 'full', value: state.value };
      const after = change(state.value);
      if (after === state.value && state.kind === 'ok' && !forget) return state;
      const parsed = schema.safeParse(after);
      if (!parsed.success) return { kind: 'failed', why: 'invalid', value: state.value };
      const raw: unknown = await storage.getItem(key);
      const previous = copies === 'none' ? 'leave' : forget ? 'drop' : state.kind === 'ok' && raw !== null ? 'replace' : 'leave';
      return write(raw, state.value, parsed.data, previous);
    });
  }

  return {
    version,
    read,
    update,
    watch(callback, signal) {
      if (signal.aborted) return;
      const unwatch = storage.watch(key, async () => {
        const state = await read();
        if (!signal.aborted) callback(state);
      });
      signal.addEventListener('abort', unwatch);
    },
    async readPrevious() {
      const opened = openEnvelope(await storage.getItem(previousKey), shape);
      return opened.kind === 'ok' ? opened.value : undefined;
    },
    restorePrevious: () =>
      underLock(async () => {
        const previous: unknown = await storage.getItem(previousKey);
        const opened = openEnvelope(previous, shape);
        if (opened.kind !== 'ok') return undefined;
        const { raw, opened: current } = await look();
        if (current.kind === 'future') return current;
        if (current.kind === 'damaged' && !(await quarantine(raw))) return { kind: 'failed', why: 'full', value: fallback };
        return write(raw, opened.value, opened.value, current.kind === 'ok' ? 'replace' : 'leave');
      }),
    async readQuarantine() {
      const kept = await quarantined();
      const { raw, opened } = await look();
      const unsaved = opened.kind === 'damaged' && !kept.some((item) => isSame(item, raw));
      return unsaved ? [...kept, raw] : kept;
    },
    discardQuarantine: () =>
      underLock(async () => {
        const { opened } = await look();
        await storage.removeItems(opened.kind === 'damaged' ? [quarantineKey, key] : [quarantineKey]);
      }),
    eraseAll: () => underLock(() => storage.removeItems([key, previousKey, quarantineKey])),
  };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
