import { useState } from 'react';
import { i18n } from '#i18n';
import { displayName } from '@/lib/people/names.ts';
import { type People, type Person, selfId } from '@/lib/people/person.ts';
import { readPeople, savePerson, watchPeople } from '@/lib/people/store.ts';
import { type StoreState, valueIn } from '@/lib/store.ts';
import { useLost } from './use-lost.ts';
import { useStored } from './use-stored.ts';

const nobody: People = [];

/** Saved people, the user first, with something to call each of them. */
export function usePeople() {
  const state = useStored(readPeople, watchPeople);
  const [saved, setSaved] = useState<StoreState<unknown>>();
  const people = state === undefined ? nobody : valueIn(state, nobody);
  const lost = useLost(state);

  /** Adds somebody whom the user sponsors, known by name only so far. Resolves to the new person's id. */
  async function addGuest(given: string, family: string): Promise<string> {
    const details = { ...(given.trim() && { 'given-name': given.trim() }), ...(family.trim() && { 'family-name': family.trim() }) };
    const guest: Person = { id: crypto.randomUUID(), roles: ['guest'], details, edited: new Date().toISOString() };
    setSaved(await savePerson(guest));
    return guest.id;
  }

  return { state, saved, people, lost, addGuest };
}

export function nameOf(people: readonly Person[], id: string): string {
  const person = people.find((one) => one.id === id);
  const name = person === undefined ? '' : displayName(person);
  if (id === selfId) return name === '' ? i18n.t('person.me') : i18n.t('person.meNamed', [name]);
  return name === '' ? i18n.t('person.unnamed') : name;
}

/** The name as it goes on a button or beside a value: without saying that it is the user's own. */
export function plainName(people: readonly Person[], id: string): string {
  const person = people.find((one) => one.id === id);
  return (person && displayName(person)) || nameOf(people, id);
}

/** The user and everybody whom they sponsor: those who can have a road of their own. */
export function travellers(people: readonly Person[]): readonly { readonly id: string; readonly name: string }[] {
  const guests = people.filter(({ id, roles }) => id !== selfId && roles.includes('guest'));
  return [selfId, ...guests.map(({ id }) => id)].map((id) => ({ id, name: nameOf(people, id) }));
}
