import type { PageId } from './ids.ts';
import type { PageRole } from './schema.ts';

const about = (steps: PageRole['steps'], notes: PageRole['notes'] = []): PageRole => ({ kind: 'about', steps, notes });

/**
 * What a page is for, by the steps it serves, so that a verdict can tell what it is to one user.
 * `insteadOffQuad`: what happens in its place where the RC Core does it. `notForAppointees`: never for people with an academic appointment.
 */
export const pageRoles: { readonly [P in PageId]: PageRole } = {
  'o2-request-page': { kind: 'general', steps: [], conflict: 'on-quad-test', notes: ['what-it-takes', 'two-requests-on-the-page'] },
  'off-quad-page': {
    kind: 'general',
    steps: ['pi-ppms', 'ppms', 'rc-policies', 'rc-core-o2'],
    conflict: 'who-files-off-quad',
    notes: ['two-weeks'],
  },
  'retain-page': { kind: 'action', steps: ['retain-page'], notes: ['retain-rows', 'departing-roles'] },
  'o2-two-factor': about(['first-login'], ['duo', 'duo-no-setup']),
  'o2-two-factor-faq': about(['first-login'], ['duo', 'duo-no-setup']),
  'o2-security': { kind: 'general', steps: [], notes: ['one-account', 'no-level-4'] },
  'o2-login-help': about(['first-login'], ['login-trouble']),
  'o2-wiki-home': { kind: 'general', steps: [], notes: ['what-it-takes'] },
  'o2-card': { kind: 'card', steps: ['o2-request'], insteadOffQuad: 'rc-core-o2', notes: ['card-before-form'] },
  'o2-form': { kind: 'form', steps: ['o2-request'], insteadOffQuad: 'rc-core-o2', notes: ['one-account'] },
  'portal-article': { kind: 'general', steps: ['first-login'], notes: [] },
  'ppms-registration': { kind: 'form', steps: ['pi-ppms', 'ppms'], notes: ['which-id', 'hms-mail-withdrawn'] },
  'hsr-portal': {
    kind: 'form',
    steps: ['sponsored-role'],
    insteadOffQuad: 'rc-core-ids',
    notForAppointees: true,
    notes: ['tick-the-box', 'portal-not-for-hospitals'],
  },
  'hsr-info': {
    kind: 'about',
    steps: ['sponsored-role'],
    insteadOffQuad: 'rc-core-ids',
    notForAppointees: true,
    conflict: 'guest-request-note',
    notes: ['tick-the-box', 'sponsor-training', 'sponsor-and-approver'],
  },
  'hsr-research-collaborator': {
    kind: 'about',
    steps: ['sponsored-role'],
    insteadOffQuad: 'rc-core-ids',
    notForAppointees: true,
    conflict: 'departing-people',
    notes: ['research-collaborator', 'tick-the-box'],
  },
  'hsr-external-administrative-affiliate': { kind: 'not-for-o2', steps: [], notes: ['not-for-o2-eaa'] },
  'guest-info': {
    kind: 'about',
    steps: ['guest-account-request', 'sponsored-role'],
    insteadOffQuad: 'rc-core-ids',
    notForAppointees: true,
    notes: ['two-requests-on-the-page', 'guest-key-old'],
  },
  'guest-form': {
    kind: 'form',
    steps: ['guest-account-request'],
    insteadOffQuad: 'rc-core-ids',
    notForAppointees: true,
    notes: ['two-requests-on-the-page'],
  },
  'hms-it-news': { kind: 'general', steps: [], notes: ['two-requests-on-the-page', 'hms-mail-withdrawn'] },
  'hms-account': about(['activate-hms-account', 'claim-appointment-ids', 'find-out-ids'], ['who-has-an-account', 'which-id']),
  'rc-core': about(['pi-ppms', 'ppms'], ['core-director']),
  'rc-core-rates': { kind: 'general', steps: ['purchase-order'], conflict: 'off-quad-charge', notes: ['charges-how'] },
  'hpc-policy': { kind: 'general', steps: [], notes: ['no-level-4', 'report-changes'] },
  'leaving-hms': about(['retain-page'], ['data-stay']),
  'account-activation': {
    kind: 'action',
    steps: ['activate-hms-account', 'claim-accounts', 'claim-appointment-ids', 'find-out-ids', 'first-login'],
    notes: ['activate-here', 'login-trouble', 'which-id', 'sponsor-role-lapsed'],
  },
  'campus-planning': { kind: 'not-for-o2', steps: [], notes: ['not-for-o2-campus'] },
  'huit-hsr-policy': {
    kind: 'about',
    steps: ['sponsored-role'],
    insteadOffQuad: 'rc-core-ids',
    notForAppointees: true,
    notes: ['sponsor-and-approver'],
  },
  'huit-hsr-portal': {
    kind: 'about',
    steps: ['sponsored-role'],
    insteadOffQuad: 'rc-core-ids',
    notForAppointees: true,
    notes: ['tick-the-box', 'sponsor-training', 'portal-not-for-hospitals'],
  },
  'other-tenant': { kind: 'other-tenant', steps: [], notes: ['other-tenant-warning'] },
  'other-school-hsr': { kind: 'other-school', steps: [], notes: ['other-school-warning'] },
};
