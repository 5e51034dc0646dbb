import type { Control, FieldOption, FieldQuestion, LabelText } from '@/lib/fill/field.ts';
import { attribute, closest, type Root, tagOf } from './fields-dom.ts';
import { readGroupLabels } from './fields-groups.ts';
import { readOptions, valueOfButton } from './fields-options.ts';
import { controlOf } from './fields-widgets.ts';
import { type LabelIndex, type Labelled, readLabels, textAfter } from './labels.ts';
import { readText } from './labels-text.ts';
import { followSections, type Sections } from './sections.ts';
import { type Survey, surveyRoot } from './survey.ts';

export type QuestionOptions = {
  /** The reading before this one: an element keeps the key that it had. */
  readonly previous?: { readonly elements: ReadonlyMap<string, readonly HTMLElement[]> };
  /** Also read open shadow roots. */
  readonly shadow?: boolean;
  /** Also read same-origin frames. */
  readonly frames?: boolean;
};

/** One question, where it stands in the page. */
export type Asked = {
  readonly question: FieldQuestion;
  /** The control; all buttons of a radio group, in order. */
  readonly elements: readonly HTMLElement[];
  /** What its label was read from. */
  readonly sources: readonly Node[];
  readonly root: Root;
};

type Group = { readonly elements: HTMLElement[]; readonly options: FieldOption[] };
type Place = Survey & { readonly sections: Sections; readonly groups: Map<string | Element, Group> };
type Reader = {
  readonly asked: Asked[];
  readonly keyOf: (element: Element) => string;
  readonly formOf: (owner: Element | null) => number;
  readonly options: QuestionOptions;
};

/** Reads what a document asks for, in its order; not how it was answered. Looks at nothing that makes the browser work out styles, and writes nothing. */
export function readQuestions(root: Document, options: QuestionOptions = {}): readonly Asked[] {
  const reader: Reader = { asked: [], keyOf: keysAfter(options.previous?.elements), formOf: countForms(), options };
  readRoot(root, reader);
  return reader.asked;
}

/** Keys are given out in order and stay with their element from reading to reading. */
function keysAfter(previous: ReadonlyMap<string, readonly HTMLElement[]> | undefined): (element: Element) => string {
  const known = new Map<Element, string>();
  let last = 0;
  for (const [key, elements] of previous ?? []) {
    last = Math.max(last, Number(key.slice(1)));
    for (const element of elements) known.set(element, key);
  }
  return (element) => {
    const key = known.size > 0 ? known.get(element) : undefined;
    if (key !== undefined) return key;
    last += 1;
    return `f${last}`;
  };
}

function countForms(): (owner: Element | null) => number {
  const forms = new Map<Element, number>();
  return (owner) => {
    if (owner === null) return -1;
    const known = forms.get(owner);
    if (known !== undefined) return known;
    forms.set(owner, forms.size);
    return forms.size - 1;
  };
}

function readRoot(root: Root, reader: Reader): void {
  const place: Place = { ...surveyRoot(root, reader.options), sections: followSections(root), groups: new Map() };
  for (const { element, sort } of place.met) {
    switch (sort) {
      case 'native':
      case 'widget':
        readControl(element as HTMLElement, sort === 'native', place, reader);
        break;
      case 'heading':
        place.sections.meet(element);
        break;
      case 'frame':
        readFrame(element as HTMLIFrameElement, reader);
        break;
      case 'host':
        if (element.shadowRoot) readRoot(element.shadowRoot, reader);
    }
  }
}

function readControl(element: HTMLElement, isNative: boolean, place: Place, reader: Reader): void {
  const control = controlOf(element, tagOf(element), place.index.root, place.hasSelect2);
  if (control === undefined) return;
  const owner = isNative ? (element as HTMLInputElement).form : closest(element, 'form');
  if (control === 'radio') readButton(element, owner, place, reader);
  else ask(element, control, readLabels(element, place.index), readOptions(element, control), owner, place, reader);
}

function ask(
  element: HTMLElement,
  control: Control,
  { labels, sources }: Labelled,
  options: readonly FieldOption[],
  owner: Element | null,
  { sections, logins, index }: Place,
  reader: Reader,
): HTMLElement[] {
  const question: { -readonly [K in keyof FieldQuestion]: FieldQuestion[K] } = {
    key: reader.keyOf(element),
    control,
    label: mainOf(labels).slice(0, 120),
    labels,
    sections: sections.over(element, sources),
    name: attribute(element, 'name'),
    id: element.id,
    autocomplete: attribute(element, 'autocomplete'),
    placeholder: attribute(element, 'placeholder'),
    options,
    form: reader.formOf(owner),
  };
  const { maxLength } = element as HTMLInputElement;
  if (maxLength > 0) question.maxLength = maxLength;
  if (owner !== null && logins.has(owner)) question.besidePassword = true;
  const elements = [element];
  reader.asked.push({ question, elements, sources, root: index.root });
  return elements;
}

/** The first button of a group asks its question; each further one is one more option of it. */
function readButton(button: HTMLElement, owner: Element | null, place: Place, reader: Reader): void {
  const id = groupOf(button, reader.formOf(owner));
  const group = id ? place.groups.get(id) : undefined;
  const option = buttonOption(button, place.index);
  if (group) {
    group.elements.push(button);
    group.options.push(option);
    return;
  }
  const options = [option];
  const elements = ask(button, 'radio', readGroupLabels(button, place.index), options, owner, place, reader);
  if (id) place.groups.set(id, { elements, options });
}

/** What the buttons of one question have in common: a name within a form, or the element that says that it groups them. */
function groupOf(element: Element, form: number): string | Element {
  if (tagOf(element) !== 'INPUT') return closest(element, '[role=radiogroup]') ?? '';
  const name = attribute(element, 'name');
  return name ? `${form}\n${name}` : '';
}

function mainOf(labels: readonly LabelText[]): string {
  for (const { from, text } of labels) if (from !== 'help') return text;
  return '';
}

function buttonOption(button: HTMLElement, index: LabelIndex): FieldOption {
  const label = (button.id && index.byFor.get(button.id)?.[0]) || closest(button, 'label');
  const own = tagOf(button) === 'INPUT' ? '' : readText(button);
  const text = attribute(button, 'aria-label') || own || (label && readText(label)) || textAfter(button);
  return { value: valueOfButton(button), label: text };
}

function readFrame(frame: HTMLIFrameElement, reader: Reader): void {
  const inner = sameOriginDocument(frame);
  if (inner) readRoot(inner, reader);
}

function sameOriginDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}
