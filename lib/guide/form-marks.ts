import type { FormMarks } from './form.ts';
import type { AddressRule, Mark } from './page.ts';

/** Items of the HMS service portal: the only kind of its pages that holds a form. */
const portalItem: AddressRule = { origins: ['https://harvardmed.service-now.com'], path: { is: ['/stat'] }, query: { id: 'sc_cat_item' } };
const hmsIt: AddressRule = { origins: ['https://it.hms.harvard.edu'], path: 'any' };

const named = (...anyOf: readonly string[]): readonly Mark[] => [
  { in: 'title', anyOf },
  { in: 'heading', anyOf },
];

/** By what each form is known. No live one has been seen: `recorded` waits for somebody who has. */
export const formMarks: readonly FormMarks[] = [
  {
    id: 'o2-form',
    pageId: 'o2-form',
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
    mentions: named('O2'),
    recorded: 'never',
  },
  {
    id: 'ppms-registration',
    pageId: 'ppms-registration',
    where: { origins: ['https://ppms.us'], path: { under: '/harvard-hms/vdoc' }, query: { pf: '11', docid: '30' } },
    findBy: {
      on: [{ origins: ['https://ppms.us'], path: { under: '/harvard-hms' } }],
      anyOf: [{ in: 'heading', anyOf: ['PPMS New User Request Form', 'RC PPMS Billing Account form'] }],
      fields: 2,
    },
    // Not "PPMS" alone: every page of that site says it.
    mentions: named('RC Core', 'Research Computing', 'PPMS New User Request'),
    recorded: 'never',
  },
  {
    id: 'hsr-portal',
    pageId: 'hsr-portal',
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
  },
  {
    id: 'guest-form',
    pageId: 'guest-form',
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
  },
];

/** Said by the HMS service portal to people who have not signed in; the form is not there then. */
export const signInFirst = 'To request something, please click the Login button';

/** Query keys that tell one form from another on a host, those of the addresses above among them. */
export const identifyingKeys: Readonly<Record<string, readonly string[]>> = {
  'https://harvardmed.service-now.com': ['id', 'sys_id'],
  'https://ppms.us': ['pf', 'docid'],
};
