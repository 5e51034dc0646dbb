import type { Variant } from '../page.ts';
import { ask, type PracticeForm } from '../question.ts';
import { departments, institutions } from './choices.ts';

const yesNo = ['Yes', 'No'] as const;
const roles = ['Faculty', 'Postdoctoral fellow', 'Graduate student', 'Research staff', 'Visitor'] as const;

/** The O2 account request. That it asks for HMS ID, PI and affiliation is inferred; every label here is invented. */
export const o2Forms: Readonly<Record<Variant, PracticeForm>> = {
  a: {
    title: 'O2 Account Request Form',
    intro: 'Request an account on the O2 cluster. Your PI is asked to approve the request.',
    sections: [
      {
        heading: 'About you',
        questions: [
          ask('reference', 'requested_for', 'Requested for', 'self name', { required: true, value: 'Taylor Requester' }),
          ask('text', 'hms_id', 'HMS ID', 'self net-id', { required: true, help: 'Your HMS account, formerly eCommons ID' }),
          ask('text', 'first_name', 'First name', 'self given-name', { required: true }),
          ask('text', 'last_name', 'Last name', 'self family-name', { required: true }),
          ask('text', 'preferred_name', 'Preferred name', 'self nickname preferred'),
          ask('text', 'huid', 'HUID', 'self university-id', { placeholder: '8 digits' }),
          ask('email', 'work_email', 'Work email', 'self email work', { required: true }),
          ask('tel', 'phone', 'Phone number', 'self tel'),
          ask('select', 'institution', 'Institution', 'self organization', { required: true, options: institutions }),
          ask('text', 'lab_name', 'Lab or group', 'self lab', { when: { id: 'institution' } }),
          ask('select', 'department', 'Department', 'self department', { required: true, options: departments }),
          ask('select', 'your_role', 'Your role', 'self role-type', { options: roles }),
          ask('radio', 'hospital_employee', 'Are you employed by an affiliated hospital?', 'left to the user', {
            required: true,
            options: yesNo,
          }),
          ask('text', 'hospital_name', 'Which hospital employs you?', 'left to the user', { when: { id: 'hospital_employee', is: 'Yes' } }),
        ],
      },
      {
        heading: 'Sponsoring PI',
        questions: [
          ask('reference', 'sponsoring_pi', 'PI name', 'pi name', { required: true, help: 'Type the beginning of the name' }),
          ask('email', 'pi_email', 'PI email', 'pi email', { required: true }),
          ask('select', 'pi_department', 'PI department', 'pi department', { options: departments }),
        ],
      },
      {
        heading: 'Use of O2',
        questions: [
          ask('date', 'start_date', 'Start date', 'self start-date'),
          ask('date', 'end_date', 'End date', 'self end-date', { help: 'Leave empty if you do not know it' }),
          ask('textarea', 'reason', 'Reason for access', 'self reason', { required: true }),
          ask('checkbox', 'agree', 'I have read the policies for O2 and agree to follow them', 'left to the user', { required: true }),
        ],
      },
    ],
  },
  b: {
    title: 'O2 Cluster Account Request Form',
    intro: 'For members of labs on the Quad who hold an HMS account.',
    sections: [
      {
        heading: 'Principal Investigator',
        questions: [
          ask('reference', 'q_01', 'Name of your PI', 'pi name', { required: true }),
          ask('email', 'q_02', 'Email', 'pi email', { required: true }),
          ask('select', 'q_03', 'Department', 'pi department', { options: departments }),
        ],
      },
      {
        heading: 'Account holder',
        questions: [
          ask('reference', 'q_04', 'Who is this request for?', 'self name', { required: true, value: 'Taylor Requester' }),
          ask('text', 'q_05', 'Surname', 'self family-name', { required: true }),
          ask('text', 'q_06', 'Given name', 'self given-name', { required: true }),
          ask('text', 'q_07', 'eCommons ID / HMS account', 'self net-id', { required: true }),
          ask('text', 'q_08', 'Harvard University ID number', 'self university-id'),
          ask('email', 'q_09', 'HMS email address', 'self email hms'),
          ask('email', 'q_10', 'Personal email address', 'self email personal'),
          ask('tel', 'q_11', 'Telephone', 'self tel'),
          ask('select', 'q_12', 'Home institution', 'self organization', { options: institutions }),
          ask('select', 'q_13', 'Department', 'self department', { options: departments }),
          ask('radio', 'q_14', 'Position', 'self role-type', { options: roles }),
        ],
      },
      {
        heading: 'Project',
        questions: [
          ask('text', 'q_15', 'Project title', 'self project-title'),
          ask('textarea', 'q_16', 'Why do you need O2?', 'self reason', { required: true }),
          ask('radio', 'q_17', 'Is this account temporary?', 'left to the user', { options: yesNo }),
          ask('date', 'q_18', 'Account needed until', 'self end-date', { placeholder: 'MM-DD-YYYY', when: { id: 'q_17', is: 'Yes' } }),
          ask('checkbox', 'q_19', 'By ticking this box I attest that the above is correct', 'left to the user', { required: true }),
        ],
      },
    ],
  },
};
