import { portalArticle } from './form-host-marks.ts';
import type { PageMarks } from './page.ts';

const wiki = ['https://harvardmed.atlassian.net'];
const huit = ['https://huit.harvard.edu', 'https://www.huit.harvard.edu'];
const nothingRecorded = { must: [] };

/** Pages of the hosts that are never filled, the more particular before the more general. */
export const articleHostMarks: readonly PageMarks[] = [
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
      findBy: [
        { in: 'text', anyOf: ['User is Currently Working for'] },
        { in: 'text', anyOf: ['Will be working for'] },
      ],
    },
  },
  {
    id: 'o2-two-factor',
    where: [{ origins: wiki, path: { confluence: ['1605009747'] } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'o2-two-factor-faq',
    where: [{ origins: wiki, path: { confluence: ['1605009861'] } }],
    fingerprint: nothingRecorded,
  },
  {
    id: 'o2-security',
    where: [{ origins: wiki, path: { confluence: ['1611726862'] } }],
    fingerprint: nothingRecorded,
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
    },
  },
  {
    id: 'huit-hsr-policy',
    where: [{ origins: huit, path: { is: ['/harvard-sponsored-role-policy', '/harvard-sponsored-role-policy.md', '/poi-policy'] } }],
    fingerprint: nothingRecorded,
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
    fingerprint: nothingRecorded,
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
  portalArticle,
];
