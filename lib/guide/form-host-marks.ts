import type { PageMarks } from './page.ts';

const hmsIt = ['https://it.hms.harvard.edu'];
const portal = ['https://harvardmed.service-now.com'];
const nothingRecorded = { must: [] };

/** The O2 item of the HMS service portal; the card in front of the form carries the same id. */
const o2Item = '5165e1dbdb209050b642f27139961979';

/** Stands on both kinds of hosts: the portal shows its articles inside and outside its own frame. */
export const portalArticle: PageMarks = {
  id: 'portal-article',
  where: [
    { origins: portal, path: { is: ['/kb_view.do'] } },
    { origins: portal, path: { is: ['/stat'] }, query: { id: 'kb_article' } },
  ],
  fingerprint: nothingRecorded,
};

/** Pages of the hosts that the form script runs on, the more particular before the more general. */
export const formHostMarks: readonly PageMarks[] = [
  {
    id: 'o2-form',
    where: [{ origins: portal, path: { is: ['/stat'] }, query: { id: 'sc_cat_item', sys_id: o2Item } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'o2-card',
    where: [
      { origins: portal, path: { is: ['/stat'] }, query: { id: 'service_catalog_cards', sys_id: o2Item } },
      {
        origins: portal,
        path: { is: ['/stat'] },
        query: { id: 'service_catalog_cards', sysparm_catcardid: 'a5051476db0d0c10b642f2713996198d' },
      },
    ],
    fingerprint: nothingRecorded,
  },
  {
    id: 'guest-form',
    // Nobody could tell us its address: it is found by its heading only (see forms.ts).
    where: [],
    fingerprint: nothingRecorded,
  },
  {
    id: 'ppms-registration',
    where: [{ origins: ['https://ppms.us'], path: { under: '/harvard-hms/vdoc' }, query: { pf: '11', docid: '30' } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'hsr-portal',
    where: [{ origins: ['https://hsrportal.harvard.edu'], path: 'any' }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'hsr-research-collaborator',
    where: [
      { origins: hmsIt, path: { endsIn: ['research-collaborator-hsr'] }, recordedHere: true },
      { origins: hmsIt, path: { endsIn: ['research-collaborator'] } },
    ],
    fingerprint: {
      must: [
        { in: 'text', anyOf: ['Research Collaborator HSR'] },
        { in: 'text', anyOf: ['Research Collaborators from Other Institutions'] },
        { in: 'text', anyOf: ['Departing HMS Researchers'] },
      ],
      findBy: [
        { in: 'text', anyOf: ['Research Collaborators from Other Institutions'] },
        { in: 'text', anyOf: ['Departing HMS Researchers'] },
      ],
    },
  },
  {
    id: 'hsr-external-administrative-affiliate',
    where: [{ origins: hmsIt, path: { endsIn: ['external-administrative-affiliate'] } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'hsr-info',
    where: [{ origins: hmsIt, path: { endsIn: ['harvard-sponsored-role-hsr', 'person-interest-poi'] } }],
    fingerprint: {
      must: [],
      findBy: [
        { in: 'heading', anyOf: ['Harvard Sponsored Role'] },
        { in: 'text', anyOf: ['Who can be an HSR at HMS'] },
      ],
    },
  },
  {
    id: 'guest-info',
    where: [
      { origins: hmsIt, path: { endsIn: ['hms-accounts-guests', 'hms-account-guests', 'hms-guest-accounts', 'guest-accounts'] } },
      { origins: hmsIt, path: { is: ['/getting-started-it/guests'] } },
    ],
    fingerprint: nothingRecorded,
  },
  {
    id: 'hms-it-news',
    where: [
      {
        origins: hmsIt,
        path: {
          endsIn: [
            'simplified-hms-account-provisioning-guests',
            'hms-account-guests-notification-update',
            'eligibility-updates-hms-email-and-collaboration-tools',
          ],
        },
      },
    ],
    fingerprint: {
      must: [],
      findBy: [{ in: 'title', anyOf: ['Simplified HMS account provisioning for guests', 'HMS account for guests notification update'] }],
    },
  },
  {
    id: 'hms-account',
    where: [{ origins: hmsIt, path: { endsIn: ['hms-account', 'accounts-and-user-access', 'new-user-registration'] } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'rc-core-rates',
    where: [{ origins: hmsIt, path: { is: ['/rc/core/rates'] }, recordedHere: true }],
    fingerprint: {
      must: [
        { in: 'text', anyOf: ['Compute'] },
        { in: 'text', anyOf: ['Annual Fees'] },
      ],
    },
  },
  {
    id: 'rc-core',
    where: [{ origins: hmsIt, path: { under: '/rc/core' } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'hpc-policy',
    where: [
      {
        origins: hmsIt,
        path: { endsIn: ['external-use-hms-high-performance-computing-hpc-resources'] },
        recordedHere: true,
      },
    ],
    fingerprint: {
      must: [
        { in: 'text', anyOf: ['Policy rationale'] },
        { in: 'text', anyOf: ['Policy statement'] },
      ],
    },
  },
  {
    id: 'leaving-hms',
    where: [{ origins: hmsIt, path: { endsIn: ['leaving-hms', 'graduating-students-faq'] } }],
    fingerprint: {
      must: [],
      findBy: [{ in: 'text', anyOf: ['Steps to secure your data, return devices, and manage access before you leave HMS'] }],
    },
  },
  portalArticle,
];
