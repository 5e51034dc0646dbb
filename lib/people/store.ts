import { defineStore, type StoreState } from '@/lib/store.ts';
import { z } from '@/lib/zod.ts';
import { type People, type Person, withPerson } from './person.ts';
import { peopleSchema } from './schema.ts';

export type { People };

export const peopleStore = defineStore<People>({ key: 'local:people', version: 1, schema: peopleSchema, fallback: [] });

/** Birth dates (ISO `YYYY-MM-DD` by person id) live until the browser closes, and are never exported. */
export type BirthDates = Readonly<Record<string, string>>;
const birthDatesStore = defineStore<BirthDates>({
  key: 'session:birth-dates',
  version: 1,
  schema: z.record(z.string().check(z.maxLength(64)), z.iso.date()),
  fallback: {},
  copies: 'none',
});

export const readPeople = (): Promise<StoreState<People>> => peopleStore.read();

export const watchPeople = peopleStore.watch;

/** Adds the person, or replaces the one with the same id. */
export function savePerson(person: Person): Promise<StoreState<People>> {
  return peopleStore.update((people) => withPerson(people, person));
}

/** Removes the person, the birth date and the copy kept before the last change, so that nothing of the person stays. */
export async function removePerson(id: string): Promise<StoreState<People>> {
  await removeBirthDate(id);
  return peopleStore.update((people) => people.filter((person) => person.id !== id), { forget: true });
}

export const readBirthDates = (): Promise<StoreState<BirthDates>> => birthDatesStore.read();

export const watchBirthDates = birthDatesStore.watch;

export function saveBirthDate(personId: string, iso: string): Promise<StoreState<BirthDates>> {
  return birthDatesStore.update((dates) => ({ ...dates, [personId]: iso }));
}

export function removeBirthDate(personId: string): Promise<StoreState<BirthDates>> {
  return birthDatesStore.update((dates) => Object.fromEntries(Object.entries(dates).filter(([id]) => id !== personId)));
}
