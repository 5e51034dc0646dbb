import type { DetailId, Person } from '@/lib/people/person.ts';
import type { FillRule } from './cast.ts';
import { type Hinted, hintsOf } from './hints.ts';
import type { Kind, What } from './meaning.ts';

/** A value of one person with the details it was made of. `texts`: spellings, the likeliest first. */
export type Value = { readonly texts: readonly string[]; readonly from: readonly (DetailId | 'birth-date')[] };

type Request = { readonly what: What; readonly kind?: Kind | undefined; readonly field: Hinted };

/** Details that a field takes as they are saved. */
const plain: { readonly [W in What]?: DetailId } = {
  'honorific-prefix': 'honorific-prefix',
  'family-name': 'family-name',
  'honorific-suffix': 'honorific-suffix',
  nickname: 'preferred-name',
  organization: 'organization',
  'organization-title': 'organization-title',
  department: 'department',
  'faculty-rank': 'faculty-rank',
  'role-type': 'role-type',
  lab: 'lab',
  'net-id': 'net-id',
  'university-id': 'university-id',
  orcid: 'orcid',
  url: 'url',
  citizenship: 'citizenship',
  'start-date': 'start-date',
  'end-date': 'end-date',
  reason: 'reason',
  'project-title': 'project-title',
  'cost-center': 'cost-center',
  'purchase-order': 'purchase-order',
};

const inAddress: { readonly [W in What]?: 'street-address' | 'address-line2' | 'city' | 'state' | 'postal-code' | 'country' } = {
  'address-line1': 'street-address',
  'address-line2': 'address-line2',
  'address-level1': 'state',
  'address-level2': 'city',
  'postal-code': 'postal-code',
  country: 'country',
  'country-name': 'country',
};

/** Kinds of which nothing is saved: a school, a second email, a length of time where a date is meant. */
const withoutDetail: readonly Kind[] = ['school', 'part', 'other', 'duration'];

const says = (field: Hinted, words: RegExp) => hintsOf(field).some((hint) => words.test(hint));

/** What is saved of one detail, without the spaces around it; empty when nothing is. */
const saved = ({ details }: Person, detail: DetailId): string => details[detail]?.trim() ?? '';

const made = (text: string, ...from: readonly DetailId[]): Value => ({ texts: [text], from });

/** A detail as it is saved. */
function read(person: Person, detail: DetailId): Value | undefined {
  const text = saved(person, detail);
  return text === '' ? undefined : made(text, detail);
}

/** "Kim, Ana" where the page asks for it; with the middle name only where the page speaks of it. Nothing from half a name. */
function fullName(person: Person, { kind, field }: Request): Value | undefined {
  const family = saved(person, 'family-name');
  if (kind === 'preferred') {
    const preferred = saved(person, 'preferred-name');
    if (preferred.includes(' ')) return made(preferred, 'preferred-name');
    return preferred && family ? made(`${preferred} ${family}`, 'preferred-name', 'family-name') : undefined;
  }
  const given = saved(person, 'given-name');
  if (!given || !family) return undefined;
  const middle = says(field, /middle/i) ? saved(person, 'additional-name') : '';
  const first = middle ? `${given} ${middle}` : given;
  const lastFirst = says(field, /\b(last|family|surname)\b[^a-z]*(name\s*)?,\s*(first|given)/i);
  const text = lastFirst ? `${family}, ${first}` : `${first} ${family}`;
  return middle ? made(text, 'given-name', 'additional-name', 'family-name') : made(text, 'given-name', 'family-name');
}

function givenName(person: Person, kind: Kind | undefined): Value | undefined {
  if (kind !== 'preferred') return read(person, 'given-name');
  // Two words may be a given name or a whole one.
  return saved(person, 'preferred-name').includes(' ') ? undefined : read(person, 'preferred-name');
}

function middleName(person: Person, field: Hinted): Value | undefined {
  const asInitial = field.maxLength === 1 || says(field, /initial|\bm\.?\s?i\b/i);
  const [initial] = saved(person, 'additional-name');
  return asInitial && initial !== undefined ? made(initial.toUpperCase(), 'additional-name') : read(person, 'additional-name');
}

/** Two lines of an address, in one box or in a text area. */
function streetAddress(person: Person, place: 'work' | 'home', field: Hinted): Value | undefined {
  const street = `${place}-street-address` as const;
  const line2 = `${place}-address-line2` as const;
  if (saved(person, street) === '' || saved(person, line2) === '') return read(person, street);
  const join = field.control === 'textarea' || field.control === 'editable' ? '\n' : ', ';
  return made(saved(person, street) + join + saved(person, line2), street, line2);
}

/** The value of one person for one meaning as saved: dates ISO, phones E.164. Nothing where the person has none. */
export function valueFor(person: Person, request: Request, rule: FillRule, birthDate?: string): Value | undefined {
  const { what, kind, field } = request;
  if (kind !== undefined && withoutDetail.includes(kind)) return undefined;
  const place = kind === 'personal' ? 'home' : 'work';
  switch (what) {
    case 'name':
      return fullName(person, request);
    case 'given-name':
      return givenName(person, kind);
    case 'additional-name':
      return middleName(person, field);
    case 'email':
      return read(
        person,
        kind === 'work' || kind === 'hms' || kind === 'personal' ? `${kind}-email` : `${rule.plainEmail ?? 'work'}-email`,
      );
    case 'tel':
    case 'tel-country-code':
    case 'tel-national':
    case 'tel-area-code':
    case 'tel-local':
    case 'tel-local-prefix':
    case 'tel-local-suffix':
      return read(person, kind === 'personal' ? 'personal-phone' : 'work-phone');
    case 'street-address':
      return streetAddress(person, place, field);
    case 'bday':
    case 'bday-day':
    case 'bday-month':
    case 'bday-year':
      return birthDate ? { texts: [birthDate], from: ['birth-date'] } : undefined;
    default: {
      const inPlace = inAddress[what];
      if (inPlace !== undefined) return read(person, `${place}-${inPlace}`);
      const detail = plain[what];
      return detail === undefined ? undefined : read(person, detail);
    }
  }
}
