import { ask, type PracticeForm } from '../question.ts';

/** Forms of the same hosts that are nobody's way to O2: the extension has nothing to say there although it could read every field. */
export const monitorForm: PracticeForm = {
  title: 'Request a monitor',
  intro: 'A second screen for your desk.',
  sections: [
    {
      heading: 'Delivery',
      questions: [
        ask('text', 'first_name', 'First name', 'left to the user', { required: true }),
        ask('text', 'last_name', 'Last name', 'left to the user', { required: true }),
        ask('email', 'email', 'Email', 'left to the user', { required: true }),
        ask('tel', 'phone', 'Phone number', 'left to the user'),
        ask('select', 'size', 'Size', 'left to the user', { options: ['24 inch', '27 inch'] }),
      ],
    },
  ],
};

export const projectorForm: PracticeForm = {
  title: 'Borrow a projector',
  intro: 'This item has taken the place of another one.',
  sections: [
    {
      heading: 'Loan',
      questions: [
        ask('text', 'room', 'Room', 'left to the user', { required: true }),
        ask('date', 'day', 'Day of the event', 'left to the user'),
        ask('email', 'contact', 'Contact email', 'left to the user'),
      ],
    },
  ],
};
