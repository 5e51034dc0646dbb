import type { Variant } from '../page.ts';
import { ask, type PracticeForm } from '../question.ts';
import { countries, departments, groups, institutions } from './choices.ts';

/** The answer that the link "My group is NOT in the list" gives. */
const newGroup = { id: 'newgroup', is: '1' } as const;

/** Registration with the RC Core. Known: work mail, HUID, "Select a group", "My group is NOT in the list", lab head and financial contact. The rest is invented. */
export const ppmsForms: Readonly<Record<Variant, PracticeForm>> = {
  a: {
    title: 'PPMS New User Request Form',
    intro: 'HMS Research Computing Core. Everyone who needs the services of the Core registers once.',
    sections: [
      {
        heading: 'Your details',
        questions: [
          ask('text', 'fname', 'First name', 'self given-name', { required: true }),
          ask('text', 'lname', 'Last name', 'self family-name', { required: true }),
          ask('email', 'email', 'Institutional (work) email', 'self email work', { required: true }),
          ask('tel', 'phone', 'Phone', 'self tel'),
          ask('text', 'huid', 'HUID (if you have one)', 'self university-id'),
          ask('text', 'hmsid', 'HMS ID (if you have one)', 'self net-id'),
          ask('select', 'inst', 'Institution', 'self organization', { options: institutions }),
          ask('text', 'dept', 'Department', 'self department'),
        ],
      },
      {
        heading: 'Your group',
        questions: [ask('select', 'groupid', 'Select a group', 'self lab', { required: true, options: groups })],
      },
      {
        heading: 'Lab head',
        when: newGroup,
        questions: [
          ask('text', 'pi_name', 'Lab head name', 'pi name', { required: true }),
          ask('email', 'pi_email', 'Lab head email', 'pi email', { required: true }),
          ask('tel', 'pi_phone', 'Lab head phone', 'pi tel'),
          ask('text', 'pi_dept', 'Department', 'pi department'),
        ],
      },
      {
        heading: 'Financial contact',
        when: newGroup,
        questions: [
          ask('text', 'fin_name', 'Name', 'billing name'),
          ask('email', 'fin_email', 'Email', 'billing email'),
          ask('text', 'po', 'Purchase order number', 'billing purchase-order'),
        ],
      },
      {
        heading: 'Policies',
        questions: [ask('checkbox', 'policy', 'I accept the policies of the Core', 'left to the user', { required: true })],
      },
    ],
  },
  b: {
    title: 'RC Core: new user registration',
    intro: 'HMS PPMS RC Core system.',
    sections: [
      {
        heading: 'Group',
        questions: [ask('select', 'uo_1', 'Select a group', 'self lab', { required: true, options: groups })],
      },
      {
        heading: 'Lab Head',
        when: newGroup,
        questions: [
          ask('text', 'uo_2', 'Surname', 'pi family-name'),
          ask('text', 'uo_3', 'Given name', 'pi given-name'),
          ask('email', 'uo_4', 'E-mail', 'pi email'),
          ask('select', 'uo_5', 'Department', 'pi department', { options: departments }),
        ],
      },
      {
        heading: 'Administrative / financial contact of the group',
        when: newGroup,
        questions: [
          ask('text', 'uo_6', 'Full name', 'billing name'),
          ask('email', 'uo_7', 'E-mail', 'billing email'),
          ask('tel', 'uo_8', 'Telephone', 'billing tel'),
          ask('text', 'uo_9', 'PO number', 'billing purchase-order'),
        ],
      },
      {
        heading: 'User',
        questions: [
          ask('text', 'uo_10', 'Surname', 'self family-name', { required: true }),
          ask('text', 'uo_11', 'Given name', 'self given-name', { required: true }),
          ask('email', 'uo_12', 'Work e-mail', 'self email work', { required: true }),
          ask('text', 'uo_13', 'Harvard University ID number', 'self university-id'),
          ask('radio', 'uo_14', 'Do you have an HMS ID?', 'left to the user', { options: ['Yes', 'No'] }),
          ask('text', 'uo_15', 'eCommons / HMS ID', 'self net-id'),
          ask('select', 'uo_16', 'Country', 'self country', { options: countries }),
        ],
      },
    ],
  },
};
