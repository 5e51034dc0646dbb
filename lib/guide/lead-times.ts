import type { StepId } from './ids.ts';

type LeadTime = { readonly days: number; readonly counted: 'all-days' | 'business-days' };

/**
 * Usual times, where a source gives one; elsewhere nothing is ever called overdue.
 * OFFQ: about two weeks from the PI's registration to the PI's link. OFFQ: the RC Core works up to five business days after a member
 * registered. NEWS-AUG24: the mail to claim the accounts comes within 24 hours of the approval.
 */
export const leadTimes: { readonly [S in StepId]?: LeadTime } = {
  'pi-ppms': { days: 14, counted: 'all-days' },
  'rc-core-o2': { days: 5, counted: 'business-days' },
  'claim-accounts': { days: 1, counted: 'all-days' },
};
