import type { z } from '@/lib/zod.ts';
import type { identifierSchema } from './schema.ts';

/** Formats of the IDs that forms ask for. `pattern` is a soft check: it warns, it never blocks. */
export const identifiers = {
  'university-id': {
    name: 'HUID',
    what: 'Harvard University ID. Confidential at Harvard.',
    format: 'Exactly eight digits. A card may show a ninth: leave off the last.',
    pattern: '^\\d{8}$',
    sources: ['FINDREC', 'IAM-IDS'],
    certainty: 'stated',
  },
  'net-id': {
    name: 'HMS ID',
    what: 'Login of Harvard Medical School (HMS account, once eCommons ID). It opens O2. Not the HUID.',
    format: 'Two or three letters and one to four digits, in lower case, such as abc123.',
    pattern: '^[a-z]{2,3}\\d{1,4}$',
    sources: ['OFFQ', 'ACCTS', 'O2LOGIN'],
    certainty: 'stated',
  },
  harvardkey: {
    name: 'HarvardKey',
    what: 'Login of Harvard University.',
    format: 'An email address.',
    sources: ['HUIT-SNFAQ'],
    certainty: 'stated',
  },
  'activation-code': {
    name: 'HMS activation code',
    what: 'Stands in the activation mail. This extension never stores it.',
    format: 'Not known.',
    sources: ['GUEST-2'],
    certainty: 'unknown',
  },
  'guest-key': {
    name: 'Guest Key',
    what: 'One-time key of guests in older times; no longer used.',
    format: 'Not known.',
    sources: ['GUEST-0', 'GUEST-1'],
    certainty: 'unknown',
  },
  ticket: {
    name: 'Ticket number',
    what: 'A request in the HMS service portal.',
    format: 'INC and seven digits.',
    pattern: '^INC\\d{7}$',
    sources: ['CORE-DIR'],
    certainty: 'inferred',
  },
} as const satisfies Record<string, z.infer<typeof identifierSchema>>;
