import type { z } from '@/lib/zod.ts';
import type { conflictSchema } from './schema.ts';

type Conflict = z.infer<typeof conflictSchema>;

/** Where sources disagree: both are kept, the newer is followed, and one line says so. */
export const conflicts = {
  'one-request-or-two': {
    about: 'How a guest of an on-Quad lab gets an HMS account',
    older: {
      text: 'A Sponsored Role first, then an HMS guest account request as a second form.',
      sources: ['SEED', 'O2REQ-d26-33'],
      certainty: 'stated',
    },
    newer: { text: 'One Sponsored Role request does both, with the box ticked.', sources: ['NEWS-AUG24'], certainty: 'stated' },
    line: 'The O2 page still describes two forms; since 15 August 2024 one request does both.',
  },
  'guest-request-note': {
    about: 'Whether the Sponsored Role page asks for a separate guest request',
    older: { text: 'A separate guest account request is needed.', sources: ['HSR-1'], certainty: 'stated' },
    newer: { text: 'The note is gone from the newer copies.', sources: ['HSR-2', 'HSR-3'], certainty: 'inferred' },
    line: 'Newer copies of the Sponsored Role page no longer ask for a second request.',
  },
  'who-files-off-quad': {
    about: 'Who files the O2 form off the Quad',
    older: { text: 'Guides of two labs have members file the O2 form after PPMS.', sources: ['LAB-OFF-QUAD'], certainty: 'stated' },
    newer: { text: 'The RC Core coordinates the O2 account.', sources: ['SEED'], certainty: 'stated' },
    line: 'After PPMS, the RC Core tells you whether to file the O2 form as well.',
  },
  'on-quad-test': {
    about: 'What makes a lab on-Quad',
    older: { text: 'The PI’s appointment alone.', sources: ['O2REQ-old'], certainty: 'stated' },
    newer: { text: 'The appointment and a lab based at Harvard.', sources: ['SEED', 'O2REQ-d16-27'], certainty: 'stated' },
    line: 'Older versions asked for the appointment only; today the lab’s base counts too.',
  },
  'off-quad-charge': {
    about: 'Whether off-Quad labs are charged',
    older: { text: 'They will be charged.', sources: ['O2REQ-old'], certainty: 'stated' },
    newer: { text: 'They register whether or not the lab is charged.', sources: ['SEED'], certainty: 'stated' },
    line: 'Registering does not yet mean being charged.',
  },
  'hms-account-of-the-chan-school': {
    about: 'People of the Harvard Chan School',
    older: { text: 'Labs of other schools register with the RC Core.', sources: ['SEED'], certainty: 'stated' },
    newer: { text: 'Their Harvard ID brings an HMS account.', sources: ['HMSACCT'], certainty: 'stated' },
    line: 'Both hold: no step for the HMS account but its activation, and PPMS stays.',
  },
  'sponsor-of-guests': {
    about: 'Who may sponsor a guest account',
    older: { text: 'Full-time staff or on-Quad faculty.', sources: ['GUEST-0'], certainty: 'stated' },
    newer: { text: 'HMS faculty or staff with an active HUID.', sources: ['GUEST-1', 'GUEST-2'], certainty: 'stated' },
    line: 'Today HMS faculty or staff with an active HUID sponsor guests.',
  },
  'departing-people': {
    about: 'Roles for people who leave',
    older: { text: 'Fellows and PhD graduates, to finish a publication or analysis.', sources: ['RC-OLD'], certainty: 'stated' },
    newer: {
      text: 'Research associates too, only for a publication; faculty need the Office for Faculty Affairs.',
      sources: ['RC-NEW'],
      certainty: 'stated',
    },
    line: 'The newer page lets people who leave become Research Collaborators only to complete a publication.',
  },
  'activation-key': {
    about: 'How a guest activates the account',
    older: { text: 'The sponsor passes on a Guest Key.', sources: ['GUEST-0', 'GUEST-1'], certainty: 'stated' },
    newer: { text: 'A mail goes to the guest, with a copy to the sponsor.', sources: ['GUEST-2', 'NEWS-NOTIF'], certainty: 'stated' },
    line: 'A Guest Key on a page means that the page is old.',
  },
  'guest-extension': {
    about: 'How a guest account is extended',
    older: { text: 'First the role in the portal, then a guest extension form.', sources: ['GUEST-1', 'GUEST-2'], certainty: 'stated' },
    newer: { text: 'The role is renewed in the portal, and the account goes with it.', sources: ['NEWS-AUG24'], certainty: 'stated' },
    line: 'Renewal happens in the portal since August 2024.',
  },
  'wifi-names': {
    about: 'On which wifi HMS Duo is not asked for',
    older: { text: 'HMS Private.', sources: ['2FA'], certainty: 'stated' },
    newer: { text: 'HMS Secure.', sources: ['2FA'], certainty: 'stated' },
    line: 'The wifi once called HMS Private is HMS Secure.',
  },
  'ppms-or-role-first': {
    about: 'Whether a role comes before PPMS',
    older: { text: 'Other cores: the role first, then PPMS.', sources: ['CORE-PPMS'], certainty: 'stated' },
    newer: { text: 'RC Core: register in PPMS first, the HMS ID follows.', sources: ['OFFQ'], certainty: 'stated' },
    line: 'For the RC Core register in PPMS first.',
  },
} as const satisfies Record<string, Conflict>;

export type ConflictId = keyof typeof conflicts;
