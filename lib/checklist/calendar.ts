import { type CalendarDate, parseDate } from '@internationalized/date';
import { createEvents, type DateArray } from 'ics';
import { reminderDays } from './reminders.ts';

export type CalendarWords = { readonly title: string; readonly description: string };

/**
 * An .ics file with one all-day event on the day a role ends and alarms 30, 14 and 7 days before.
 * Undefined when the date cannot be written as one. Says only what `words` say: leave names out of them, a calendar is often shared.
 */
export function calendarFile(endDate: string, words: CalendarWords, uid: string): string | undefined {
  const end = parseDate(endDate);
  const { error, value } = createEvents([
    {
      uid: `${uid}@hms-access-guide`,
      productId: 'hms-access-guide',
      title: words.title,
      description: words.description,
      start: asArray(end),
      end: asArray(end.add({ days: 1 })),
      busyStatus: 'FREE',
      alarms: reminderDays.map((days) => ({ action: 'display' as const, description: words.title, trigger: { days, before: true } })),
    },
  ]);
  return error || !value ? undefined : value;
}

function asArray({ year, month, day }: CalendarDate): DateArray {
  return [year, month, day];
}
