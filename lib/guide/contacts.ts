import type { Contact } from './schema.ts';

/** Whom to ask for what. The last ones have no address of their own. */
export const contacts = {
  'hms-rc': {
    name: 'HMS Research Computing (HMS-RC)',
    for: 'O2 itself, whether a PI is on-Quad, a change of Slurm account',
    mail: 'rchelp@hms.harvard.edu',
    sources: ['RETAIN', 'SEED'],
    certainty: 'stated',
  },
  'rc-core': {
    name: 'HMS Research Computing Core (RC Core)',
    for: 'registration and renewal of off-Quad labs; the PI goes in copy',
    mail: 'rccore@hms.harvard.edu',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'service-desk': {
    name: 'HMS IT Service Desk',
    for: 'HMS accounts, activation, HMS Duo',
    mail: 'itservicedesk@hms.harvard.edu',
    phone: '617-432-2000',
    sources: ['O2LOGIN', 'KBDUO'],
    certainty: 'stated',
  },
  ppms: {
    name: 'HMS PPMS administrators',
    for: 'trouble with PPMS itself, a change of lab in PPMS',
    mail: 'PPMSAdmin@hms.harvard.edu',
    sources: ['CORE-PPMS'],
    certainty: 'stated',
  },
  'hsr-portal': {
    name: 'University help desk (HUIT), Sponsored Role portal',
    for: 'trouble with the Sponsored Role portal',
    mail: 'ithelp@harvard.edu',
    phone: '617-495-7777',
    subject: 'HSR Portal',
    sources: ['GSE', 'IAM-FAQ'],
    certainty: 'stated',
  },
  wyss: {
    name: 'Wyss HR and Academic Affairs',
    for: 'HMS guest accounts of Wyss staff and affiliates',
    mail: 'AcademicAffairs@wyss.harvard.edu',
    sources: ['GUEST-2'],
    certainty: 'stated',
  },
  'campus-planning': {
    name: 'HMS Campus Planning and Facilities',
    for: 'ID cards and buildings; not for O2',
    mail: 'HMS-CPF-HSR-REQUESTS@HU.onmicrosoft.com',
    sources: ['CPF'],
    certainty: 'stated',
  },
  international: {
    name: 'HMS international collaborations',
    for: 'customers of a core facility from outside the United States',
    mail: 'International_Collaborations@hms.harvard.edu',
    sources: ['CORE-DIR'],
    certainty: 'stated',
  },
  'hms-hr': {
    name: 'HMS Human Resources',
    for: 'looking up the HUID of staff (from an old page)',
    mail: 'human_resources@hms.harvard.edu',
    sources: ['HMS-CATALOG'],
    certainty: 'stated',
  },
  registrar: {
    name: 'HMS Registrar',
    for: 'looking up the HUID of students (from an old page)',
    mail: 'registrar@hms.harvard.edu',
    phone: '617-432-1515',
    sources: ['HMS-CATALOG'],
    certainty: 'stated',
  },
  pi: {
    name: 'the PI of the lab',
    for: 'the PI’s appointment, sponsoring and approving an account',
    sources: ['SEED'],
    certainty: 'stated',
  },
  sponsor: {
    name: 'the sponsor (the PI, a manager or an administrator)',
    for: 'the state of a Sponsored Role and its end date',
    sources: ['SEED', 'HSR-1'],
    certainty: 'stated',
  },
  'hospital-administrator': {
    name: 'the administrator of the hospital department',
    for: 'whether there is an HMS appointment, and its state',
    sources: ['BWH-HMS'],
    certainty: 'stated',
  },
} as const satisfies Record<string, Contact>;

export type ContactId = keyof typeof contacts;
