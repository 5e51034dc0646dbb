import { bullets, heading, hrefs, link, paragraph } from '../article.ts';
import type { Place } from '../page.ts';
import { renderConfluence } from '../platforms/confluence.ts';
import { wikiPlace } from './wiki-place.ts';

const overview = 'https://harvardmed.atlassian.net/wiki/spaces/O2/overview';

/** Pages of the wiki beside the three about accounts, and one that has nothing to do with them. */
export const moreWikiPlaces: readonly Place[] = [
  wikiPlace({
    id: 'o2-two-factor',
    title: 'Two Factor Authentication on O2',
    recognisedAs: 'o2-two-factor',
    pageIds: ['1605009747'],
    slug: 'Two+Factor+Authentication+on+O2',
    content: paragraph('Logins from outside the HMS network need HMS Duo, which is not the Duo of HarvardKey.'),
  }),
  wikiPlace({
    id: 'o2-two-factor-faq',
    title: 'Two Factor Authentication FAQ',
    recognisedAs: 'o2-two-factor-faq',
    pageIds: ['1605009861'],
    slug: 'Two+Factor+Authentication+FAQ',
    content: paragraph('Enrolling on the first login, and what to do with a new phone.'),
  }),
  wikiPlace({
    id: 'o2-security',
    title: 'Security on O2',
    recognisedAs: 'o2-security',
    pageIds: ['1611726862'],
    slug: 'Security+on+O2',
    content: paragraph('One account a person; an account is never shared.'),
  }),
  wikiPlace({
    id: 'o2-login-help',
    title: 'Troubleshooting logins',
    recognisedAs: 'o2-login-help',
    pageIds: ['2164424716', '2050326532'],
    slug: 'Troubleshooting+logins',
    content: paragraph('Write the HMS ID in lower case.'),
  }),
  {
    id: 'o2-wiki-home',
    title: 'O2',
    recognisedAs: 'o2-wiki-home',
    addresses: [overview],
    matches: (url) => url.origin + url.pathname === overview,
    render: () =>
      renderConfluence({ title: 'O2', pageId: '0', content: paragraph(link('How to request or retain an O2 account', hrefs.requestPage)) }),
  },
  wikiPlace({
    id: 'wiki-cooking',
    title: 'Cooking schedule of the department kitchen',
    recognisedAs: null,
    pageIds: ['1111111111'],
    slug: 'Cooking+schedule',
    content: heading('Whose turn it is') + bullets(['Monday: soup', 'Thursday: bread']),
  }),
];
