import type { Person } from '@/lib/people/person.ts';

/** Invented people whose every detail is a canary: where one of these texts turns up outside the field that was filled, something leaks. */
const edited = '2026-11-22T09:00:00.000Z';

export const zoe: Person = {
  id: 'me',
  roles: ['self', 'sponsor'],
  edited,
  details: {
    'given-name': 'Zoë',
    'family-name': 'O’Canary',
    'work-email': 'zoe.canary@hms.harvard.edu',
    'personal-email': 'zoe@canary.example.org',
    'work-phone': '+16175550142',
    organization: 'Harvard Medical School',
    department: 'Systems Biology',
    'net-id': 'zc142',
    'university-id': '31415926',
  },
};

export const bram: Person = {
  id: 'guest-1',
  roles: ['guest'],
  edited,
  details: {
    'given-name': 'Bram',
    'family-name': 'Canary',
    'work-email': 'bram@canary.example.nl',
    'university-id': '16180339',
    'home-country': 'Netherlands',
  },
};

const pi: Person = {
  id: 'pi-1',
  roles: ['pi'],
  edited,
  details: { 'given-name': 'Pia', 'family-name': 'Kanarie', 'work-email': 'pia.kanarie@hms.example.edu', 'university-id': '27182818' },
};

export const people = [zoe, bram, pi];
export const birthDates = { me: '1971-02-03', 'guest-1': '1988-04-05' };

export const canaries: readonly string[] = [
  'Zoë',
  'O’Canary',
  'zoe.canary',
  'zoe@canary',
  '6175550142',
  '617-555-0142',
  'zc142',
  '31415926',
  '1971-02-03',
  'Bram',
  'bram@canary',
  '16180339',
  '1988-04-05',
  'Kanarie',
  '27182818',
];

/** What the four fields of the form hold after a fill. */
export const zoeFilled = { fn: 'Zoë', ln: 'O’Canary', em: 'zoe.canary@hms.harvard.edu', hu: '31415926' } as const;
export const bramFilled = { fn: 'Bram', ln: 'Canary', em: 'bram@canary.example.nl', hu: '16180339' } as const;
/** Whom the form asks about at each of its places. */
export const filledAt = { o2: zoeFilled, ppms: zoeFilled, hms: bramFilled, hsr: bramFilled } as const;
