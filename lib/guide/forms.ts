import type { GuideForm } from './form.ts';
import type { AddressRule } from './page.ts';

const read = '2026-11-22';

/** Items of the HMS service portal: the only kind of its pages that holds a form. */
const portalItem: AddressRule = { origins: ['https://harvardmed.service-now.com'], path: { is: ['/stat'] }, query: { id: 'sc_cat_item' } };
const hmsIt: AddressRule = { origins: ['https://it.hms.harvard.edu'], path: 'any' };

/** Request forms that can be filled. No live one has been seen: what they ask for is known from instructions about them. */
export const forms: readonly GuideForm[] = [
  {
    id: 'o2-form',
    pageId: 'o2-form',
    title: 'O2 account request form',
    filedBy: ['you'],
    asksAbout: 'self',
    sections: [
      { whose: 'pi', words: ['principal investigator', 'sponsoring pi', 'pi', 'lab head', 'sponsor', 'sponsoring', 'manager'] },
      { whose: 'billing', words: ['billing', 'financial', 'finance'] },
      { whose: 'self', words: ['requester', 'requested for', 'requestor', 'your information', 'about you', 'applicant', 'user'] },
    ],
    where: {
      origins: ['https://harvardmed.service-now.com'],
      path: { is: ['/stat'] },
      query: { id: 'sc_cat_item', sys_id: '5165e1dbdb209050b642f27139961979' },
    },
    findBy: {
      on: [portalItem],
      anyOf: [{ in: 'heading', anyOf: ['O2 account request', 'O2 cluster account request'] }],
      fields: 2,
    },
    recorded: 'never',
    names: ['O2 account request form', 'O2 Cluster Account Request Form'],
    sources: ['SEED', 'O2LOGIN'],
    certainty: 'stated',
    read,
  },
  {
    id: 'ppms-registration',
    pageId: 'ppms-registration',
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
    where: { origins: ['https://ppms.us'], path: { under: '/harvard-hms/vdoc' }, query: { pf: '11', docid: '30' } },
    findBy: {
      on: [{ origins: ['https://ppms.us'], path: { under: '/harvard-hms' } }],
      anyOf: [{ in: 'heading', anyOf: ['PPMS New User Request Form', 'RC PPMS Billing Account form'] }],
      fields: 2,
    },
    recorded: 'never',
    names: ['PPMS New User Request Form', 'RC PPMS Billing Account form'],
    sources: ['OFFQ', 'O2REQ-d25-33'],
    certainty: 'stated',
    read,
  },
  {
    id: 'hsr-portal',
    pageId: 'hsr-portal',
    title: 'Sponsored Role request',
    filedBy: ['sponsor', 'rc-core'],
    asksAbout: 'guest',
    sections: [
      { whose: 'sponsor', words: ['sponsor', 'sponsor information', 'sponsoring department'] },
      { whose: 'self', words: ['requester', 'requestor', 'your information', 'submitted by', 'delegate'] },
      { whose: 'admin', words: ['local approver', 'approver', 'administrator'] },
      { whose: 'guest', words: ['guest', 'sponsored individual', 'sponsored person', 'person', 'role holder', 'individual'] },
    ],
    where: 'unknown',
    findBy: {
      on: [{ origins: ['https://hsrportal.harvard.edu'], path: 'any' }],
      anyOf: [
        { in: 'heading', anyOf: ['Harvard Sponsored Role', 'Service Eligibility'] },
        { in: 'title', anyOf: ['Harvard Sponsored Role'] },
      ],
      fields: 1,
    },
    recorded: 'never',
    names: ['Harvard Sponsored Role request'],
    sources: ['HUITPORTAL', 'NEWS-AUG24', 'LTS'],
    certainty: 'stated',
    read,
  },
  {
    id: 'guest-form',
    pageId: 'guest-form',
    title: 'HMS guest account request form',
    filedBy: ['sponsor'],
    asksAbout: 'guest',
    sections: [
      { whose: 'sponsor', words: ['sponsor', 'sponsoring'] },
      { whose: 'self', words: ['requester', 'requestor', 'requested by', 'your information', 'submitted by', 'delegate'] },
      { whose: 'admin', words: ['department administrator', 'administrator'] },
      { whose: 'guest', words: ['guest', 'guest user', 'user', 'visitor', 'account holder'] },
    ],
    where: 'unknown',
    findBy: {
      on: [portalItem, hmsIt],
      anyOf: [
        {
          in: 'heading',
          anyOf: ['Guest User Request Form', 'HMS Guest Account Extensions Form', 'form to extend HMS accounts for guests'],
        },
        { in: 'title', anyOf: ['Guest User Request Form', 'HMS Guest Account Extensions Form'] },
      ],
      fields: 3,
    },
    recorded: 'never',
    names: ['Guest User Request Form', 'HMS Guest User Request Form', 'HMS Guest Account Extensions Form'],
    sources: ['GUEST-0', 'GUEST-1', 'GUEST-2'],
    certainty: 'unknown',
    read,
  },
];

/** Said by the HMS service portal to people who have not signed in; the form is not there then. */
export const signInFirst = 'To request something, please click the Login button';

/** Query keys that tell one form from another on a host, for forms whose address the guide does not know. */
export const identifyingKeys: Readonly<Record<string, readonly string[]>> = {
  'https://harvardmed.service-now.com': ['id', 'sys_id'],
  'https://ppms.us': ['pf', 'docid'],
};
