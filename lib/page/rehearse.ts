import { readFields } from './fields.ts';

/**
 * Reads a made-up form once. A browser compiles a function when it first runs; done while nobody waits, the user's click does not pay for it. The form is in a
 * document of its own that nobody sees; nothing of the page is read.
 */
export function rehearseReading(): void {
  const stage = document.implementation.createHTMLDocument('');
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string>> = {}, text = ''): Element => {
    const element = stage.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return parent.appendChild(element);
  };
  const form = add(stage.body, 'form');
  add(form, 'h2', {}, 'Sponsor information');
  add(form, 'label', { for: 'first' }, 'First name *');
  add(form, 'input', { id: 'first', name: 'first_name' });
  add(add(form, 'label', {}, 'Email: (required)'), 'input', { name: 'sponsorEmail', type: 'email' });
  const row = add(add(form, 'table'), 'tr');
  add(row, 'td', {}, 'Department');
  add(add(row, 'td'), 'input', { name: 'q3' });
  const line = add(form, 'p', {}, 'What is your role?');
  const list = add(line, 'select', { name: 'role' });
  for (const option of ['Select one', 'Faculty', 'Staff', 'Student']) add(list, 'option', {}, option);
  for (const value of ['yes', 'no']) add(add(form, 'label', {}, value), 'input', { type: 'radio', name: 'choice', value });
  add(form, 'div', { id: 'named' }, 'Start date – month');
  add(form, 'input', { 'aria-labelledby': 'named', placeholder: 'Enter a date' });
  add(form, 'div', { class: 'section-head' }, 'Billing contact');
  add(form, 'label', { for: 'agree' }, 'I agree to the terms');
  add(form, 'input', { id: 'agree', type: 'checkbox' });
  readFields(stage);
}
