import { directory } from '../forms/choices.ts';
import { guestForms } from '../forms/guest.ts';
import { o2Forms } from '../forms/o2.ts';
import { monitorForm, projectorForm } from '../forms/unrelated.ts';
import type { Place, Variant, View } from '../page.ts';
import { type PortalView, renderServicePortal } from '../platforms/service-portal.ts';
import type { PracticeForm } from '../question.ts';

const origin = 'https://harvardmed.service-now.com';
const o2 = '5165e1dbdb209050b642f27139961979';
/** Invented on purpose so that nobody takes them for real: the guest form's record is unknown. */
const guest = 'facade00facade00facade00facade00';
const monitor = '0ddba1100ddba1100ddba1100ddba110';

const itemPath = (sysId: string): string => `/stat?id=sc_cat_item&sys_id=${sysId}`;
const cardPath = (sysId: string): string =>
  `/stat?id=service_catalog_cards&sys_id=${sysId}&sysparm_catcardid=a5051476db0d0c10b642f2713996198d`;
const o2Category = '&sysparm_category=991a7f2edb890c10b642f2713996196a';

const cardSections: readonly (readonly [string, string])[] = [
  ['What does it do?', 'An account on O2, the cluster of HMS Research Computing.'],
  ['Who is eligible?', 'Members of labs on the Quad with an HMS account, and others through the Core.'],
  ['How do I get it?', 'Fill in the request; your PI approves it.'],
  ['What does this cost?', 'It depends on the lab.'],
  ['Support', 'Write to the Research Computing team.'],
  ['Learn More', 'See the wiki of O2.'],
];

/** Every view of the portal for one variant: it is one application, and moves between them without loading a page. */
function viewsOf({ variant, state }: View): Record<string, PortalView> {
  const suffix = variant === 'b' ? '&practice=b' : '';
  const form = (shown: PracticeForm): PortalView => ({ kind: 'form', title: shown.title, form: shown, people: directory });
  return {
    '': {
      kind: 'home',
      title: 'Home',
      items: [
        { name: 'O2 account', href: cardPath(o2) + suffix },
        { name: guestForms[variant].title, href: itemPath(guest) + suffix },
        { name: monitorForm.title, href: itemPath(monitor) + suffix },
      ],
    },
    [`service_catalog_cards ${o2}`]: {
      kind: 'card',
      title: 'O2 Cluster Account',
      sections: cardSections,
      href: itemPath(o2) + o2Category + suffix,
    },
    [`sc_cat_item ${o2}`]: form(state === 'changed' ? projectorForm : o2Forms[variant]),
    [`sc_cat_item ${guest}`]: form(state === 'changed' ? projectorForm : guestForms[variant]),
    [`sc_cat_item ${monitor}`]: form(monitorForm),
    kb_article: { kind: 'article', title: 'Duo two-step verification', text: 'Practice article KB0010829: how to enrol in HMS Duo.' },
  };
}

const render = (view: View): string =>
  renderServicePortal({ views: viewsOf(view), loggedOut: view.state === 'logged-out', keepsHidden: view.variant === 'a' });

function isView(url: URL, id: string | null, sysId: string | null): boolean {
  return url.origin === origin && url.pathname === '/stat' && url.searchParams.get('id') === id && url.searchParams.get('sys_id') === sysId;
}

type Known = Pick<Place, 'id' | 'title' | 'recognisedAs'> & {
  readonly query: readonly [id: string | null, sysId: string | null];
  readonly paths: readonly string[];
};

function placeOf({ query, paths, ...place }: Known, form?: Place['form']): Place {
  return {
    ...place,
    addresses: paths.map((path) => origin + path),
    matches: (url) => isView(url, ...query),
    ...(form === undefined ? {} : { form }),
    render,
  };
}

const both = (form: PracticeForm): Record<Variant, PracticeForm> => ({ a: form, b: form });

export const portalPlaces: readonly Place[] = [
  placeOf({ id: 'portal-home', title: 'Home', recognisedAs: null, query: [null, null], paths: ['/stat'] }),
  placeOf({
    id: 'o2-card',
    title: 'O2 Cluster Account',
    recognisedAs: 'o2-card',
    query: ['service_catalog_cards', o2],
    paths: [cardPath(o2)],
  }),
  placeOf(
    { id: 'o2-form', title: o2Forms.a.title, recognisedAs: 'o2-form', query: ['sc_cat_item', o2], paths: [itemPath(o2) + o2Category] },
    { id: 'o2-form', variants: o2Forms },
  ),
  placeOf(
    {
      id: 'guest-form-portal',
      title: guestForms.a.title,
      recognisedAs: 'guest-form',
      query: ['sc_cat_item', guest],
      paths: [itemPath(guest)],
    },
    { id: 'guest-form', variants: guestForms },
  ),
  placeOf(
    { id: 'portal-monitor', title: monitorForm.title, recognisedAs: null, query: ['sc_cat_item', monitor], paths: [itemPath(monitor)] },
    { id: null, variants: both(monitorForm) },
  ),
  {
    id: 'portal-article',
    title: 'Duo two-step verification',
    recognisedAs: 'portal-article',
    addresses: [`${origin}/stat?id=kb_article&sysparm_article=KB0010829`],
    matches: (url) => url.origin === origin && url.pathname === '/stat' && url.searchParams.get('id') === 'kb_article',
    render,
  },
];
