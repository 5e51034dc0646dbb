import { i18n } from '#i18n';
import type { TeachChoice } from '@/components/fill/view.ts';
import { detailLabel } from '@/components/people/words.ts';
import { personFor } from '@/lib/fill/cast.ts';
import type { Kind, What } from '@/lib/fill/meaning.ts';
import { type Whose, whoses } from '@/lib/guide/ids.ts';
import type { DetailId, Person } from '@/lib/people/person.ts';
import type { Cast } from '@/lib/settings/settings.ts';
import { whoseWord } from './fill-words.ts';
import { plainName } from './use-people.ts';

/** How a form may ask for each saved detail. */
const asked: Readonly<Record<DetailId, What | `${What} ${Kind}`>> = {
  'honorific-prefix': 'honorific-prefix',
  'given-name': 'given-name',
  'additional-name': 'additional-name',
  'family-name': 'family-name',
  'honorific-suffix': 'honorific-suffix',
  'preferred-name': 'nickname',
  'work-email': 'email work',
  'hms-email': 'email hms',
  'personal-email': 'email personal',
  'work-phone': 'tel work',
  'personal-phone': 'tel personal',
  organization: 'organization',
  department: 'department',
  'organization-title': 'organization-title',
  'faculty-rank': 'faculty-rank',
  'role-type': 'role-type',
  lab: 'lab',
  'net-id': 'net-id',
  'university-id': 'university-id',
  orcid: 'orcid',
  url: 'url',
  'work-street-address': 'address-line1 work',
  'work-address-line2': 'address-line2 work',
  'work-city': 'address-level2 work',
  'work-state': 'address-level1 work',
  'work-postal-code': 'postal-code work',
  'work-country': 'country work',
  'home-street-address': 'address-line1 personal',
  'home-address-line2': 'address-line2 personal',
  'home-city': 'address-level2 personal',
  'home-state': 'address-level1 personal',
  'home-postal-code': 'postal-code personal',
  'home-country': 'country personal',
  citizenship: 'citizenship',
  'start-date': 'start-date',
  'end-date': 'end-date',
  reason: 'reason',
  'project-title': 'project-title',
  'cost-center': 'cost-center',
  'purchase-order': 'purchase-order',
};

/** What the user may say of a question: somebody of this form's people, and a detail that is saved of them. */
export function teachChoices(people: readonly Person[], cast: Cast): readonly TeachChoice[] {
  return whoses.flatMap((whose) => {
    const person = personFor(whose, people, cast);
    if (person === undefined) return [];
    const name = i18n.t('fill.whoseOf', [plainName(people, person.id), whoseWord(whose)]);
    return [{ whose, name, details: detailsOf(whose, person) }];
  });
}

function detailsOf(whose: Whose, { details }: Person): TeachChoice['details'] {
  const saved = (Object.keys(asked) as DetailId[]).filter((detail) => details[detail]);
  const whole = details['given-name'] && details['family-name'] ? [{ as: `${whose} name`, label: i18n.t('fill.teach.fullName') }] : [];
  return [...whole, ...saved.map((detail) => ({ as: `${whose} ${asked[detail]}`, label: detailLabel(detail) }))];
}

/** "pi department" in words: whose, and which detail. What no saved detail answers stays as it is written. */
export function asksWords(asks: string): string {
  const [whoseId = '', ...rest] = asks.split(' ');
  const what = rest.join(' ');
  const whose = whoses.find((word) => word === whoseId);
  const detail = (Object.keys(asked) as DetailId[]).find((id) => asked[id] === what);
  const label = what === 'name' ? i18n.t('fill.teach.fullName') : detail ? detailLabel(detail) : what;
  return whose ? i18n.t('fill.whoseOf', [label, whoseWord(whose)]) : asks;
}
