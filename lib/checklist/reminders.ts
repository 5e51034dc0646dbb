import type { Person } from '@/lib/people/person.ts';
import { daysUntil } from './dates.ts';

/** Days before a role ends on which its sponsor is reminded. */
export const reminderDays = [30, 14, 7] as const;

export type Reminder = {
  /** Names this reminder for good: shown once. A changed end date makes new ones. */
  readonly id: string;
  readonly personId: string;
  /** ISO date. */
  readonly endDate: string;
  readonly daysBefore: (typeof reminderDays)[number];
  readonly daysLeft: number;
};

/**
 * At most one reminder a person: the closest threshold that has been reached and not been shown. A browser that was closed
 * on the day itself therefore reminds late rather than never, and not three times at once. Nothing after the end.
 */
export function dueReminders(people: readonly Person[], today: string, shown: ReadonlySet<string>): Reminder[] {
  return people.flatMap((person) => {
    const endDate = person.details['end-date'];
    const daysLeft = endDate === undefined ? undefined : daysUntil(endDate, today);
    if (endDate === undefined || daysLeft === undefined || daysLeft < 0) return [];
    const daysBefore = reminderDays.findLast((days) => daysLeft <= days);
    if (daysBefore === undefined) return [];
    const reminder = { id: reminderId(person.id, endDate, daysBefore), personId: person.id, endDate, daysBefore, daysLeft };
    return shown.has(reminder.id) ? [] : [reminder];
  });
}

export function reminderId(personId: string, endDate: string, daysBefore: number): string {
  return `${personId} ${endDate} ${daysBefore}`;
}
