import type { DetailId } from '@/lib/people/person.ts';

export type SectionId = 'names' | 'contact' | 'work' | 'identifiers' | 'request' | 'home';

/** The form's sections, in the order in which most forms ask. `home` is sensitive throughout, and stays closed until it is wanted. */
export const sections: readonly { readonly id: SectionId; readonly details: readonly DetailId[] }[] = [
  {
    id: 'names',
    details: ['given-name', 'family-name', 'additional-name', 'preferred-name', 'honorific-prefix', 'honorific-suffix'],
  },
  { id: 'contact', details: ['work-email', 'work-phone', 'hms-email', 'personal-email', 'personal-phone'] },
  {
    id: 'work',
    details: [
      'organization',
      'department',
      'lab',
      'organization-title',
      'faculty-rank',
      'role-type',
      'url',
      'work-street-address',
      'work-address-line2',
      'work-city',
      'work-state',
      'work-postal-code',
      'work-country',
    ],
  },
  { id: 'identifiers', details: ['net-id', 'university-id', 'orcid'] },
  { id: 'request', details: ['start-date', 'end-date', 'reason', 'project-title', 'cost-center', 'purchase-order'] },
  {
    id: 'home',
    details: ['home-street-address', 'home-address-line2', 'home-city', 'home-state', 'home-postal-code', 'home-country', 'citizenship'],
  },
];
