import { bullets, heading, hrefs, link, numbered, paragraph } from '../article.ts';
import type { Place } from '../page.ts';
import { hmsItPlace, host } from './hms-it-place.ts';

export const accounts = '/our-services/accounts-and-user-access';

export const hmsItPlaces: readonly Place[] = [
  hmsItPlace({
    id: 'guest-info',
    title: 'HMS Accounts for Guests',
    recognisedAs: 'guest-info',
    paths: [
      '/account-management/hms-account-guests',
      '/account-management/hms-accounts-guests',
      `${accounts}/hms-accounts-guests`,
      `${accounts}/hms-guest-accounts`,
      `${accounts}/guest-accounts`,
    ],
    subtitle: 'For people outside HMS who work with it.',
    content: paragraph(`The account of a guest comes with the ${link('Harvard Sponsored Role', hrefs.sponsoredRole)}.`),
    accordions: [
      ['Eligibility', paragraph('The sponsor is HMS faculty or staff with an active HUID.')],
      [
        'How to request',
        numbered([
          `The older way is the ${link('HMS Guest User Request Form', hrefs.guestWebform)}.`,
          'The guest gets a message “Activate your HMS account”.',
        ]),
      ],
      ['Extending an account', paragraph('One year at most. An older form is called “HMS Guest Account Extensions Form”.')],
      ['Wyss Institute', paragraph('Staff of the Wyss write to their Academic Affairs office instead.')],
    ],
  }),
  hmsItPlace({
    id: 'getting-started-guests',
    title: 'Guests',
    recognisedAs: 'guest-info',
    paths: ['/getting-started-it/guests'],
    content:
      heading('Guest Accounts') +
      paragraph('Your sponsor asks for your account.') +
      heading('Activate your HMS account') +
      paragraph(`On the ${link('account management page', hrefs.activation)}.`),
  }),
  hmsItPlace({
    id: 'hsr-info',
    title: 'Harvard Sponsored Role (HSR)',
    recognisedAs: 'hsr-info',
    paths: [
      '/account-management/hms-account-guests/harvard-sponsored-role-hsr',
      '/account-management/hms-accounts-guests/harvard-sponsored-role-hsr',
      `${accounts}/harvard-sponsored-role-hsr`,
      `${accounts}/person-interest-poi`,
    ],
    content:
      heading('General information') +
      paragraph(
        `Sponsors ask for a role in the ${link('HSR Portal', hrefs.hsrPortal)}. A role may not stand in for an academic appointment.`,
      ),
    accordions: [
      ['Who can be an HSR at HMS', paragraph('People without a role of their own at Harvard who have a legitimate reason to need one.')],
      [
        'Role types',
        bullets([
          link('Research Collaborator', `https://${host}/research-collaborator-hsr`),
          'External Core Customer',
          'External Administrative Affiliate',
        ]),
      ],
    ],
  }),
  hmsItPlace({
    id: 'hsr-research-collaborator',
    title: 'Research Collaborator HSR',
    recognisedAs: 'hsr-research-collaborator',
    paths: ['/research-collaborator-hsr', '/research-collaborator'],
    content:
      heading('Research Collaborators from Other Institutions') +
      bullets([
        'HMS Research Collaborator HSR Intake Form',
        'Visitor Participation Agreement',
        'Acknowledgment of Risk and Release of Claims',
      ]) +
      heading('Departing HMS Researchers') +
      paragraph('Only to complete a publication, and for faculty only with prior approval.'),
  }),
  hmsItPlace({
    id: 'hsr-external-administrative-affiliate',
    title: 'External Administrative Affiliate',
    recognisedAs: 'hsr-external-administrative-affiliate',
    paths: ['/external-administrative-affiliate'],
    content: paragraph('For grants and protocols of researchers who come or go, for boards and registrars.'),
  }),
  hmsItPlace({
    id: 'rc-core',
    title: 'Research Computing Core',
    recognisedAs: 'rc-core',
    paths: ['/rc/core'],
    subtitle: 'Services for labs outside the Quad.',
    content: paragraph(
      `Register in ${link('PPMS', hrefs.ppms)}. What it costs is under ${link('Rates', `https://${host}/rc/core/rates`)}.`,
    ),
  }),
  hmsItPlace({
    id: 'rc-core-rates',
    title: 'Rates',
    recognisedAs: 'rc-core-rates',
    paths: ['/rc/core/rates'],
    content: heading('Compute') + paragraph('Figures are left out of the practice page.') + heading('Annual Fees') + paragraph('Likewise.'),
  }),
];
