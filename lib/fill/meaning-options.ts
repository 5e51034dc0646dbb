import type { FieldOption } from './field.ts';
import type { What } from './meaning.ts';
import { asSpoken, says, spokenOf, tokensOf } from './words.ts';
import { countries, months, prefixes, ranks, rankWords, rolePhrases, roleWords, sexes, states, suffixes } from './words-options.ts';

/** What the options of a list say it asks for; two different answers are none. */
export function readOptionList(options: readonly FieldOption[]): What | undefined {
  const labels: string[] = [];
  for (const { label, value } of options.length > 60 ? options.slice(0, 60) : options)
    if (label !== '' && value !== '') labels.push(label.toLowerCase());
  for (const { what, isOne, least, share } of lists) {
    if (labels.length < least) continue;
    let hits = 0;
    for (const label of labels) if (isOne(label)) hits += 1;
    if (hits >= least && hits * share >= labels.length) return what;
  }
  return undefined;
}

type List = {
  readonly what: What;
  readonly isOne: (label: string) => boolean;
  /** So many options must be of the list, and one of `share` options. */
  readonly least: number;
  readonly share: number;
};

const withoutDot = (label: string): string => (label.endsWith('.') ? label.slice(0, -1) : label);
/** "MA - Massachusetts" */
const withoutCode = (label: string): string => (label.startsWith(' - ', 2) ? label.slice(5) : label);

function isRank(label: string): boolean {
  const words = tokensOf(label);
  const noun = words.find((word) => !rankWords.has(word)) ?? '';
  return ranks.has(noun) || label.startsWith('senior lecturer');
}

const roles = /* @__PURE__ */ asSpoken(rolePhrases);

function isRole(label: string): boolean {
  const spoken = spokenOf(label);
  return spoken.split(' ').some((word) => roleWords.has(word)) || says(spoken, roles);
}

const isMonth = (label: string): boolean => months.has(/^(?:\d{1,2}\s*[-–]?\s*)?([a-z]{3})[a-z]*\.?$/.exec(label)?.[1] ?? '');

/** What a list of options is a list of, by options that such lists always have. */
const lists: readonly List[] = [
  { what: 'country', isOne: (label) => countries.has(label), least: 3, share: 3 },
  { what: 'address-level1', isOne: (label) => states.has(withoutCode(label)), least: 4, share: 3 },
  { what: 'honorific-prefix', isOne: (label) => prefixes.has(withoutDot(label)), least: 2, share: 3 },
  { what: 'honorific-suffix', isOne: (label) => suffixes.has(withoutDot(label)), least: 2, share: 3 },
  { what: 'faculty-rank', isOne: isRank, least: 3, share: 3 },
  { what: 'role-type', isOne: isRole, least: 2, share: 2 },
  { what: 'sex', isOne: (label) => sexes.has(label), least: 2, share: 3 },
  { what: 'bday-month', isOne: isMonth, least: 6, share: 3 },
];

const answers = new Set([
  'yes',
  'no',
  'y',
  'n',
  'n/a',
  'na',
  'true',
  'false',
  'unsure',
  'not sure',
  'maybe',
  "don't know",
  'i do not know',
  'unknown',
]);

/** A list of yes and no, whatever its label speaks of. */
export function isYesOrNo(options: readonly FieldOption[]): boolean {
  if (options.length < 2 || options.length > 5) return false;
  let hits = 0;
  for (const { label } of options) if (answers.has(label.trim().toLowerCase())) hits += 1;
  return hits > 1 && hits >= options.length - 1;
}

/** "e.g. faculty, student, postdoc": what the examples in a hint are examples of. */
export function readExamples(hint: string): What | undefined {
  const list = /^\(?(?:e\.?g\.?|ex\.?|i\.e\.|for example|such as|example)[:,.]?\s*(.+?)\)?$/i.exec(hint)?.[1];
  const examples = list?.split(/,|\/|\bor\b/).map((part) => part.trim()) ?? [];
  return examples.length < 2 ? undefined : readOptionList(examples.map((label) => ({ label, value: label })));
}

const dialled = /\+\s?\d{1,3}\b/;
export const isDialList = (options: readonly FieldOption[]): boolean => {
  const some = options.slice(0, 12).filter((option) => dialled.test(option.label));
  return some.length > 2 && some.length * 2 > Math.min(options.length, 12);
};

const namesList = /^(?:birth )?(?:month|day|year|state|province|country|title|suffix)$/i;

const verbs = ['select', 'choose', 'pick'];
const prompt = /^(?:[-–—\s]*)(?:please )?(?:select|choose|pick)(?: an?| your| the| one)?\s*(.*?)[-–—\s.…:]*$/i;

/** The text of a list's first option where it only says what the list is ("Select a state"). */
export function promptOf(options: readonly FieldOption[]): string {
  const first = options[0];
  if (!first || first.label.length > 40) return '';
  const asked = verbs.some((verb) => first.label.toLowerCase().includes(verb)) && prompt.exec(first.label);
  if (asked) return asked[1] ?? '';
  return first.value === '' || /^(?:0|-1)$/.test(first.value) || namesList.test(first.label) ? first.label : '';
}
