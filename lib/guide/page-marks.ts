import type { PageMarks } from './page.ts';

const hmsIt = ['https://it.hms.harvard.edu'];
const wiki = ['https://harvardmed.atlassian.net'];
const portal = ['https://harvardmed.service-now.com'];
const huit = ['https://huit.harvard.edu', 'https://www.huit.harvard.edu'];
const nothingRecorded = { must: [], likely: [] };

/** The O2 item of the HMS service portal; the card in front of the form carries the same id. */
const o2Item = '5165e1dbdb209050b642f27139961979';

/**
 * By what each page is known, the more particular before the more general: the first address that fits wins. Pages were read as copies, never live;
 * wording is kept only where a source quotes it. This is all that the page scripts carry of the guide; what the pages are is in `pages.ts`.
 */
export const pageMarks: readonly PageMarks[] = [
  {
    id: 'o2-request-page',
    where: [
      { origins: wiki, path: { confluence: ['1918304257'] }, recordedHere: true },
      // Stored versions of the same page, reached through its differences.
      { origins: wiki, path: { confluence: ['2228584451', '2227109913', '2917269506', '2917335043'] } },
    ],
    fingerprint: {
      must: [
        { in: 'text', anyOf: ['To obtain an O2 account'] },
        { in: 'text', anyOf: ['What if you don’t have an HMS Account?', 'What if you don’t have an HMS Account'] },
        {
          in: 'text',
          anyOf: [
            '“Off-Quad” (HMS affiliate hospital/institution) Labs and other Harvard University Schools',
            '“Off-Quad” (HMS affiliate hospital/institution) Labs',
            '“Off-Quad” (affiliate hospital/institution) Labs',
          ],
        },
        { in: 'text', anyOf: ['Steps to get setup with an O2 account'] },
        { in: 'text', anyOf: ['To renew an O2 account which has expired with an “off-Quad” lab'] },
        { in: 'text', anyOf: ['How to retain your O2 account when leaving HMS'] },
      ],
      likely: [
        { in: 'title', anyOf: ['How to request or retain an O2 account', 'How to request an O2 account'] },
        { in: 'text', anyOf: ['Notes about chargebacks'] },
        { in: 'text', anyOf: ['“On-Quad” Labs'] },
      ],
      findBy: [
        { in: 'text', anyOf: ['To obtain an O2 account'] },
        { in: 'text', anyOf: ['What if you don’t have an HMS Account'] },
        { in: 'text', anyOf: ['“Off-Quad” (HMS affiliate hospital/institution) Labs', '“Off-Quad” (affiliate hospital/institution) Labs'] },
      ],
    },
  },
  {
    id: 'off-quad-page',
    where: [{ origins: wiki, path: { confluence: ['1919778819'] }, recordedHere: true }],
    fingerprint: {
      must: [
        { in: 'text', anyOf: ['Registration Instructions'] },
        { in: 'text', anyOf: ['Next Steps after you register'] },
        { in: 'text', anyOf: ['For Primary Investigator (PI) or Lab Heads'] },
        { in: 'text', anyOf: ['Lab Members'] },
      ],
      likely: [{ in: 'title', anyOf: ['O2 Account Request Process for OffQuad Labs'] }],
      findBy: [
        { in: 'text', anyOf: ['Next Steps after you register'] },
        { in: 'text', anyOf: ['For Primary Investigator (PI) or Lab Heads'] },
      ],
    },
  },
  {
    id: 'retain-page',
    where: [{ origins: wiki, path: { confluence: ['2333245469', '2227503114'] } }],
    fingerprint: {
      must: [
        { in: 'text', anyOf: ['User is Currently Working for'] },
        { in: 'text', anyOf: ['Will be working for'] },
      ],
      likely: [{ in: 'text', anyOf: ['Scenarios'] }],
      findBy: [
        { in: 'text', anyOf: ['User is Currently Working for'] },
        { in: 'text', anyOf: ['Will be working for'] },
      ],
    },
  },
  {
    id: 'o2-two-factor',
    where: [{ origins: wiki, path: { confluence: ['1605009747'] } }],
    fingerprint: { must: [], likely: [{ in: 'title', anyOf: ['Two Factor Authentication on O2'] }] },
  },
  {
    id: 'o2-two-factor-faq',
    where: [{ origins: wiki, path: { confluence: ['1605009861'] } }],
    fingerprint: { must: [], likely: [{ in: 'title', anyOf: ['Two Factor Authentication FAQ'] }] },
  },
  {
    id: 'o2-security',
    where: [{ origins: wiki, path: { confluence: ['1611726862'] } }],
    fingerprint: { must: [], likely: [{ in: 'title', anyOf: ['Security on O2'] }] },
  },
  {
    id: 'o2-login-help',
    where: [{ origins: wiki, path: { confluence: ['2164424716', '2050326532'] } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'o2-wiki-home',
    where: [{ origins: wiki, path: { is: ['/wiki/spaces/O2/overview', '/wiki/spaces/O2'] } }],
    fingerprint: nothingRecorded,
  },
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
    fingerprint: {
      must: [],
      likely: [
        { in: 'text', anyOf: ['What does it do?'] },
        { in: 'text', anyOf: ['Who is eligible?'] },
        { in: 'text', anyOf: ['How do I get it?'] },
        { in: 'text', anyOf: ['Get this service'] },
      ],
    },
  },
  {
    id: 'portal-article',
    where: [
      { origins: portal, path: { is: ['/kb_view.do'] } },
      { origins: portal, path: { is: ['/stat'] }, query: { id: 'kb_article' } },
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
    fingerprint: {
      must: [],
      likely: [
        { in: 'text', anyOf: ['Select a group'] },
        { in: 'text', anyOf: ['My group is NOT in the list'] },
      ],
    },
  },
  {
    id: 'hsr-portal',
    where: [{ origins: ['https://hsrportal.harvard.edu'], path: 'any' }],
    fingerprint: { must: [], likely: [{ in: 'text', anyOf: ['Harvard Sponsored Role'] }] },
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
      likely: [{ in: 'text', anyOf: ['HMS Research Collaborator HSR Intake Form'] }],
      findBy: [
        { in: 'text', anyOf: ['Research Collaborators from Other Institutions'] },
        { in: 'text', anyOf: ['Departing HMS Researchers'] },
      ],
    },
  },
  {
    id: 'hsr-external-administrative-affiliate',
    where: [{ origins: hmsIt, path: { endsIn: ['external-administrative-affiliate'] } }],
    fingerprint: { must: [], likely: [{ in: 'title', anyOf: ['External Administrative Affiliate'] }] },
  },
  {
    id: 'hsr-info',
    where: [{ origins: hmsIt, path: { endsIn: ['harvard-sponsored-role-hsr', 'person-interest-poi'] } }],
    fingerprint: {
      must: [],
      likely: [
        { in: 'text', anyOf: ['Who can be an HSR at HMS'] },
        { in: 'text', anyOf: ['General information'] },
      ],
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
    fingerprint: {
      must: [],
      likely: [
        { in: 'text', anyOf: ['HMS Guest User Request Form', 'Guest User Request Form'] },
        { in: 'text', anyOf: ['HMS Guest Account Extensions Form', 'form to extend HMS accounts for guests', 'guest extension form'] },
        { in: 'text', anyOf: ['Activate your HMS account'] },
      ],
    },
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
      likely: [{ in: 'title', anyOf: ['Simplified HMS account provisioning for guests', 'HMS account for guests notification update'] }],
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
      likely: [],
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
      likely: [],
    },
  },
  {
    id: 'leaving-hms',
    where: [{ origins: hmsIt, path: { endsIn: ['leaving-hms', 'graduating-students-faq'] } }],
    fingerprint: {
      must: [],
      likely: [
        {
          in: 'text',
          anyOf: ['Steps to secure your data, return devices, and manage access before you leave HMS', 'Graduating Student FAQ'],
        },
      ],
      findBy: [{ in: 'text', anyOf: ['Steps to secure your data, return devices, and manage access before you leave HMS'] }],
    },
  },
  {
    id: 'account-activation',
    where: [{ origins: ['https://myaccount.hms.harvard.edu'], path: 'any' }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'campus-planning',
    where: [
      {
        origins: ['https://campusplanning.hms.harvard.edu'],
        path: { is: ['/campus-services/poi-request-process'] },
        recordedHere: true,
      },
    ],
    fingerprint: {
      must: [
        { in: 'text', anyOf: ['HSR Request Form', 'POI Request Form'] },
        { in: 'text', anyOf: ['Point Person'] },
      ],
      likely: [],
    },
  },
  {
    id: 'huit-hsr-policy',
    where: [{ origins: huit, path: { is: ['/harvard-sponsored-role-policy', '/harvard-sponsored-role-policy.md', '/poi-policy'] } }],
    fingerprint: { must: [], likely: [{ in: 'title', anyOf: ['Harvard Sponsored Role Policy', 'Person of Interest (POI) Policy'] }] },
  },
  {
    id: 'huit-hsr-portal',
    where: [
      { origins: huit, path: { is: ['/harvard-sponsored-role-portal', '/harvard-sponsored-role-portal.md'] } },
      // Its articles and its help item in the University's service portal: the right place for the Sponsored Role Portal, unlike the rest of that portal.
      ...['7df1c09397b99110db29d804a253afa6', 'ce22aedadbd1f810babda8dad3961985'].map((article) => ({
        origins: ['https://harvard.service-now.com'],
        path: { under: '/ithelp' },
        query: { id: 'kb_article', sys_id: article },
      })),
      {
        origins: ['https://harvard.service-now.com'],
        path: { under: '/ithelp' },
        query: { id: 'sc_cat_item', sys_id: '2d0ca22f1b703450e1928402604bcbf1' },
      },
    ],
    fingerprint: { must: [], likely: [{ in: 'title', anyOf: ['Harvard Sponsored Role Portal'] }] },
  },
  {
    id: 'other-tenant',
    where: [{ origins: ['https://harvard.service-now.com'], path: { under: '/ithelp' } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'other-school-hsr',
    where: [
      { origins: ['https://www.gsd.harvard.edu', 'https://gsd.harvard.edu'], path: { is: ['/hsr'] } },
      { origins: ['https://www.hsph.harvard.edu', 'https://hsph.harvard.edu'], path: { endsIn: ['hsr-policy', 'poi-policy'] } },
      { origins: ['https://its.gse.harvard.edu'], path: { endsIn: ['poi-forms'] } },
    ],
    fingerprint: nothingRecorded,
  },
];
