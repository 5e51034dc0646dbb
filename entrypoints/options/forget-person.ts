import { removeJourney } from '@/lib/checklist/store.ts';
import type { People } from '@/lib/people/person.ts';
import { removePerson } from '@/lib/people/store.ts';
import { withoutPerson } from '@/lib/settings/remembered.ts';
import { updateSettings } from '@/lib/settings/store.ts';
import type { StoreState } from '@/lib/store.ts';

/** Everything that is kept of a person, in every store. */
export async function forgetPerson(id: string): Promise<StoreState<People>> {
  await removeJourney(id);
  await updateSettings((settings) => withoutPerson(settings, id));
  return removePerson(id);
}
