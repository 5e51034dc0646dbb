import type { FormAbout, GuideForm } from './form.ts';
import { formMarks } from './form-marks.ts';

/** Request forms that can be filled: who files each and whom its fields ask about, as instructions about them tell. */
const about: readonly FormAbout[] = [
  {
    id: 'o2-form',
    title: 'O2 account request form',
    filedBy: ['you'],
    asksAbout: 'self',
    sections: [
      { whose: 'pi', words: ['principal investigator', 'sponsoring pi', 'pi', 'lab head', 'sponsor', 'sponsoring', 'manager'] },
      { whose: 'billing', words: ['billing', 'financial', 'finance'] },
      { whose: 'self', words: ['requester', 'requested for', 'requestor', 'your information', 'about you', 'applicant', 'user'] },
    ],
    names: ['O2 account request form', 'O2 Cluster Account Request Form'],
    sources: ['SEED', 'O2LOGIN'],
    certainty: 'stated',
  },
  {
    id: 'ppms-registration',
    title: 'Registration with the Research Computing Core (PPMS)',
    filedBy: ['you', 'pi'],
    asksAbout: 'self',
    sections: [
      {
        whose: 'billing',
        words: ['billing', 'financial', 'finance', 'administrative', 'administrative/financial', 'purchase order'],
      },
      { whose: 'pi', words: ['lab head', 'principal investigator', 'primary investigator', 'pi', 'head of the group', 'group leader'] },
      { whose: 'self', words: ['your information', 'about you', 'user', 'registration', 'account'] },
    ],
    names: ['PPMS New User Request Form', 'RC PPMS Billing Account form'],
    sources: ['OFFQ', 'O2REQ-d25-33'],
    certainty: 'stated',
  },
  {
    id: 'hsr-portal',
    title: 'Sponsored Role request',
    filedBy: ['sponsor', 'rc-core'],
    asksAbout: 'guest',
    sections: [
      { whose: 'sponsor', words: ['sponsor', 'sponsor information', 'sponsoring department'] },
      { whose: 'self', words: ['requester', 'requestor', 'your information', 'submitted by', 'delegate'] },
      { whose: 'admin', words: ['local approver', 'approver', 'administrator'] },
      { whose: 'guest', words: ['guest', 'sponsored individual', 'sponsored person', 'person', 'role holder', 'individual'] },
    ],
    names: ['Harvard Sponsored Role request'],
    sources: ['HUITPORTAL', 'NEWS-AUG24', 'LTS'],
    certainty: 'stated',
  },
  {
    id: 'guest-form',
    title: 'HMS guest account request form',
    filedBy: ['sponsor'],
    asksAbout: 'guest',
    sections: [
      { whose: 'sponsor', words: ['sponsor', 'sponsoring'] },
      { whose: 'self', words: ['requester', 'requestor', 'requested by', 'your information', 'submitted by', 'delegate'] },
      { whose: 'admin', words: ['department administrator', 'administrator'] },
      { whose: 'guest', words: ['guest', 'guest user', 'user', 'visitor', 'account holder'] },
    ],
    names: ['Guest User Request Form', 'HMS Guest User Request Form', 'HMS Guest Account Extensions Form'],
    sources: ['GUEST-0', 'GUEST-1', 'GUEST-2'],
    certainty: 'unknown',
  },
];

export const forms: readonly GuideForm[] = formMarks.flatMap((marks) =>
  about.filter(({ id }) => id === marks.id).map((words) => ({ ...marks, ...words, read: '2026-11-22' })),
);
