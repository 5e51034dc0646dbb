import type { People, Person } from '@/lib/people/person.ts';
import { removeBirthDate, saveBirthDate, savePerson } from '@/lib/people/store.ts';
import type { StoreState } from '@/lib/store.ts';

/** Saves the details on the disk and the birth date in memory. */
export async function keepPerson(person: Person, birthDate: string): Promise<StoreState<People>> {
  await (birthDate === '' ? removeBirthDate(person.id) : saveBirthDate(person.id, birthDate));
  return savePerson(person);
}
