/** What may be saved of a person, one text each. `everyday` details may be written after a click on the overlay; `sensitive` ones need a confirmation in the side panel. */
export const details = {
  'honorific-prefix': 'everyday',
  'given-name': 'everyday',
  'additional-name': 'everyday',
  'family-name': 'everyday',
  'honorific-suffix': 'everyday',
  'preferred-name': 'everyday',
  'work-email': 'everyday',
  'hms-email': 'everyday',
  'personal-email': 'sensitive',
  'work-phone': 'everyday',
  'personal-phone': 'sensitive',
  organization: 'everyday',
  department: 'everyday',
  'organization-title': 'everyday',
  'faculty-rank': 'everyday',
  'role-type': 'everyday',
  lab: 'everyday',
  'net-id': 'everyday',
  'university-id': 'sensitive',
  orcid: 'everyday',
  url: 'everyday',
  'work-street-address': 'everyday',
  'work-address-line2': 'everyday',
  'work-city': 'everyday',
  'work-state': 'everyday',
  'work-postal-code': 'everyday',
  'work-country': 'everyday',
  'home-street-address': 'sensitive',
  'home-address-line2': 'sensitive',
  'home-city': 'sensitive',
  'home-state': 'sensitive',
  'home-postal-code': 'sensitive',
  'home-country': 'sensitive',
  citizenship: 'sensitive',
  'start-date': 'everyday',
  'end-date': 'everyday',
  reason: 'everyday',
  'project-title': 'everyday',
  'cost-center': 'everyday',
  'purchase-order': 'everyday',
} as const;
export type DetailId = keyof typeof details;

export const personRoles = ['self', 'pi', 'sponsor', 'guest', 'supervisor', 'billing', 'admin'] as const;
export type PersonRole = (typeof personRoles)[number];

export type Person = {
  readonly id: string;
  /** One person may be both PI and sponsor. */
  readonly roles: readonly PersonRole[];
  /** Dates are ISO `YYYY-MM-DD`, phones E.164, HUID 8 digits, HMS ID lower case. The birth date is not here: it lives in session storage. */
  readonly details: { readonly [D in DetailId]?: string };
  /** ISO instant of the last edit. */
  readonly edited: string;
};

/** The user, who is always there, saved or not. */
export const selfId = 'me';

/** Everybody who is saved, each id once. */
export type People = readonly Person[];

/** Adds the person, or replaces the one with the same id. */
export function withPerson(people: People, person: Person): People {
  const known = people.some(({ id }) => id === person.id);
  return known ? people.map((one) => (one.id === person.id ? person : one)) : [...people, person];
}
