import { Reminders } from '@/components/checklist/Reminders.tsx';
import { nameOf } from './use-people.ts';
import { useReminders } from './use-reminders.ts';
import type { Road } from './use-road.ts';

/** There is no alarm: reminders are shown when a page of the extension is opened. */
export function RoleReminders({ road }: { readonly road: Road }) {
  const { due, dismiss } = useReminders(road.people, road.today);
  return <Reminders due={due.map((one) => ({ ...one, name: nameOf(road.people, one.personId) }))} onDismiss={dismiss} />;
}
