import { readPeople, watchPeople } from './store.ts';

/**
 * A sign, apart from the extension's storage, that somebody is saved there: the mere existence of a database that holds nothing.
 * When a browser loses its storage, an empty one looks like a first run; with the sign it does not.
 */
const name = 'people-were-saved';

/** A browser may withhold it, as some do in private windows: then there is no sign. */
const databases = (): IDBFactory | undefined => globalThis.indexedDB;

function settled(request: IDBOpenDBRequest | undefined): Promise<void> {
  if (!request) return Promise.resolve();
  return new Promise((resolve) => {
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
  });
}

async function leaveTrace(): Promise<void> {
  const request = databases()?.open(name, 1);
  await settled(request);
  if (request?.error === null) request.result.close();
}

export async function removeTrace(): Promise<void> {
  await settled(databases()?.deleteDatabase(name));
}

/** Whether somebody was saved here, whatever the storage says now. */
export async function hasTrace(): Promise<boolean> {
  const found = await databases()
    ?.databases()
    .catch(() => []);
  return found?.some((database) => database.name === name) ?? false;
}

/** Follows what is saved. Only a change takes the sign away, never an empty storage that is found at the start. */
export function keepTrace(signal: AbortSignal): void {
  void readPeople().then(async (state) => {
    if (state.kind === 'ok' && state.value.length > 0) await leaveTrace();
  });
  watchPeople((state) => {
    if (state.kind === 'ok') void (state.value.length > 0 ? leaveTrace() : removeTrace());
  }, signal);
}
