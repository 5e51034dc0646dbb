import { anchorOf, escapeHtml } from './html.ts';

/** Pieces of an article, from which each platform's shell makes its own page. Text may hold links made by `link`. */
export const heading = (text: string, level = 2): string => `<h${level} id="${anchorOf(text)}">${escapeHtml(text)}</h${level}>`;
export const paragraph = (text: string): string => `<p>${text}</p>`;
export const link = (text: string, href: string): string => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
export const bullets = (items: readonly string[]): string => `<ul>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ul>`;
export const numbered = (items: readonly string[]): string => `<ol>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ol>`;

/** What stands at the address of an article that has been given to something else. */
export const changedArticle = [
  heading('About this service'),
  paragraph('This address has been given to a page on booking seminar rooms.'),
  bullets(['Rooms with a screen', 'Rooms without a screen']),
].join('');

/** Addresses that articles of several hosts lead to. */
export const hrefs = {
  o2Form:
    'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979&sysparm_category=991a7f2edb890c10b642f2713996196a',
  o2Card:
    'https://harvardmed.service-now.com/stat?id=service_catalog_cards&sys_id=5165e1dbdb209050b642f27139961979&sysparm_catcardid=a5051476db0d0c10b642f2713996198d',
  ppms: 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on',
  requestPage: 'https://harvardmed.atlassian.net/wiki/spaces/O2/pages/1918304257/How+to+request+or+retain+an+O2+account',
  offQuadPage: 'https://harvardmed.atlassian.net/wiki/spaces/O2/pages/1919778819',
  retainPage: 'https://harvardmed.atlassian.net/wiki/spaces/O2/pages/2333245469/How+to+retain+your+O2+account+when+leaving+HMS',
  sponsoredRole: 'https://it.hms.harvard.edu/our-services/accounts-and-user-access/person-interest-poi',
  guestAccounts: 'https://it.hms.harvard.edu/our-services/accounts-and-user-access/hms-guest-accounts',
  rcCore: 'https://it.hms.harvard.edu/rc/core',
  hsrPortal: 'https://hsrportal.harvard.edu/',
  activation: 'https://myaccount.hms.harvard.edu/',
  guestWebform: 'https://it.hms.harvard.edu/practice/guest-user-request',
} as const;
