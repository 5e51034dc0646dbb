import { chooseOption, namesOf, normaliseChoice, type Synonyms } from './choose.ts';
import { type DatePart, datePartOf, dateTemplateOf, readDate, writeDate, writePart } from './dates.ts';
import type { Control, FieldSnapshot } from './field.ts';
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

const closedLists: readonly Control[] = ['select', 'radio', 'checkbox'];
const openedLists: readonly Control[] = ['select2', 'listbox', 'combobox', 'reference'];

const isList = ({ control }: FieldSnapshot) => closedLists.includes(control) || openedLists.includes(control);

/** A list of which every option is known. */
const isClosedChoice = ({ control, options }: FieldSnapshot) =>
  closedLists.includes(control) || (openedLists.includes(control) && options.length > 0);

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

function writeDateInto(field: FieldSnapshot, iso: string, part: DatePart | undefined, { synonyms }: WritingContext): Written {
  const date = readDate(iso);
  if (date === undefined) return { refusal: 'wrong-format', copy: iso };
  if (part !== undefined) {
    const spellings = writePart(date, part);
    if (isList(field)) return writeChoice(field, spellings.toReversed(), synonyms);
    return writeText(field, field.control === 'number' ? spellings.filter((text) => !text.startsWith('0')) : spellings);
  }
  if (field.control === 'date') return writeText(field, [iso]);
  const template = dateTemplateOf(field);
  const asShown = template === undefined ? [] : [writeDate(date, template)];
  if (isClosedChoice(field)) return writeChoice(field, [iso, ...asShown], synonyms);
  if (asShown.length === 0) return { refusal: 'wrong-format', copy: iso };
  return isList(field) ? writeChoice(field, asShown, synonyms) : writeText(field, asShown);
}

function writePhone(field: FieldSnapshot, what: What, saved: string, { synonyms, hasCodeBox }: WritingContext): Written {
  const spellings = phoneSpellings(saved, what, field, hasCodeBox).filter((text) => field.control !== 'number' || /^\d/.test(text));
  if (spellings.length === 0) return { refusal: 'wrong-format', copy: saved };
  if (isList(field)) return writeChoice(field, what === 'tel-country-code' ? codeOptionNames(saved) : spellings, synonyms);
  return writeText(field, spellings);
}

/** Two letters stand for these where a box takes no more. */
const withCode: readonly What[] = ['address-level1', 'country', 'country-name'];

/** Turns a saved value into what this field takes: a spelling that fits, one of its options, or a choice of the list that it opens. */
export function writingFor(field: FieldSnapshot, what: What, texts: readonly string[], context: WritingContext): Written {
  const [saved = ''] = texts;
  if (dateWhats.includes(what)) return writeDateInto(field, saved, partOf(field, what), context);
  if (what.startsWith('tel')) return writePhone(field, what, saved, context);
  if (isList(field)) return writeChoice(field, texts, context.synonyms);
  const codes = namesOf(saved, context.synonyms).filter((name) => /^[A-Z]{2}$/.test(name));
  return writeText(field, field.maxLength === 2 && withCode.includes(what) ? [...codes, ...texts] : texts);
}
