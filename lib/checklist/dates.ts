import { type CalendarDate, isWeekend, parseDate } from '@internationalized/date';

/** How long a step usually takes, where a source says so. */
export type LeadTime = { readonly days: number; readonly counted: 'all-days' | 'business-days' };

/** Whole days from one ISO date to another; negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return parseDate(to).compare(parseDate(from));
}

/** Days from `today` to a date that somebody typed; undefined when it is none. */
export function daysUntil(typed: string, today: string): number | undefined {
  try {
    return daysBetween(today, typed);
  } catch {
    return undefined;
  }
}

/** The last day that is still within the usual time, as ISO date. Holidays are not known here: business days are Monday to Friday. */
export function usuallyBy(since: string, { days, counted }: LeadTime): string {
  let date = parseDate(since);
  if (counted === 'all-days') return date.add({ days }).toString();
  for (let left = days; left > 0; ) {
    date = date.add({ days: 1 });
    if (isBusinessDay(date)) left -= 1;
  }
  return date.toString();
}

/** Waiting longer than the usual time; never when no source gives one. */
export function isOverdue(since: string, today: string, leadTime: LeadTime | undefined): boolean {
  return leadTime !== undefined && daysBetween(usuallyBy(since, leadTime), today) > 0;
}

function isBusinessDay(date: CalendarDate): boolean {
  return !isWeekend(date, 'en-US');
}
