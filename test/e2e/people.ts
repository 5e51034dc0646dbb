import type { Person } from '@/lib/people/person.ts';

/** Invented people. Numbers and addresses are made up; 555-01xx numbers and example hosts belong to nobody. */
const edited = '2026-11-22T09:00:00.000Z';

export const newcomer: Person = {
  id: 'me',
  roles: ['self'],
  edited,
  details: {
    'given-name': 'Noor',
    'family-name': 'Example',
    'preferred-name': 'Nori',
    'work-email': 'noor.example@lab.example.edu',
    'personal-email': 'noor@home.example.org',
    'work-phone': '+16175550142',
    organization: 'Harvard Medical School',
    department: 'Systems Biology',
    'organization-title': 'Research Fellow',
    lab: 'Castellanos Lab',
    'net-id': 'ne123',
    'university-id': '31415926',
    'start-date': '2027-01-04',
    'end-date': '2027-12-31',
    reason: 'Analysis of single-cell data for the Castellanos Lab',
    'project-title': 'Cell atlas',
  },
};

export const pi: Person = {
  id: 'pi-1',
  roles: ['pi', 'sponsor'],
  edited,
  details: {
    'given-name': 'Morgan',
    'family-name': 'Castellanos',
    'work-email': 'morgan.castellanos@hms.example.edu',
    'work-phone': '+16175550100',
    organization: 'Harvard Medical School',
    department: 'Systems Biology',
    'organization-title': 'Professor',
    lab: 'Castellanos Lab',
    'university-id': '27182818',
    'net-id': 'mc45',
  },
};

export const guest: Person = {
  id: 'guest-1',
  roles: ['guest'],
  edited,
  details: {
    'given-name': 'Bram',
    'family-name': 'Visitor',
    'work-email': 'bram.visitor@uni.example.nl',
    'personal-email': 'bram@home.example.nl',
    'work-phone': '+31205550123',
    organization: 'Example University',
    department: 'Biology',
    'start-date': '2027-01-04',
    'end-date': '2027-06-30',
    reason: 'Joint analysis of imaging data',
    'home-country': 'Netherlands',
    'work-country': 'Netherlands',
  },
};

export const billing: Person = {
  id: 'billing-1',
  roles: ['billing'],
  edited,
  details: {
    'given-name': 'Jules',
    'family-name': 'Ledger',
    'work-email': 'jules.ledger@hms.example.edu',
    'work-phone': '+16175550177',
    'purchase-order': 'PO-4471',
  },
};

/** As `lib/store.ts` keeps it. */
export const stored = (value: unknown, version = 1) => ({ version, value });
