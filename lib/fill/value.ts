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
const withoutDetail: readonly string[] = ['school', 'part', 'other', 'duration'];

const says = (field: Hinted, words: RegExp) => hintsOf(field).some((hint) => words.test(hint));

/** "Kim, Ana" where the page asks for it; with the middle name only where the page speaks of it. Nothing from half a name. */
function fullName({ details }: Person, { kind, field }: Request): Value | undefined {
  const { 'given-name': given, 'family-name': family, 'additional-name': middle, 'preferred-name': preferred } = details;
  if (kind === 'preferred') {
    if (!preferred) return undefined;
    if (preferred.includes(' ')) return { texts: [preferred], from: ['preferred-name'] };
    return family ? { texts: [`${preferred} ${family}`], from: ['preferred-name', 'family-name'] } : undefined;
  }
  if (!given || !family) return undefined;
  const wantsMiddle = middle !== undefined && middle !== '' && says(field, /middle/i);
  const first = wantsMiddle ? `${given} ${middle}` : given;
  const lastFirst = says(field, /\b(last|family|surname)\b[^a-z]*(name)?\s*,\s*(first|given)/i);
  const from: DetailId[] = wantsMiddle ? ['given-name', 'additional-name', 'family-name'] : ['given-name', 'family-name'];
  return { texts: [lastFirst ? `${family}, ${first}` : `${first} ${family}`], from };
}

function givenName({ details }: Person, kind: Kind | undefined): Value | undefined {
  if (kind !== 'preferred') return details['given-name'] ? { texts: [details['given-name']], from: ['given-name'] } : undefined;
  const preferred = details['preferred-name'];
  // Two words may be a given name or a whole one.
  return preferred && !preferred.includes(' ') ? { texts: [preferred], from: ['preferred-name'] } : undefined;
}

function middleName({ details }: Person, field: Hinted): Value | undefined {
  const middle = details['additional-name'];
  if (!middle) return undefined;
  const asInitial = field.maxLength === 1 || says(field, /initial|\bm\.?\s?i\b/i);
  return { texts: [asInitial ? middle.slice(0, 1).toUpperCase() : middle], from: ['additional-name'] };
}

/** Two lines of an address, in one box or in a text area. */
function streetAddress({ details }: Person, place: 'work' | 'home', field: Hinted): Value | undefined {
  const [first, second] = [details[`${place}-street-address`], details[`${place}-address-line2`]];
  if (!first) return undefined;
  if (!second) return { texts: [first], from: [`${place}-street-address`] };
  const join = field.control === 'textarea' || field.control === 'editable' ? '\n' : ', ';
  return { texts: [`${first}${join}${second}`], from: [`${place}-street-address`, `${place}-address-line2`] };
}

/** The value of one person for one meaning as saved: dates ISO, phones E.164. Nothing where the person has none. */
export function valueFor(person: Person, request: Request, rule: FillRule, birthDate?: string): Value | undefined {
  const { what, kind, field } = request;
  if (kind !== undefined && withoutDetail.includes(kind)) return undefined;
  const read = (detail: DetailId): Value | undefined => {
    const text = person.details[detail]?.trim();
    return text ? { texts: [text], from: [detail] } : undefined;
  };
  const place = kind === 'personal' ? 'home' : 'work';
  switch (what) {
    case 'name':
      return fullName(person, request);
    case 'given-name':
      return givenName(person, kind);
    case 'additional-name':
      return middleName(person, field);
    case 'email':
      return read(kind === 'work' || kind === 'hms' || kind === 'personal' ? `${kind}-email` : `${rule.plainEmail ?? 'work'}-email`);
    case 'tel':
    case 'tel-country-code':
    case 'tel-national':
    case 'tel-area-code':
    case 'tel-local':
    case 'tel-local-prefix':
    case 'tel-local-suffix':
      return read(kind === 'personal' ? 'personal-phone' : 'work-phone');
    case 'street-address':
      return streetAddress(person, place, field);
    case 'bday':
    case 'bday-day':
    case 'bday-month':
    case 'bday-year':
      return birthDate ? { texts: [birthDate], from: ['birth-date'] } : undefined;
    default: {
      const inPlace = inAddress[what];
      if (inPlace !== undefined) return read(`${place}-${inPlace}`);
      const detail = plain[what];
      return detail === undefined ? undefined : read(detail);
    }
  }
}
