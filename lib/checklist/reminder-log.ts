import { defineStore } from '@/lib/store.ts';
import { z } from '@/lib/zod.ts';

const logStore = defineStore<readonly string[]>({
  key: 'local:reminders',
  version: 1,
  schema: z.array(z.string().check(z.maxLength(120))),
  fallback: [],
});

/** Ids of reminders that were shown. */
export const readReminderLog = logStore.read;

/** Older ones are dropped after two hundred: their dates have passed. */
export function logReminders(ids: readonly string[]) {
  return logStore.update((shown) => [...new Set([...shown, ...ids])].slice(-200));
}
