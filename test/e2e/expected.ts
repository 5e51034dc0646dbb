import type { DetailId, Person } from '@/lib/people/person.ts';
import type { Question } from '../site/question.ts';

/** The saved detail that answers a question, by what it truly asks; on a plain "Email" or "Phone" goes what is of work. */
const detailOf: Readonly<Record<string, DetailId>> = {
  'given-name': 'given-name',
  'additional-name': 'additional-name',
  'family-name': 'family-name',
  nickname: 'preferred-name',
  email: 'work-email',
  'email hms': 'hms-email',
  'email personal': 'personal-email',
  tel: 'work-phone',
  'tel personal': 'personal-phone',
  'university-id': 'university-id',
  'net-id': 'net-id',
  organization: 'organization',
  department: 'department',
  country: 'work-country',
  'start-date': 'start-date',
  'end-date': 'end-date',
  reason: 'reason',
  'project-title': 'project-title',
  lab: 'lab',
  'role-type': 'role-type',
  'purchase-order': 'purchase-order',
};

function writeDate(iso: string, { kind, placeholder = 'YYYY-MM-DD' }: Question): string {
  if (kind === 'date' && placeholder === 'YYYY-MM-DD') return iso;
  const [year = '', month = '', day = ''] = iso.split('-');
  return placeholder.replace('YYYY', year).replace('MM', month).replace('DD', day);
}

/** The answer that a fill should leave in a field which was empty; nothing where no saved detail answers it, or none of the page's options is it. */
export function expectedAnswer(
  question: Question,
  cast: Readonly<Record<string, Person>>,
  birthDates: Readonly<Record<string, string>>,
): string {
  const [whose = '', what = '', kind] = question.asks.split(' ');
  const person = cast[whose];
  if (question.asks === 'left to the user' || person === undefined) return '';
  const { details } = person;
  if (what === 'name') return [details['given-name'], details['family-name']].filter(Boolean).join(' ');
  if (what === 'bday') return writeDate(birthDates[person.id] ?? '', question);
  const detail = detailOf[`${what} ${kind}`] ?? detailOf[what];
  const value = (detail && details[detail]) ?? '';
  if (question.options && !question.options.includes(value)) return '';
  return what.endsWith('-date') && value !== '' ? writeDate(value, question) : value;
}

/** Telephone numbers have many spellings: the digits decide, with or without the country's code. */
export function isSameAnswer(question: Question, expected: string, actual: string): boolean {
  if (!question.asks.includes(' tel')) return expected === actual;
  const digits = actual.replace(/\D/g, '');
  return expected === '' ? actual === '' : digits.length >= 9 && expected.replace(/\D/g, '').endsWith(digits.replace(/^0/, ''));
}
