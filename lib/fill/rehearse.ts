import type { FieldQuestion, LabelText } from './field.ts';
import { understandFields } from './meaning.ts';

const blank: FieldQuestion = {
  key: '',
  control: 'text',
  label: '',
  labels: [],
  sections: [],
  name: '',
  id: '',
  autocomplete: '',
  placeholder: '',
  options: [],
  form: 0,
};

const asked = (key: string, label: LabelText, more: Partial<FieldQuestion> = {}): FieldQuestion => ({
  ...blank,
  key,
  label: label.text,
  labels: [label],
  ...more,
});

const roles = ['Select one', 'Faculty', 'Staff', 'Student'].map((label) => ({ value: label, label }));

/** One field of each kind of evidence. */
const fields: readonly FieldQuestion[] = [
  asked('f1', { from: 'for', text: 'First name *' }, { name: 'first_name', id: 'first', sections: ['Sponsor information'] }),
  asked('f2', { from: 'wrap', text: 'Email: (required)' }, { control: 'email', name: 'sponsorEmail', autocomplete: 'email' }),
  asked('f3', { from: 'before', text: "Your PI's department" }, { name: 'q3', sections: ['Request form'] }),
  asked('f4', { from: 'legend', text: 'What is your role?' }, { control: 'select', name: 'role', options: roles }),
  asked('f5', { from: 'placeholder', text: 'Enter a date' }, { name: 'startMonth', placeholder: 'Enter a date' }),
  asked('f6', { from: 'for', text: 'I agree to the terms' }, { control: 'checkbox', name: 'agree', sections: ['Billing contact'] }),
];

/** Works through a made-up form once, before anybody waits for a real one: a browser compiles a function when it first runs. */
export function rehearseUnderstanding(): void {
  understandFields(fields);
}
