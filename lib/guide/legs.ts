import type { ConflictId } from './conflicts.ts';
import type { Certainty, StepId } from './ids.ts';
import type { MailId } from './mails.ts';
import type { NoteId } from './notes.ts';
import type { RuleId } from './rules.ts';
import type { SourceId } from './schema.ts';

/**
 * The pieces that routes are made of: what is done, in order, why, how sure that is, and who says so.
 * `lib/situation` only chooses pieces and puts them one after the other.
 */
export type LegStep = {
  readonly step: StepId;
  readonly rule: RuleId;
  readonly certainty: Certainty;
  readonly sources: readonly SourceId[];
  readonly notes?: readonly NoteId[];
  /** The situation has this already. */
  readonly satisfied?: true;
  /** Left out when the person is the PI. */
  readonly notForPi?: true;
  /** The draft that fits here, where it is another than the step's own. */
  readonly mail?: MailId;
  /** Where sources disagree about this very step. */
  readonly conflict?: ConflictId;
};

const firstLogin = {
  step: 'first-login',
  rule: 'log-in',
  certainty: 'stated',
  sources: ['O2LOGIN', '2FA', '2FAFAQ'],
  notes: ['duo', 'login-trouble', 'scratch-directory'],
} as const;
const labFolder = { step: 'lab-folder', rule: 'folder-is-separate', certainty: 'inferred', sources: ['LAB-ON-QUAD', 'CORE-DIR'] } as const;
const approval = { step: 'o2-approval', rule: 'needs-approval', certainty: 'stated', sources: ['SEED'], notForPi: true } as const;

export const legs = {
  'find-out-ids': [
    { step: 'find-out-ids', rule: 'ids-unsure', certainty: 'inferred', sources: ['FINDREC', 'ACCTS', 'O2LOGIN'], notes: ['which-id'] },
  ],
  'ask-hms-rc': [
    { step: 'ask-hms-rc', rule: 'ask-about-lab', certainty: 'stated', sources: ['SEED', 'RETAIN'], notes: ['what-answers-mean'] },
  ],
  'ask-rc-core': [{ step: 'ask-rc-core', rule: 'ask-about-lab', certainty: 'inferred', sources: ['SEED'], notes: ['what-answers-mean'] }],

  // R1
  'on-quad-request': [
    {
      step: 'o2-request',
      rule: 'on-quad-request',
      certainty: 'stated',
      sources: ['SEED', 'O2REQ-d26-33'],
      notes: ['one-account', 'no-level-4'],
    },
    approval,
    firstLogin,
    labFolder,
  ],
  // R2
  'new-role': [
    {
      step: 'sponsored-role',
      rule: 'no-ids-on-quad',
      certainty: 'stated',
      sources: ['NEWS-AUG24', 'SEED', 'HSR-3', 'HUITPORTAL'],
      notes: ['tick-the-box', 'sponsor-training', 'research-collaborator', 'sponsor-and-approver', 'guest-limits', 'role-length'],
      conflict: 'one-request-or-two',
    },
    { step: 'sponsored-role-approval', rule: 'no-ids-on-quad', certainty: 'stated', sources: ['IAM-AUG21', 'NEWS-AUG24'] },
    {
      step: 'claim-accounts',
      rule: 'no-ids-on-quad',
      certainty: 'stated',
      sources: ['NEWS-AUG24'],
      notes: ['activation-mail'],
      conflict: 'activation-key',
    },
  ],
  // R3
  'account-exists': [
    {
      step: 'activate-hms-account',
      rule: 'id-from-hms',
      certainty: 'stated',
      sources: ['HMSACCT', 'GS-GUESTS'],
      notes: ['page-says-guest-request'],
    },
  ],
  'account-exists-off-quad': [
    {
      step: 'activate-hms-account',
      rule: 'id-from-hms',
      certainty: 'stated',
      sources: ['HMSACCT', 'GS-GUESTS'],
      notes: ['chan-school-still-registers'],
    },
  ],
  appointment: [
    {
      step: 'claim-appointment-ids',
      rule: 'id-from-appointment',
      certainty: 'stated',
      sources: ['HSR-POI', 'HSR-3', 'HMSACCT'],
      notes: ['never-for-appointees', 'appointment-takes-weeks', 'page-says-guest-request'],
    },
  ],
  'role-with-tick': [
    {
      step: 'sponsored-role',
      rule: 'id-from-role',
      certainty: 'inferred',
      sources: ['NEWS-AUG24'],
      notes: ['tick-the-box', 'role-without-tick', 'sponsor-role-lapsed', 'role-length'],
      conflict: 'one-request-or-two',
    },
    {
      step: 'claim-accounts',
      rule: 'id-from-role',
      certainty: 'inferred',
      sources: ['NEWS-AUG24'],
      notes: ['key-there-already', 'activation-mail'],
    },
  ],
  'other-school-id': [
    {
      step: 'guest-account-request',
      rule: 'id-from-other-school',
      certainty: 'unknown',
      sources: ['SEED', 'O2REQ-d26-33', 'GUEST-2', 'NEWS-AUG24'],
      notes: ['guest-form-unknown', 'guest-length'],
      conflict: 'one-request-or-two',
    },
    {
      step: 'claim-accounts',
      rule: 'id-from-other-school',
      certainty: 'inferred',
      sources: ['O2REQ-d26-33', 'NEWS-AUG24'],
      notes: ['key-there-already', 'activation-mail'],
    },
  ],
  'pi-without-account': [
    {
      step: 'service-desk-mail',
      rule: 'pi-without-account',
      certainty: 'unknown',
      sources: ['SEED', 'HSR-3'],
      notes: ['never-for-appointees'],
    },
  ],

  // R4
  'register-lab': [
    { step: 'pi-ppms', rule: 'lab-registers', certainty: 'stated', sources: ['O2REQ-d25-33', 'OFFQ', 'SEED'] },
    { step: 'purchase-order', rule: 'order-first', certainty: 'stated', sources: ['O2REQ-d25-33'], notes: ['charges', 'charges-how'] },
  ],
  'register-lab-with-quad-pi': [
    { step: 'pi-ppms', rule: 'lab-registers', certainty: 'stated', sources: ['O2REQ-d16-27', 'O2REQ-d25-33', 'OFFQ'] },
    {
      step: 'purchase-order',
      rule: 'order-perhaps',
      certainty: 'inferred',
      sources: ['O2REQ-d16-27', 'RATES'],
      notes: ['charges-quad-pi', 'order-ask'],
    },
  ],
  'register-member': [
    {
      step: 'ppms',
      rule: 'member-registers',
      certainty: 'stated',
      sources: ['OFFQ', 'SEED', 'O2REQ-d25-33'],
      notes: ['which-id', 'hms-mail-withdrawn', 'core-director'],
      conflict: 'ppms-or-role-first',
    },
  ],
  'register-pi-as-member': [
    {
      step: 'ppms',
      rule: 'member-registers',
      certainty: 'inferred',
      sources: ['OFFQ', 'O2REQ-d25-33'],
      notes: ['pi-as-member', 'which-id'],
    },
  ],
  'wyss-guest': [{ step: 'wyss-guest-mail', rule: 'wyss-by-mail', certainty: 'unknown', sources: ['GUEST-2'], notes: ['wyss-rule-old'] }],
  'rc-core-ids': [
    {
      step: 'rc-core-ids',
      rule: 'rc-core-gets-ids',
      certainty: 'stated',
      sources: ['O2REQ-d25-33', 'OFFQ'],
      notes: ['rc-core-role-type'],
    },
  ],
  'rc-core-ids-other-school': [
    { step: 'rc-core-ids', rule: 'rc-core-ids-other-school', certainty: 'inferred', sources: ['O2REQ-d25-33', 'OFFQ'] },
  ],
  'rc-core-ids-there': [{ step: 'rc-core-ids', rule: 'ids-there', certainty: 'stated', sources: ['OFFQ', 'SEED'], satisfied: true }],
  'rc-core-setup': [
    { step: 'rc-policies', rule: 'rc-core-sets-up', certainty: 'stated', sources: ['O2REQ-d25-33'] },
    {
      step: 'rc-core-o2',
      rule: 'rc-core-sets-up',
      certainty: 'stated',
      sources: ['SEED', 'OFFQ', 'O2REQ-d25-33'],
      notes: ['rc-core-tells-o2-form'],
    },
    approval,
    firstLogin,
    labFolder,
  ],

  // Renew
  'renew-off-quad': [
    { step: 'rccore-renewal-mail', rule: 'renew-by-rc-core', certainty: 'stated', sources: ['SEED'], notes: ['one-account'] },
  ],
  'renew-at-affiliate': [
    {
      step: 'rccore-renewal-mail',
      rule: 'renew-at-affiliate',
      certainty: 'inferred',
      sources: ['SEED', 'O2REQ-d16-27'],
      notes: ['one-account'],
    },
  ],
  'renew-role': [
    {
      step: 'sponsored-role',
      rule: 'renew-role',
      certainty: 'inferred',
      sources: ['NEWS-AUG24'],
      notes: ['tick-the-box', 'claim-after-renewal', 'role-length'],
      conflict: 'guest-extension',
    },
  ],
  'renew-claim': [
    {
      step: 'claim-appointment-ids',
      rule: 'renew-claim',
      certainty: 'inferred',
      sources: ['HSR-3', 'HMSACCT'],
      notes: ['never-for-appointees'],
    },
  ],
  'renew-activate': [{ step: 'activate-hms-account', rule: 'renew-activate', certainty: 'inferred', sources: ['HMSACCT'] }],
  'renew-other-school': [
    {
      step: 'service-desk-mail',
      rule: 'renew-other-school',
      certainty: 'unknown',
      sources: ['GUEST-2', 'NEWS-AUG24'],
      notes: ['guest-form-unknown'],
      mail: 'other-school-account',
    },
  ],
  'renew-on-quad': [
    {
      step: 'rchelp-mail',
      rule: 'renew-on-quad',
      certainty: 'inferred',
      sources: ['RETAIN', 'SEED'],
      notes: ['one-account'],
      mail: 'rchelp-account',
    },
  ],

  // Leave
  'leave-student': [
    { step: 'service-desk-mail', rule: 'leave-student', certainty: 'stated', sources: ['GRADFAQ'], mail: 'graduating-student' },
  ],
  'leave-on-quad': [
    {
      step: 'retain-page',
      rule: 'leave-on-quad',
      certainty: 'unknown',
      sources: ['RETAIN', 'SEED'],
      notes: ['retain-unread', 'departing-roles'],
    },
    { step: 'rchelp-mail', rule: 'leave-on-quad', certainty: 'unknown', sources: ['RETAIN'], notes: ['data-stay'], mail: 'rchelp-account' },
  ],
  'leave-other': [
    {
      step: 'retain-page',
      rule: 'leave-other',
      certainty: 'unknown',
      sources: ['RETAIN', 'SEED'],
      notes: ['retain-unread', 'departing-roles'],
    },
    {
      step: 'rccore-renewal-mail',
      mail: 'keep-o2',
      rule: 'leave-other',
      certainty: 'unknown',
      sources: ['RETAIN', 'SEED'],
      notes: ['data-stay'],
    },
  ],
  'leave-ids-and-policies': [
    { step: 'rc-core-ids', rule: 'leave-ids', certainty: 'inferred', sources: ['O2REQ-d25-33', 'RETAIN'] },
    { step: 'rc-policies', rule: 'leave-to-off-quad', certainty: 'stated', sources: ['RETAIN', 'O2REQ-d25-33'] },
  ],
  'leave-slurm': [
    { step: 'rchelp-mail', rule: 'leave-to-off-quad', certainty: 'stated', sources: ['RETAIN'], notes: ['no-new-o2-request', 'data-stay'] },
  ],
  'leave-slurm-at-affiliate': [
    {
      step: 'rchelp-mail',
      rule: 'leave-to-at-affiliate',
      certainty: 'inferred',
      sources: ['RETAIN', 'O2REQ-d16-27'],
      notes: ['no-new-o2-request', 'data-stay'],
    },
  ],

  // Move
  'move-policies': [{ step: 'rc-policies', rule: 'move-registers', certainty: 'inferred', sources: ['RETAIN', 'O2REQ-d25-33'] }],
  'move-slurm': [
    { step: 'rchelp-mail', rule: 'move-slurm', certainty: 'inferred', sources: ['RETAIN'], notes: ['no-new-o2-request', 'report-changes'] },
  ],
  'move-nowhere': [
    { step: 'rchelp-mail', rule: 'move-nowhere', certainty: 'unknown', sources: ['SEED', 'RETAIN'], mail: 'rchelp-account' },
  ],
  'next-lab-folder': [{ step: 'lab-folder', rule: 'move-folder', certainty: 'inferred', sources: ['LAB-ON-QUAD', 'RETAIN', 'CORE-DIR'] }],
} as const satisfies Record<string, readonly LegStep[]>;
