import type { Actor, StepId } from './ids.ts';

/** Who acts on a step, as the person who needs access sees it. An array where two act. */
export const who: { readonly [S in StepId]: Actor | readonly Actor[] } = {
  'find-out-ids': 'you',
  'sponsored-role': 'sponsor',
  'sponsored-role-approval': 'approver',
  'claim-accounts': 'you',
  'claim-appointment-ids': 'you',
  'activate-hms-account': 'you',
  'guest-account-request': 'sponsor',
  'wyss-guest-mail': 'sponsor',
  'service-desk-mail': 'you',
  'pi-ppms': 'pi',
  'purchase-order': 'finance',
  ppms: 'you',
  'rc-core-ids': 'rc-core',
  'rc-policies': ['you', 'pi'],
  'rc-core-o2': 'rc-core',
  'o2-request': 'you',
  'o2-approval': 'sponsor',
  'first-login': 'you',
  'lab-folder': 'you',
  'rccore-renewal-mail': 'you',
  'rchelp-mail': 'you',
  'ask-hms-rc': 'you',
  'ask-rc-core': 'you',
  'retain-page': 'you',
};
