import type { FieldOption } from './field.ts';
import type { What } from './meaning.ts';

/** What a list of options is a list of, by options that such lists always have. */
const lists: readonly (readonly [What, RegExp, least: number])[] = [
  [
    'country',
    /^(?:afghanistan|albania|algeria|andorra|angola|argentina|australia|austria|bahamas|belgium|brazil|bulgaria|canada|chile|china|colombia|croatia|denmark|egypt|finland|france|germany|greece|hungary|iceland|india|indonesia|ireland|israel|italy|japan|kenya|mexico|netherlands|the netherlands|new zealand|nigeria|norway|pakistan|peru|poland|portugal|romania|russia|russian federation|south africa|spain|sweden|switzerland|turkey|ukraine|united kingdom|united states|united states of america|usa|uk|vietnam|deutschland|frankreich|schweiz|österreich|allemagne|suisse|belgique|espagne|italie|россия|украина)$/i,
    3,
  ],
  [
    'address-level1',
    /^(?:(?:[a-z]{2} - )?(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|ohio|oklahoma|oregon|pennsylvania|rhode island|tennessee|texas|utah|vermont|virginia|washington|wisconsin|wyoming|alberta|british columbia|manitoba|ontario|quebec|québec|saskatchewan)|A[LKRZ]|C[AOT]|FL|GA|HI|I[ADLN]|K[SY]|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/i,
    4,
  ],
  ['honorific-prefix', /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|madam|herr|frau|m|mme|mlle|sr|sra)\.?$/i, 2],
  ['honorific-suffix', /^(?:jr|sr|ii|iii|iv|v|esq|phd|ph\.d|md)\.?$/i, 2],
  [
    'faculty-rank',
    /^(?:(?:full |associate |assistant |adjunct |clinical |research |visiting |emeritus )*professor(?: emeritus)?|instructor|lecturer|senior lecturer)\b/i,
    3,
  ],
  [
    'role-type',
    /\b(?:faculty|staff|students?|undergrad(?:uate)?s?|grad(?:uate)?(?: student)?|post-?doc(?:s|toral)?|principal investigator|employees?|visitors?|visiting|contractors?|affiliates?|research(?:er| associate| assistant| fellow| scientist)|collaborator|lab manager|intern|volunteer|alumn[ia]|technician|trainee|fellow|guest|external|scientist)\b/i,
    2,
  ],
  ['sex', /^(?:male|female|man|woman|non-?binary|m|f|männlich|weiblich)$/i, 2],
  ['bday-month', /^(?:\d{1,2}\s*[-–]?\s*)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i, 6],
];

/** What the options of a list say it asks for; two different answers are none. */
export function readOptionList(options: readonly FieldOption[]): What | undefined {
  const sample = options.length > 60 ? options.slice(0, 60) : options;
  const real = sample.filter((option) => option.label !== '' && option.value !== '');
  if (real.length < 2) return undefined;
  for (const [what, pattern, least] of lists) {
    let hits = 0;
    for (const option of real) if (pattern.test(option.label)) hits += 1;
    if (hits >= least && hits * (what === 'role-type' ? 2 : 3) >= real.length) return what;
  }
  return undefined;
}

const dialled = /\+\s?\d{1,3}\b/;
export const isDialList = (options: readonly FieldOption[]): boolean => {
  const some = options.slice(0, 12).filter((option) => dialled.test(option.label));
  return some.length > 2 && some.length * 2 > Math.min(options.length, 12);
};

const namesList = /^(?:birth )?(?:month|day|year|state|province|country|title|suffix)$/i;

/** The text of a list's first option where it only says what the list is ("Select a state"). */
export function promptOf(options: readonly FieldOption[]): string {
  const first = options[0];
  if (!first || first.label.length > 40) return '';
  const says = /^(?:[-–—\s]*)(?:please )?(?:select|choose|pick)(?: an?| your| the| one)?\s*(.*?)[-–—\s.…:]*$/i.exec(first.label);
  if (says) return says[1] ?? '';
  return first.value === '' || /^(?:0|-1)$/.test(first.value) || namesList.test(first.label) ? first.label : '';
}
