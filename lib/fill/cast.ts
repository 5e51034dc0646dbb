import type { Whose } from '@/lib/guide/ids.ts';
import { type Person, type PersonRole, selfId } from '@/lib/people/person.ts';
import type { Cast } from '@/lib/settings/settings.ts';
import type { What } from './meaning.ts';

/** What a fill needs of the guide's rule for a form. */
export type FillRule = {
  /** Whom the form is about: the details of the request itself (dates, reason, project) are that person's. */
  readonly asksAbout: Whose;
  /** The address that a plain "Email" takes on this form; the work address unless the form says otherwise. */
  readonly plainEmail?: 'work' | 'hms' | 'personal';
};

/** Belongs to the request, and so to whom it is about, whatever heading it stands under. */
export const requestWhats: readonly What[] = [
  'start-date',
  'end-date',
  'reason',
  'project-title',
  'role-type',
  'lab',
  'cost-center',
  'purchase-order',
];

function onlyOne(people: readonly Person[], role: PersonRole): Person | undefined {
  const [person, second] = people.filter(({ roles }) => roles.includes(role));
  return second === undefined ? person : undefined;
}

/** Who a field asks about, as a saved person. Roles that the cast does not hold are taken by the only person who has them, else by nobody. */
export function personFor(whose: Whose, people: readonly Person[], cast: Cast): Person | undefined {
  const byId = (id: string | undefined) => people.find((person) => person.id === id);
  switch (whose) {
    case 'self':
      return byId(selfId);
    case 'guest':
    case 'sponsor':
    case 'pi':
      return byId(cast[whose]);
    case 'supervisor':
    case 'billing':
    case 'admin':
      return onlyOne(people, whose);
    case 'other':
      return undefined;
  }
}

/** Whose details a meaning may take, in order; the first who has a value gives it. More than one only for the request's own details. */
export function peopleFor(
  { what, whose }: { readonly what: What; readonly whose: Whose },
  people: readonly Person[],
  cast: Cast,
  rule: FillRule,
): readonly Person[] {
  const named = personFor(whose, people, cast);
  if (!requestWhats.includes(what)) return named === undefined ? [] : [named];
  const subject = personFor(rule.asksAbout, people, cast);
  const order = whose === 'self' ? [subject ?? named] : [named, subject];
  return order.filter((person) => person !== undefined);
}

/** The cast to start from: what the user chose for this form before, else whoever alone has a role. */
export function castFrom(people: readonly Person[], chosen: Cast | undefined): Cast {
  const roles = ['guest', 'sponsor', 'pi'] as const;
  const known = (id: string | undefined) => people.find((person) => person.id === id)?.id;
  const entries = roles.map((role) => [role, known(chosen?.[role]) ?? onlyOne(people, role)?.id] as const);
  return Object.fromEntries(entries.filter(([, id]) => id !== undefined));
}
