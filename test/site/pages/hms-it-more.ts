import { heading, paragraph } from '../article.ts';
import type { Place } from '../page.ts';
import { accounts } from './hms-it.ts';
import { hmsItPlace } from './hms-it-place.ts';

/** News, policies and accounts in general, an article that has moved, and one that has nothing to do with access. */
export const moreHmsItPlaces: readonly Place[] = [
  hmsItPlace({
    id: 'news-august-2024',
    title: 'Simplified HMS account provisioning for guests',
    recognisedAs: 'hms-it-news',
    paths: ['/news/simplified-hms-account-provisioning-guests'],
    content:
      paragraph('From 15 August 2024 one request in the HSR Portal is enough for new and renewed roles.') +
      paragraph('In the section “Service Eligibility” the sponsor ticks “School-specific Active Directory”.'),
  }),
  hmsItPlace({
    id: 'hms-it-printing',
    title: 'Printing from your laptop',
    recognisedAs: null,
    paths: ['/our-services/printing/printing-laptop'],
    subtitle: 'Install the driver, then print.',
    content: heading('Before you start') + paragraph('You need an HMS account and the name of the printer.'),
    accordions: [['Eligibility', paragraph('Everyone with an account.')]],
  }),
  hmsItPlace({
    id: 'news-notification',
    title: 'HMS account for guests notification update',
    recognisedAs: 'hms-it-news',
    paths: ['/news/hms-account-guests-notification-update'],
    content: paragraph('The message to guests now says that the HMS account is not the HarvardKey.'),
  }),
  hmsItPlace({
    id: 'news-october-2025',
    title: 'Eligibility updates for HMS email and collaboration tools',
    recognisedAs: 'hms-it-news',
    paths: ['/news/eligibility-updates-hms-email-and-collaboration-tools'],
    content: paragraph('From 1 October 2025 HMS mail needs an appointment on the Quad or teaching.'),
  }),
  hmsItPlace({
    id: 'hms-account',
    title: 'HMS Account',
    recognisedAs: 'hms-account',
    paths: ['/account-management/hms-account', accounts, `${accounts}/new-user-registration`],
    content: paragraph('The account of people who work or study at HMS.'),
  }),
  hmsItPlace({
    id: 'hpc-policy',
    title: 'External use of HMS High Performance Computing (HPC) resources',
    recognisedAs: 'hpc-policy',
    paths: ['/about/policies/external-use-hms-high-performance-computing-hpc-resources'],
    content: heading('Policy rationale') + paragraph('Why there is a policy.') + heading('Policy statement') + paragraph('What it says.'),
  }),
  hmsItPlace({
    id: 'leaving-hms',
    title: 'Leaving HMS',
    recognisedAs: 'leaving-hms',
    paths: ['/leaving-hms'],
    subtitle: 'Steps to secure your data, return devices, and manage access before you leave HMS',
    content: paragraph('Data stay at HMS unless the PI permits copies.'),
  }),
  hmsItPlace({
    id: 'graduating-students',
    title: 'Graduating Student FAQ',
    recognisedAs: 'leaving-hms',
    paths: ['/our-services/student-computing/graduating-students-faq'],
    content: paragraph('What happens to the HMS ID after graduation.'),
  }),
  hmsItPlace({
    id: 'news-august-2024-moved',
    title: 'Simplified HMS account provisioning for guests',
    recognisedAs: 'hms-it-news',
    paths: ['/practice/archive/2024-guest-provisioning'],
    content: paragraph('The news of August 2024 at an address of the future.'),
  }),
];
