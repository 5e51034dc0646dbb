import { bullets, changedArticle, heading, hrefs, link, paragraph } from '../article.ts';
import type { Place } from '../page.ts';
import { renderDrupal } from '../platforms/drupal.ts';

const hsrArticle = 'https://harvard.service-now.com/ithelp?id=kb_article&sys_id=7df1c09397b99110db29d804a253afa6';

type Elsewhere = Pick<Place, 'id' | 'title' | 'recognisedAs' | 'addresses'> & {
  readonly site: string;
  readonly content: string;
  readonly matches?: (url: URL) => boolean;
};

function sameAddress(url: URL, address: string): boolean {
  const known = new URL(address);
  return url.origin === known.origin && url.pathname.replace(/\/+$/, '') === known.pathname.replace(/\/+$/, '');
}

/** Pages of other Harvard hosts. Those known to be Drupal look it; the rest borrow its shell. */
function placeOf({ site, content, matches, ...place }: Elsewhere): Place {
  return {
    ...place,
    matches: matches ?? ((url) => place.addresses.some((address) => sameAddress(url, address))),
    render: ({ state }) =>
      state === 'changed'
        ? renderDrupal({ site, title: 'Booking seminar rooms', content: changedArticle })
        : renderDrupal({ site, title: place.title, content }),
  };
}

export const otherPlaces: readonly Place[] = [
  placeOf({
    id: 'campus-planning',
    title: 'HSR Request Process',
    site: 'Campus Planning and Facilities',
    recognisedAs: 'campus-planning',
    addresses: ['https://campusplanning.hms.harvard.edu/campus-services/poi-request-process'],
    content:
      heading('HSR Request Form') +
      paragraph(
        'For a Point Person who cannot sponsor a role and needs an ID card or access to a building. All fields and the signature are mandatory.',
      ),
  }),
  placeOf({
    id: 'huit-hsr-policy',
    title: 'Harvard Sponsored Role Policy',
    site: 'Harvard University Information Technology',
    recognisedAs: 'huit-hsr-policy',
    addresses: [
      'https://huit.harvard.edu/harvard-sponsored-role-policy',
      'https://www.huit.harvard.edu/harvard-sponsored-role-policy',
      'https://huit.harvard.edu/poi-policy',
    ],
    content: paragraph('The policy of the University on sponsored roles. Its text is a document of its own.'),
  }),
  placeOf({
    id: 'huit-hsr-portal',
    title: 'Harvard Sponsored Role Portal',
    site: 'Harvard University Information Technology',
    recognisedAs: 'huit-hsr-portal',
    addresses: ['https://www.huit.harvard.edu/harvard-sponsored-role-portal', 'https://huit.harvard.edu/harvard-sponsored-role-portal'],
    content: bullets([link('Sign in', hrefs.hsrPortal), link('Get started', hsrArticle)]),
  }),
  placeOf({
    id: 'huit-hsr-article',
    title: 'HSR Portal: getting started',
    site: 'IT Help (HUIT)',
    recognisedAs: 'huit-hsr-portal',
    addresses: [hsrArticle],
    matches: (url) => url.href === hsrArticle,
    content: paragraph('How sponsors sign in to the portal for the first time.'),
  }),
  placeOf({
    id: 'other-tenant',
    title: 'How to reach the help desk',
    site: 'IT Help (HUIT)',
    recognisedAs: 'other-tenant',
    addresses: ['https://harvard.service-now.com/ithelp?id=kb_article&sys_id=decade00decade00decade00decade00'],
    content: paragraph('An article of the University’s help desk, which is not that of HMS.'),
  }),
  placeOf({
    id: 'portal-article-old',
    title: 'Duo two-step verification',
    site: 'HMS IT Knowledge',
    recognisedAs: 'portal-article',
    addresses: ['https://harvardmed.service-now.com/kb_view.do?sysparm_article=KB0010832'],
    content: paragraph('Practice article KB0010832: what to do with a new phone.'),
  }),
  placeOf({
    id: 'other-school-hsr',
    title: 'Harvard Sponsored Roles',
    site: 'Graduate School of Design',
    recognisedAs: 'other-school-hsr',
    addresses: ['https://www.gsd.harvard.edu/hsr/', 'https://gsd.harvard.edu/hsr/'],
    content: paragraph('How this school handles sponsored roles. Other schools have rules of their own.'),
  }),
  placeOf({
    id: 'account-activation',
    title: 'Account management',
    site: 'HMS account',
    recognisedAs: 'account-activation',
    addresses: ['https://myaccount.hms.harvard.edu/', 'https://myaccount.hms.harvard.edu/activate'],
    matches: (url) => url.origin === 'https://myaccount.hms.harvard.edu',
    content:
      heading('Activate your account') +
      `<form onsubmit="return false"><p><label for="hmsid">HMS ID</label> <input id="hmsid" name="hmsid"></p>
<p><label for="code">Activation code</label> <input id="code" name="code" autocomplete="off"></p><button type="button">Continue</button></form>`,
  }),
];
