import { getCountries } from 'libphonenumber-js/min';
import type { Synonyms } from './choose.ts';
import type { What } from './meaning.ts';

/** Names that mean the same, by what the field asks for. The guide declares those of institutions and departments. */
export type SynonymTable = { readonly [W in What]?: Synonyms };

/** `name`, its short forms and former names, as the guide's places and departments hold them. */
export function synonymsOf(names: readonly { name: string; short: readonly string[]; formerly: readonly string[] }[]): Synonyms {
  return names.map(({ name, short, formerly }) => [name, ...short, ...formerly]);
}

// United States Postal Service codes.
const stateCodes =
  'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming';
export const states: Synonyms = stateCodes.split('|').map((line) => [line.slice(3), line.slice(0, 2)]);

const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'United States of America', 'U.S.A.'],
  GB: ['UK', 'United Kingdom of Great Britain and Northern Ireland', 'Great Britain'],
  KR: ['Korea, Republic of', 'Republic of Korea'],
  CZ: ['Czech Republic'],
  TR: ['Turkey'],
  NL: ['The Netherlands'],
  CN: ["China, People's Republic of", "People's Republic of China"],
  IR: ['Iran, Islamic Republic of'],
  RU: ['Russian Federation'],
  TW: ['Taiwan, Province of China'],
  VN: ['Viet Nam'],
};
const englishNames = new Intl.DisplayNames(['en'], { type: 'region' });

/** English name, ISO 3166 code of two letters, and the other names in use. */
export const countries: Synonyms = getCountries().map((code) => [englishNames.of(code) ?? code, code, ...(alsoCalled[code] ?? [])]);

export const titles: Synonyms = [
  ['Dr', 'Doctor'],
  ['Prof', 'Professor'],
  ['Mr', 'Mister'],
];
export const degrees: Synonyms = [
  ['PhD', 'Doctor of Philosophy'],
  ['MD', 'Doctor of Medicine'],
];

/** What the fill itself knows; a table of the guide is added with the spread operator. */
export const ownSynonyms: SynonymTable = {
  'address-level1': states,
  country: countries,
  'country-name': countries,
  citizenship: countries,
  'honorific-prefix': titles,
  'honorific-suffix': degrees,
};
