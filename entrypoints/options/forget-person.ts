import { forgetReminders } from '@/lib/checklist/reminder-log.ts';
import { removeJourney } from '@/lib/checklist/store.ts';
import { dropAllPlans } from '@/lib/messages/plans.ts';
import type { People } from '@/lib/people/person.ts';
import { removePerson } from '@/lib/people/store.ts';
import { withoutPerson } from '@/lib/settings/remembered.ts';
import { updateSettings } from '@/lib/settings/store.ts';
import type { StoreState } from '@/lib/store.ts';

/** Everything that is kept of a person, in every store. */
export async function forgetPerson(id: string): Promise<StoreState<People>> {
  await removeJourney(id);
  await forgetReminders(id);
  await dropAllPlans();
  await updateSettings((settings) => withoutPerson(settings, id), { forget: true });
  return removePerson(id);
}
