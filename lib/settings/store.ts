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

/** The settings that hold, the organization's policy included, even when the user's own cannot be read. */
export async function readSettings(): Promise<StoreState<Settings>> {
  return withPolicy(await settingsStore.read());
}

/** `change` works on the user's own settings; what a policy decides is never written into them. */
export async function updateSettings(change: (settings: Settings) => Settings): Promise<StoreState<Settings>> {
  return withPolicy(await settingsStore.update(change));
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
