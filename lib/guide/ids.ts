/** The words that the guide, its tests and its review table share. Every id used anywhere is declared here or derived from data typed by it. */

/** How sure a fact is: a source says it, it follows from what sources say, or nobody could tell us. */
export const certainties = ['stated', 'inferred', 'unknown'] as const;
export type Certainty = (typeof certainties)[number];

/** Who acts on a step. `your-guest` replaces `you` when a sponsor looks at somebody else's road. */
export const actors = ['you', 'your-guest', 'sponsor', 'approver', 'pi', 'finance', 'rc-core'] as const;
export type Actor = (typeof actors)[number];

export const stepIds = [
  'find-out-ids',
  'sponsored-role',
  'sponsored-role-approval',
  'claim-accounts',
  'claim-appointment-ids',
  'activate-hms-account',
  'guest-account-request',
  'wyss-guest-mail',
  'service-desk-mail',
  'pi-ppms',
  'purchase-order',
  'ppms',
  'rc-core-ids',
  'rc-policies',
  'rc-core-o2',
  'o2-request',
  'o2-approval',
  'first-login',
  'lab-folder',
  'rccore-renewal-mail',
  'rchelp-mail',
  'ask-hms-rc',
  'ask-rc-core',
  'retain-page',
] as const;
export type StepId = (typeof stepIds)[number];

export const labClasses = ['on-quad', 'on-quad-at-affiliate', 'off-quad', 'ask-hms-rc', 'ask-rc-core'] as const;
export type LabClass = (typeof labClasses)[number];

/** Pages that the extension knows, by what they are for. */
export const pageIds = [
  'o2-request-page',
  'off-quad-page',
  'retain-page',
  'o2-two-factor',
  'o2-two-factor-faq',
  'o2-security',
  'o2-login-help',
  'o2-wiki-home',
  'o2-card',
  'o2-form',
  'portal-article',
  'ppms-registration',
  'hsr-portal',
  'hsr-info',
  'hsr-research-collaborator',
  'hsr-external-administrative-affiliate',
  'guest-info',
  'guest-form',
  'hms-it-news',
  'hms-account',
  'rc-core',
  'rc-core-rates',
  'hpc-policy',
  'leaving-hms',
  'account-activation',
  'campus-planning',
  'huit-hsr-policy',
  'huit-hsr-portal',
  'other-tenant',
  'other-school-hsr',
] as const;
export type PageId = (typeof pageIds)[number];

/** Request forms that can be filled. `guest-form` is known by its heading only: its address is not. */
export const formIds = ['o2-form', 'ppms-registration', 'hsr-portal', 'guest-form'] as const;
export type FormId = (typeof formIds)[number];

/** Whom a field asks about. `self` is whoever fills in the form. */
export const whoses = ['self', 'pi', 'sponsor', 'guest', 'supervisor', 'billing', 'admin', 'other'] as const;
export type Whose = (typeof whoses)[number];
