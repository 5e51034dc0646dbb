import { type DetailId, type People, type Person, selfId, withPerson } from './person.ts';
import { detailIds } from './schema.ts';

export type DetailChange = { readonly id: DetailId; readonly before?: string; readonly after: string };

/** What an import would do to one person. Details that the file does not have stay as they are. */
export type ImportRow =
  | { readonly kind: 'added'; readonly person: Person }
  | { readonly kind: 'changed'; readonly person: Person; readonly saved: Person; readonly changes: readonly DetailChange[] }
  | { readonly kind: 'same'; readonly person: Person };

/**
 * Which rows to take, by the id in the file: as the person that they say they are, or as somebody new. Somebody else's
 * file calls its owner `me` as well. A row that is not named is left out.
 */
export type ImportChoices = ReadonlyMap<string, 'take' | 'take-as-guest'>;

export function previewImport(saved: People, incoming: People): ImportRow[] {
  return incoming.map((person) => {
    const known = saved.find(({ id }) => id === person.id);
    if (!known) return { kind: 'added', person };
    const changes = changesBetween(known, person);
    const roles = person.roles.every((role) => known.roles.includes(role));
    return changes.length === 0 && roles ? { kind: 'same', person } : { kind: 'changed', person, saved: known, changes };
  });
}

/** Everybody after the import. `newId` makes an id for somebody new; `now` is the ISO instant of the edit. */
export function applyImport(saved: People, incoming: People, choices: ImportChoices, newId: () => string, now: string): People {
  return incoming.reduce<People>((people, person) => {
    const choice = choices.get(person.id);
    if (choice === undefined) return people;
    if (choice === 'take-as-guest') return withPerson(people, { ...asGuest(person), id: newId(), edited: now });
    const known = people.find(({ id }) => id === person.id);
    return withPerson(people, known ? { ...merged(known, person), edited: now } : person);
  }, saved);
}

function changesBetween(saved: Person, incoming: Person): DetailChange[] {
  return detailIds.flatMap((id) => {
    const before = saved.details[id];
    const after = incoming.details[id];
    return after === undefined || after === before ? [] : [{ id, after, ...(before !== undefined && { before }) }];
  });
}

function merged(saved: Person, incoming: Person): Person {
  return { ...saved, roles: [...new Set([...saved.roles, ...incoming.roles])], details: { ...saved.details, ...incoming.details } };
}

function asGuest(person: Person): Person {
  const others = person.roles.filter((role) => role !== 'self' && role !== 'guest');
  return person.id === selfId ? { ...person, roles: ['guest', ...others] } : person;
}
