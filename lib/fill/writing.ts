import { chooseOption, namesOf, normaliseChoice, type Synonyms } from './choose.ts';
import { type DatePart, datePartOf, dateTemplateOf, readDate, writeDate, writePart } from './dates.ts';
import type { FieldSnapshot } from './field.ts';
import { fitSpelling } from './fit.ts';
import type { What } from './meaning.ts';
import { codeOptionNames, phoneSpellings } from './phones.ts';
import type { Refusal, Writing } from './plan.ts';

/** How a value goes into a field of this page, or why it does not, with what the user may copy. */
export type Written = { readonly writing: Writing } | { readonly refusal: Refusal; readonly copy: string };

export type WritingContext = {
  readonly synonyms: Synonyms;
  /** The form has a box of its own for this person's country code. */
  readonly hasCodeBox: boolean;
};

const dateWhats: readonly What[] = ['bday', 'bday-day', 'bday-month', 'bday-year', 'start-date', 'end-date'];
const parts: { readonly [W in What]?: DatePart } = { 'bday-day': 'day', 'bday-month': 'month', 'bday-year': 'year' };

/** Which of three boxes of a date this is; nothing for a whole date and for all that is no date. */
export function partOf(field: FieldSnapshot, what: What): DatePart | undefined {
  return dateWhats.includes(what) ? (parts[what] ?? datePartOf(field)) : undefined;
}

function isClosedChoice({ control, options }: FieldSnapshot): boolean {
  if (control === 'select' || control === 'radio' || control === 'checkbox') return true;
  return options.length > 0 && (control === 'select2' || control === 'listbox' || control === 'combobox' || control === 'reference');
}

const opensList = ({ control }: FieldSnapshot) =>
  control === 'select2' || control === 'listbox' || control === 'combobox' || control === 'reference';

function writeChoice(field: FieldSnapshot, wanted: readonly string[], synonyms: Synonyms): Written {
  const [copy = ''] = wanted;
  if (!isClosedChoice(field)) {
    const also = namesOf(copy, synonyms).filter((name) => normaliseChoice(name) !== normaliseChoice(copy));
    return { writing: { kind: 'pick', search: copy, label: copy, ...(also.length > 0 && { also }) } };
  }
  const choice = chooseOption(field.options, wanted, synonyms);
  return 'refusal' in choice ? { refusal: choice.refusal, copy } : { writing: { kind: 'option', ...choice.option } };
}

function writeText(field: FieldSnapshot, spellings: readonly string[]): Written {
  const fitted = fitSpelling(field, spellings);
  return 'text' in fitted ? { writing: { kind: 'text', text: fitted.text } } : fitted;
}

function writeDateInto(field: FieldSnapshot, iso: string, part: DatePart | undefined, context: WritingContext): Written {
  const date = readDate(iso);
  if (date === undefined) return { refusal: 'wrong-format', copy: iso };
  if (part !== undefined) {
    const spellings = writePart(date, part);
    if (isClosedChoice(field) || opensList(field)) return writeChoice(field, [...spellings].reverse(), context.synonyms);
    return writeText(field, field.control === 'number' ? [...spellings].filter((text) => !text.startsWith('0')) : spellings);
  }
  if (field.control === 'date') return writeText(field, [iso]);
  const template = dateTemplateOf(field);
  const asShown = template === undefined ? [] : [writeDate(date, template)];
  if (isClosedChoice(field)) return writeChoice(field, [iso, ...asShown], []);
  if (asShown.length === 0) return { refusal: 'wrong-format', copy: iso };
  return opensList(field) ? writeChoice(field, asShown, []) : writeText(field, asShown);
}

/** Turns a saved value into what this field takes: a spelling that fits, one of its options, or a choice of the list that it opens. */
export function writingFor(field: FieldSnapshot, what: What, texts: readonly string[], context: WritingContext): Written {
  const [saved = ''] = texts;
  if (dateWhats.includes(what)) return writeDateInto(field, saved, partOf(field, what), context);
  if (what.startsWith('tel')) {
    const spellings = phoneSpellings(saved, what, field, context.hasCodeBox);
    if (spellings.length === 0) return { refusal: 'wrong-format', copy: saved };
    if (!isClosedChoice(field) && !opensList(field))
      return writeText(field, field.control === 'number' ? digitsOnly(spellings) : spellings);
    return writeChoice(field, what === 'tel-country-code' ? codeOptionNames(saved) : spellings, context.synonyms);
  }
  if (isClosedChoice(field) || opensList(field)) return writeChoice(field, texts, context.synonyms);
  const isShort = field.maxLength === 2 && (what === 'address-level1' || what === 'country' || what === 'country-name');
  const code = isShort ? namesOf(saved, context.synonyms).filter((name) => /^[A-Z]{2}$/.test(name)) : [];
  return writeText(field, code.length > 0 ? code : texts);
}

const digitsOnly = (spellings: readonly string[]) => spellings.filter((text) => /^\d+$/.test(text));
