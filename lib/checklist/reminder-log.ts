import { defineStore } from '@/lib/store.ts';
import { z } from '@/lib/zod.ts';

export const reminderStore = defineStore<readonly string[]>({
  key: 'local:reminders',
  version: 1,
  schema: z.array(z.string().check(z.maxLength(120))),
  fallback: [],
  copies: 'none',
});

/** Ids of reminders that were shown. */
export const readReminderLog = reminderStore.read;

/** The ids name a person and the day on which the role ends: they go with the person. */
export function forgetReminders(personId: string) {
  return reminderStore.update((shown) => shown.filter((id) => !id.startsWith(`${personId} `)));
}

/** Older ones are dropped after two hundred: their dates have passed. */
export function logReminders(ids: readonly string[]) {
  return reminderStore.update((shown) => [...new Set([...shown, ...ids])].slice(-200));
}
