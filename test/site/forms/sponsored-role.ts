import type { Variant } from '../page.ts';
import { ask, type PracticeForm } from '../question.ts';
import { countries, departments } from './choices.ts';

const roleTypes = ['External Administrative Affiliate', 'External Core Customer', 'Research Collaborator', 'Vendor', 'Visitor'] as const;

/**
 * The request for a Harvard Sponsored Role, one section a step. Known: it asks for name, mail, birth date, organisation, dates, role type and
 * justification, and has the section "Service Eligibility" with the box "School-specific Active Directory". The rest is invented.
 */
export const sponsoredRoleForms: Readonly<Record<Variant, PracticeForm>> = {
  a: {
    title: 'Request a Harvard Sponsored Role',
    intro: 'For sponsors, sponsor delegates and administrators.',
    sections: [
      {
        heading: 'Person',
        questions: [
          ask('text', 'legalFirstName', 'Legal first name', 'guest given-name legal', { required: true }),
          ask('text', 'legalLastName', 'Legal last name', 'guest family-name legal', { required: true }),
          ask('text', 'preferredFirstName', 'Preferred first name', 'guest nickname preferred'),
          ask('text', 'birthDate', 'Date of birth', 'guest bday', { required: true, placeholder: 'MM/DD/YYYY' }),
          ask('email', 'personalEmail', 'Personal email', 'guest email personal', { required: true }),
          ask('email', 'workEmail', 'Work email', 'guest email work'),
          ask('text', 'huid', 'HUID, if any', 'guest university-id'),
          ask('text', 'organization', 'Organization', 'guest organization'),
          ask('select', 'country', 'Country of work', 'guest country', { options: countries }),
        ],
      },
      {
        heading: 'Role and sponsor',
        questions: [
          ask('select', 'roleType', 'HSR role type', 'guest role-type', { required: true, options: roleTypes }),
          ask('date', 'startDate', 'Start date', 'guest start-date', { required: true }),
          ask('date', 'endDate', 'End date', 'guest end-date', { required: true }),
          ask('text', 'sponsorName', 'Sponsor name', 'sponsor name', { required: true }),
          ask('email', 'sponsorEmail', 'Sponsor email', 'sponsor email', { required: true }),
          ask('text', 'sponsorHuid', 'Sponsor HUID', 'sponsor university-id'),
          ask('select', 'sponsorDepartment', 'Sponsor department', 'sponsor department', { options: departments }),
          ask('textarea', 'justification', 'Business justification', 'guest reason', { required: true }),
        ],
      },
      {
        heading: 'Service Eligibility',
        questions: [
          ask('checkbox', 'serviceKey', 'HarvardKey', 'left to the user', { value: 'yes' }),
          ask('checkbox', 'serviceDirectory', 'School-specific Active Directory', 'left to the user'),
          ask('checkbox', 'serviceCard', 'Harvard ID card', 'left to the user'),
          ask('checkbox', 'serviceMail', 'Harvard email address', 'left to the user'),
        ],
      },
    ],
  },
  b: {
    title: 'New Harvard Sponsored Role (HSR) request',
    intro: 'All steps must be complete before the request goes to the local approver.',
    sections: [
      {
        heading: 'Your details (sponsor)',
        questions: [
          ask('text', 'p0', 'Full name', 'sponsor name', { required: true }),
          ask('text', 'p1', 'Harvard University ID number', 'sponsor university-id', { required: true }),
          ask('email', 'p2', 'Harvard email', 'sponsor email work', { required: true }),
          ask('text', 'p3', 'Department', 'sponsor department'),
        ],
      },
      {
        heading: 'Sponsored person',
        questions: [
          ask('text', 'p4', 'Given name', 'guest given-name', { required: true }),
          ask('text', 'p5', 'Middle name', 'guest additional-name'),
          ask('text', 'p6', 'Surname', 'guest family-name', { required: true }),
          ask('date', 'p7', 'Birth date', 'guest bday', { required: true }),
          ask('email', 'p8', 'Email', 'guest email', { required: true }),
          ask('tel', 'p9', 'Mobile phone', 'guest tel'),
          ask('combobox', 'p10', 'Role', 'guest role-type', { required: true, options: roleTypes }),
          ask('date', 'p11', 'Role begins', 'guest start-date', { required: true }),
          ask('date', 'p12', 'Role ends', 'guest end-date', { required: true }),
          ask('radio', 'p13', 'Is this person employed by an affiliated hospital?', 'left to the user', { options: ['Yes', 'No'] }),
          ask('textarea', 'p14', 'Reason for the role', 'guest reason', { required: true }),
        ],
      },
      {
        heading: 'Service Eligibility',
        questions: [
          ask('checkbox', 'p15', 'Harvard ID card', 'left to the user'),
          ask('checkbox', 'p16', 'School-specific Active Directory', 'left to the user'),
          ask('checkbox', 'p17', 'Library privileges', 'left to the user'),
        ],
      },
    ],
  },
};
