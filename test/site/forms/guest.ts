import type { Variant } from '../page.ts';
import { ask, type PracticeForm } from '../question.ts';
import { countries, departments, institutions } from './choices.ts';

const yesNo = ['Yes', 'No'] as const;

/** The request for an HMS guest account: both titles were in use, its platform, address and labels are unknown. The sponsor files it about a guest. */
export const guestForms: Readonly<Record<Variant, PracticeForm>> = {
  a: {
    title: 'HMS Guest User Request Form',
    intro: 'To be filled in by the sponsor or the department administrator of the guest.',
    sections: [
      {
        heading: 'Guest information',
        questions: [
          ask('text', 'guest_first_name', 'Legal first name', 'guest given-name legal', { required: true }),
          ask('text', 'guest_last_name', 'Legal last name', 'guest family-name legal', { required: true }),
          ask('text', 'guest_preferred_name', 'Preferred name', 'guest nickname preferred'),
          ask('email', 'guest_email', 'Email', 'guest email', { required: true }),
          ask('email', 'guest_personal_email', 'Personal email', 'guest email personal', { help: 'The activation message goes here' }),
          ask('tel', 'guest_phone', 'Phone', 'guest tel'),
          ask('text', 'guest_huid', 'HUID', 'guest university-id'),
          ask('select', 'guest_institution', 'Home institution', 'guest organization', { options: institutions }),
          ask('text', 'guest_department', 'Department at the home institution', 'guest department', { when: { id: 'guest_institution' } }),
          ask('date', 'guest_start', 'Start date', 'guest start-date', { required: true }),
          ask('date', 'guest_end', 'End date', 'guest end-date', { required: true, help: 'One year at most' }),
          ask('radio', 'guest_held_id', 'Has the guest held an HMS account before?', 'left to the user', { options: yesNo }),
        ],
      },
      {
        heading: 'Former HMS account',
        when: { id: 'guest_held_id', is: 'Yes' },
        questions: [ask('text', 'guest_hms_id', "Guest's former HMS ID", 'guest net-id')],
      },
      {
        heading: 'Sponsor information',
        questions: [
          ask('text', 'sponsor_name', 'Sponsor name', 'sponsor name', { required: true }),
          ask('email', 'sponsor_email', 'Email', 'sponsor email', { required: true }),
          ask('text', 'sponsor_huid', 'HUID', 'sponsor university-id', { required: true }),
          ask('select', 'sponsor_department', 'Department', 'sponsor department', { options: departments }),
          ask('textarea', 'reason', 'Reason for the guest account', 'guest reason', { required: true }),
          ask('checkbox', 'attest', 'I attest that I am responsible for this guest', 'left to the user', { required: true }),
        ],
      },
    ],
  },
  b: {
    title: 'Guest User Request Form',
    intro: 'One request for each guest. The guest need not take part.',
    sections: [
      {
        heading: 'Who sponsors the guest?',
        questions: [
          ask('text', 'f_101', 'Given name', 'sponsor given-name', { required: true }),
          ask('text', 'f_102', 'Surname', 'sponsor family-name', { required: true }),
          ask('email', 'f_103', 'HMS email', 'sponsor email hms', { required: true }),
          ask('text', 'f_104', 'Harvard University ID number', 'sponsor university-id'),
          ask('text', 'f_105', 'Department', 'sponsor department'),
          ask('tel', 'f_106', 'Telephone', 'sponsor tel'),
        ],
      },
      {
        heading: 'Who is the guest?',
        questions: [
          ask('text', 'f_201', 'Surname', 'guest family-name', { required: true }),
          ask('text', 'f_202', 'Given name', 'guest given-name', { required: true }),
          ask('text', 'f_203', 'Middle name', 'guest additional-name'),
          ask('email', 'f_204', 'Private email address', 'guest email personal', { required: true }),
          ask('email', 'f_205', 'Work email address', 'guest email work'),
          ask('text', 'f_206', 'Harvard University ID number', 'guest university-id'),
          ask('text', 'f_207', 'Company or university', 'guest organization'),
          ask('select', 'f_208', 'Country of work', 'guest country', { options: countries }),
          ask('select', 'f_209', 'Does the guest work at an affiliated hospital?', 'left to the user', { options: yesNo }),
          ask('select', 'f_210', 'Hospital', 'left to the user', { options: institutions, when: { id: 'f_209', is: 'Yes' } }),
          ask('date', 'f_211', 'First day', 'guest start-date', { required: true }),
          ask('date', 'f_212', 'Last day', 'guest end-date', { required: true }),
          ask('textarea', 'f_213', 'What will the guest work on?', 'guest reason'),
          ask('checkbox', 'f_214', 'The guest has agreed to the acceptable use policy', 'left to the user', { required: true }),
        ],
      },
    ],
  },
};
