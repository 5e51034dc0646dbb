import type { z } from '@/lib/zod.ts';
import type { roleSchema } from './schema.ts';

/** Types of Sponsored Role that matter for O2. There were 25 in 2021; the present list and the longest terms are not known. */
export const roles = {
  'research-collaborator': {
    name: 'Research Collaborator',
    forO2: 'The usual role for outside collaborators of on-Quad labs: an active collaboration for a defined time.',
    needs: [
      'A sponsor with a primary appointment in an HMS pre-clinical department',
      'The HMS intake form for Research Collaborators',
      'A participation agreement, if the University has none on file',
      'A release of claims, only for people who come to campus and are not employed by an affiliated hospital',
    ],
    sources: ['RC-NEW', 'RC-OLD'],
    certainty: 'stated',
  },
  'external-core-customer': {
    name: 'External Core Customer',
    forO2: 'For customers of a core facility who have no HUID. Probably the role that the RC Core requests for people of off-Quad labs.',
    needs: ['A core’s director or staff as sponsor', 'Answers on export control, for customers from outside the United States'],
    sources: ['CORE-PPMS', 'CORE-DIR'],
    certainty: 'inferred',
  },
  'external-administrative-affiliate': {
    name: 'External Administrative Affiliate',
    forO2: 'Not for work on O2: grants, protocols, boards; at most fifteen days for incoming researchers.',
    needs: ['No current HMS appointment'],
    sources: ['EAA'],
    certainty: 'inferred',
  },
  visitor: {
    name: 'Visitor',
    forO2:
      'Up to six months, with HUID and HarvardKey but no ID card, mail or other services: presumably no HMS account. Made for the time of Covid testing; whether it still exists is not known.',
    needs: [],
    sources: ['IAM-AUG21'],
    certainty: 'stated',
  },
  vendor: {
    name: 'Vendor or consultant',
    forO2: 'Exists; its exact names and what it brings are not known.',
    needs: ['The firm the person works for'],
    sources: ['LTS'],
    certainty: 'unknown',
  },
} as const satisfies Record<string, z.infer<typeof roleSchema>>;
