import { useEffect, useState } from 'react';
import { logReminders, readReminderLog } from '@/lib/checklist/reminder-log.ts';
import { dueReminders, type Reminder } from '@/lib/checklist/reminders.ts';
import type { People } from '@/lib/people/person.ts';
import { valueIn } from '@/lib/store.ts';

/** Ends of roles that are near and were not shown before; `dismiss` remembers them for good. */
export function useReminders(people: People, today: string): { readonly due: readonly Reminder[]; readonly dismiss: () => void } {
  const [due, setDue] = useState<readonly Reminder[]>([]);
  useEffect(() => {
    let current = true;
    void readReminderLog().then((log) => {
      if (current) setDue(dueReminders(people, today, new Set(valueIn(log, []))));
    });
    return () => {
      current = false;
    };
  }, [people, today]);
  return {
    due,
    dismiss() {
      void logReminders(due.map(({ id }) => id));
      setDue([]);
    },
  };
}
