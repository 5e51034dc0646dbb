import { changedArticle, heading, link, paragraph } from '../article.ts';
import { guestForms } from '../forms/guest.ts';
import { ppmsForms } from '../forms/ppms.ts';
import { sponsoredRoleForms } from '../forms/sponsored-role.ts';
import { projectorForm } from '../forms/unrelated.ts';
import type { Place } from '../page.ts';
import { renderDrupal } from '../platforms/drupal.ts';
import { renderPpmsForm, renderPpmsShell } from '../platforms/ppms.ts';
import { renderSteps } from '../platforms/steps.ts';
import { renderWebform } from '../platforms/webform.ts';

const webform = 'https://it.hms.harvard.edu/practice/guest-user-request';
const hsrRequest = 'https://hsrportal.harvard.edu/practice/request';
const ppms = 'https://ppms.us';

const isPpms = (url: URL): boolean => url.origin === ppms && /^\/harvard-hms\/vdoc\/?$/.test(url.pathname);
const isRegistration = (url: URL): boolean => isPpms(url) && url.searchParams.get('pf') === '11' && url.searchParams.get('docid') === '30';

/** Forms outside the service portal. The paths of the webform and of the role request are invented; that of PPMS is known. */
export const formPlaces: readonly Place[] = [
  {
    id: 'guest-form-webform',
    title: guestForms.a.title,
    recognisedAs: 'guest-form',
    addresses: [webform],
    matches: (url) => url.origin + url.pathname === webform,
    form: { id: 'guest-form', variants: guestForms },
    render: ({ variant, state }) =>
      state === 'changed'
        ? renderDrupal({ site: 'HMS IT', title: 'Booking seminar rooms', content: changedArticle })
        : renderWebform('HMS IT', guestForms[variant]),
  },
  {
    id: 'hsr-portal-home',
    title: 'Harvard Sponsored Role Portal',
    recognisedAs: 'hsr-portal',
    addresses: ['https://hsrportal.harvard.edu/'],
    matches: (url) => url.origin === 'https://hsrportal.harvard.edu' && url.pathname === '/',
    render: () =>
      renderDrupal({
        site: 'Harvard University',
        title: 'Harvard Sponsored Role Portal',
        content: heading('My requests') + paragraph('None yet.') + paragraph(link('Request a Harvard Sponsored Role', hsrRequest)),
      }),
  },
  {
    id: 'hsr-request',
    title: sponsoredRoleForms.a.title,
    recognisedAs: 'hsr-portal',
    addresses: [hsrRequest],
    matches: (url) => url.origin + url.pathname === hsrRequest,
    form: { id: 'hsr-portal', variants: sponsoredRoleForms },
    render: ({ variant, state }) => renderSteps(state === 'changed' ? projectorForm : sponsoredRoleForms[variant]),
  },
  {
    id: 'ppms-registration',
    title: ppmsForms.a.title,
    recognisedAs: 'ppms-registration',
    addresses: [`${ppms}/harvard-hms/vdoc/?pf=11&docid=30&cont=on`, `${ppms}/harvard-hms/vdoc/?cont=on&docid=30&pf=11`],
    matches: isRegistration,
    form: { id: 'ppms-registration', variants: ppmsForms },
    render: ({ variant, state }) => renderPpmsForm(state === 'changed' ? projectorForm : ppmsForms[variant]),
  },
  {
    id: 'ppms-other-document',
    title: projectorForm.title,
    recognisedAs: null,
    addresses: [`${ppms}/harvard-hms/vdoc/?pf=3&docid=12`],
    matches: (url) => isPpms(url) && !isRegistration(url),
    form: { id: null, variants: { a: projectorForm, b: projectorForm } },
    render: () => renderPpmsForm(projectorForm),
  },
  {
    id: 'ppms-booking',
    title: 'Schedule: confocal microscope',
    recognisedAs: null,
    addresses: [`${ppms}/harvard-hms/planning/?item=42`],
    matches: (url) => url.origin === ppms && url.pathname === '/harvard-hms/planning/',
    render: () =>
      renderPpmsShell(
        'Schedule: confocal microscope',
        '<table class="form"><tr><th>Mon</th><th>Tue</th><th>Wed</th></tr><tr><td>free</td><td>taken</td><td>free</td></tr></table><p>User: <input type="text" name="user"> Email: <input type="text" name="email"></p>',
      ),
  },
];
