/** The 25 questions that request forms ask most, in mixed markup, and a person and PI who have an answer to each. */
type Question = readonly [label: string, name: string, control?: string];

const list = (name: string, ...options: readonly string[]) =>
  `<select id="${name}" name="${name}"><option value="">Select one</option>${options.map((option, at) => `<option value="v${at}">${option}</option>`).join('')}</select>`;
const input = (name: string, type: string) => `<input id="${name}" name="${name}" type="${type}">`;

const sections: Readonly<Record<string, readonly Question[]>> = {
  'Your information': [
    ['First name', 'first_name'],
    ['Middle name', 'middle'],
    ['Last name', 'last_name'],
    ['Work email', 'email', input('email', 'email')],
    ['Office phone', 'phone', input('phone', 'tel')],
    ['Institution', 'q6', list('q6', 'Boston Hospital', 'Massachusetts General Hospital', 'Elsewhere')],
    ['Department', 'department'],
    ['Job title', 'q8'],
    ['HMS ID', 'hmsid'],
    ['Harvard University ID (HUID)', 'huid'],
    ['ORCID iD', 'orcid'],
  ],
  'Mailing address': [
    ['Street address', 'street'],
    ['City', 'city'],
    ['State', 'state', list('state', 'California', 'Massachusetts', 'New York')],
    ['ZIP code', 'zip'],
    ['Country', 'country', list('country', 'Canada', 'United States', 'Switzerland')],
  ],
  Request: [
    ['Lab', 'lab'],
    ['Project title', 'project'],
    ['Requested start date', 'start', input('start', 'date')],
    ['Requested end date', 'end', input('end', 'date')],
    ['Justification', 'reason', '<textarea id="reason" name="reason" rows="3"></textarea>'],
  ],
  'Principal Investigator': [
    ['PI first name', 'pi_first'],
    ['PI last name', 'pi_last'],
    ['PI email', 'pi_email', input('pi_email', 'email')],
    ['PI department', 'pi_department'],
  ],
};

const rows = Object.entries(sections).map(
  ([heading, questions]) =>
    `<h3>${heading}</h3>${questions
      .map(([label, name, control = input(name, 'text')], at) =>
        at % 3 === 0
          ? `<div class="form-group"><label for="${name}">${label} <span class="required">*</span></label>${control}</div>`
          : at % 3 === 1
            ? `<p><label>${label}: ${control}</label></p>`
            : `<table><tr><td><label for="${name}">${label}</label></td><td>${control}</td></tr></table>`,
      )
      .join('')}`,
);
export const usualForm = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Request</title><body><h1>Request form</h1><form action="/send" method="post">${rows.join('')}<button>Send</button></form>`;

export const usualDetails = {
  'given-name': 'Zoë',
  'additional-name': 'Quincy',
  'family-name': 'Canary',
  'work-email': 'zoe.canary@hospital.example',
  'work-phone': '+16175550142',
  organization: 'Massachusetts General Hospital',
  department: 'Genetics',
  'organization-title': 'Research Fellow',
  'net-id': 'zc142',
  'university-id': '31415926',
  orcid: '0000-0002-1825-0097',
  'work-street-address': '1 Practice Street',
  'work-city': 'Boston',
  'work-state': 'MA',
  'work-postal-code': '02115',
  'work-country': 'United States',
  lab: 'Practice Lab',
  'project-title': 'Cell atlas',
  'start-date': '2026-12-03',
  'end-date': '2027-11-30',
  reason: 'Analysis of single-cell data',
};
export const usualPi = {
  'given-name': 'Ada',
  'family-name': 'Practice',
  'work-email': 'ada.practice@hospital.example',
  department: 'Cell Biology',
};
