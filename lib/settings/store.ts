import { defineStore, type StoreState } from '@/lib/store.ts';
import { readPolicy, underPolicy, watchPolicy } from './policy.ts';
import { settingsSchema } from './schema.ts';
import { defaultSettings, type Settings } from './settings.ts';

export const settingsStore = defineStore<Settings>({
  key: 'local:settings',
  version: 1,
  schema: settingsSchema,
  fallback: defaultSettings,
});

/** `areKnown`: what the user chose was read, and is not a default that stands in for it. */
type HeldSettings = StoreState<Settings> & { readonly areKnown: boolean };

/** The settings that hold, the organization's policy included, even when the user's own cannot be read. */
export async function readSettings(): Promise<HeldSettings> {
  const own = await settingsStore.read();
  return { ...(await withPolicy(own)), areKnown: own.value !== undefined && own.kind !== 'damaged' };
}

/** `change` works on the user's own settings; what a policy decides is never written into them. `forget` as in a store. */
export async function updateSettings(
  change: (settings: Settings) => Settings,
  options?: { readonly forget?: boolean },
): Promise<StoreState<Settings>> {
  return withPolicy(await settingsStore.update(change, options));
}

/** Calls back when the user's settings change, and when the organization's policy does. */
export function watchSettings(callback: (state: StoreState<Settings>) => void, signal: AbortSignal): void {
  const tell = async () => {
    const state = await readSettings();
    if (!signal.aborted) callback(state);
  };
  settingsStore.watch(tell, signal);
  watchPolicy(tell, signal);
}

async function withPolicy(state: StoreState<Settings>): Promise<StoreState<Settings>> {
  return { ...state, value: underPolicy(state.value ?? defaultSettings, await readPolicy()) };
}
