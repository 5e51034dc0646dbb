import { z } from '@/lib/zod.ts';
import { type DetailId, details, type Person, personRoles } from './person.ts';

export const detailIds = Object.keys(details) as DetailId[];

/** Ids become keys of records, so names that every object has are not ids. */
const personId = z.string().check(
  z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/i),
  z.refine((id) => !(id in {})),
);

/**
 * A person as stored. Formats are checked where details are typed or imported (check.ts), not here: a value that an
 * older version let through must not make everything else unreadable.
 */
export const personSchema = z.object({
  id: personId,
  roles: z.array(z.enum(personRoles)),
  details: z.partialRecord(z.enum(detailIds), z.string().check(z.maxLength(4000))),
  edited: z.string().check(z.maxLength(40)),
});

/** Everybody who is saved, each id once. */
export const peopleSchema = z
  .array(personSchema)
  .check(z.refine((people: Person[]) => new Set(people.map(({ id }) => id)).size === people.length));
