import { checkDetail } from '@/lib/people/check.ts';
import type { DetailId, Person, PersonRole } from '@/lib/people/person.ts';
import { detailIds } from '@/lib/people/schema.ts';

/** What the form holds while somebody types: every detail has a text, most of them empty. */
export type PersonDraft = {
  readonly roles: readonly PersonRole[];
  readonly details: Readonly<Record<DetailId, string>>;
  readonly birthDate: string;
};

export function draftOf(person: Person, birthDate: string): PersonDraft {
  const details = Object.fromEntries(detailIds.map((id) => [id, person.details[id] ?? ''])) as Record<DetailId, string>;
  return { roles: person.roles, details, birthDate };
}

/** The person as saved: cleaned texts, no empty ones. Only for drafts that passed their checks; what is refused is left out. */
export function personFrom(draft: PersonDraft, id: string, now: string): Person {
  const details = detailIds.flatMap((detail) => {
    const checked = checkDetail(detail, draft.details[detail]);
    return checked.kind === 'refused' || checked.value === '' ? [] : [[detail, checked.value] as const];
  });
  return { id, roles: draft.roles, details: Object.fromEntries(details), edited: now };
}
