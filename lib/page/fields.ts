import type { Control, FieldOption, FieldSnapshot } from '@/lib/fill/field.ts';
import { attribute, closest, type Root, selectAll, tagOf } from './fields-dom.ts';
import { fingerprintOf } from './fields-fingerprint.ts';
import { readGroupLabels } from './fields-groups.ts';
import { isEditable, isEmpty, isTicked, isVisible, readOptions, valueOfButton } from './fields-state.ts';
import { controlOf, controls, takesSeveral } from './fields-widgets.ts';
import { type LabelIndex, type Labelled, readLabels, textAfter } from './labels.ts';
import { readText } from './labels-text.ts';
import { isMarkedRequired } from './required.ts';
import { followSections, headings } from './sections.ts';

export type ReadOptions = {
  /** The reading before this one: an element keeps the key that it had. */
  readonly previous?: FieldsReading;
  /** Whether what stands in a control was written by us and not edited since. */
  readonly isOurs?: (element: Element) => boolean;
  /** Also read open shadow roots. */
  readonly shadow?: boolean;
  /** Also read same-origin frames. */
  readonly frames?: boolean;
};

export type FieldsReading = {
  /** In document order. */
  readonly fields: readonly FieldSnapshot[];
  /** The control behind each key; all buttons of a radio group, in order. */
  readonly elements: ReadonlyMap<string, readonly HTMLElement[]>;
  /** Changes when the form's questions do (their kinds, labels and options' number), not with values or generated ids. */
  readonly fingerprint: string;
};

type Draft = { snapshot: FieldSnapshot; elements: HTMLElement[]; options: FieldOption[] };
type Reader = {
  readonly drafts: Draft[];
  readonly keyOf: (element: Element) => string;
  readonly options: ReadOptions;
  readonly forms: Map<Element, number>;
};

/** Reads what a document asks for. Writes nothing, and holds no value of a control: only whether there is one. */
export function readFields(root: Document, options: ReadOptions = {}): FieldsReading {
  const reader: Reader = { drafts: [], keyOf: keysAfter(options.previous), options, forms: new Map() };
  readRoot(root, reader);
  const fields = reader.drafts.map((draft) => (draft.options.length > 0 ? { ...draft.snapshot, options: draft.options } : draft.snapshot));
  const elements = new Map(reader.drafts.map((draft) => [draft.snapshot.key, draft.elements]));
  return { fields, elements, fingerprint: fingerprintOf(fields) };
}

/** Keys are given out in order and stay with their element from reading to reading. */
function keysAfter(previous: FieldsReading | undefined): (element: Element) => string {
  const known = new Map<Element, string>();
  let last = 0;
  for (const [key, elements] of previous?.elements ?? []) {
    last = Math.max(last, Number(key.slice(1)));
    for (const element of elements) known.set(element, key);
  }
  return (element) => {
    const key = known.get(element);
    if (key !== undefined) return key;
    last += 1;
    return `f${last}`;
  };
}

/** Elements of one look through a root: what asks, what may head a part, and what is needed to tell them apart. */
type Survey = { readonly candidates: readonly Element[]; readonly index: LabelIndex; readonly logins: ReadonlySet<Element | null> };

function survey(root: Root, reader: Reader): Survey {
  const candidates = selectAll(root, `${controls},${headings},form${reader.options.frames ? ',iframe' : ''}`);
  const byFor = new Map<string, Element[]>();
  const logins = new Set<Element | null>();
  for (const element of candidates) {
    const tag = tagOf(element);
    if (tag === 'LABEL') {
      const id = (element as HTMLLabelElement).htmlFor;
      const known = id ? byFor.get(id) : undefined;
      if (known) known.push(element);
      else if (id) byFor.set(id, [element]);
    } else if (tag === 'FORM') reader.forms.set(element, reader.forms.size);
    else if (tag === 'INPUT' && (element as HTMLInputElement).type === 'password') logins.add((element as HTMLInputElement).form);
  }
  return { candidates, index: { root, byFor }, logins };
}

/** Tags that are never a control, to save asking each. */
const headingTags = new Set(['LABEL', 'B', 'STRONG', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LEGEND', 'TD', 'TH']);
const controlTags = new Set(['INPUT', 'SELECT', 'TEXTAREA']);

function readRoot(root: Root, reader: Reader): void {
  const { candidates, index, logins } = survey(root, reader);
  const sections = followSections(root);
  const groups = new Map<string | Element, Draft>();
  for (const element of candidates) {
    const tag = tagOf(element);
    if (tag === 'FORM') continue;
    const isControl = controlTags.has(tag) || (!headingTags.has(tag) && element.matches(controls));
    if (!isControl) {
      if (tag === 'IFRAME') readFrame(element as HTMLIFrameElement, reader);
      else sections.meet(element);
      continue;
    }
    const control = controlOf(element, root);
    if (control === undefined) continue;
    const owner = ownerOf(element);
    const group = control === 'radio' ? groupOf(element, owner ? (reader.forms.get(owner) ?? -1) : -1) : '';
    const draft = group ? groups.get(group) : undefined;
    if (draft) {
      joinGroup(draft, element as HTMLElement, index, reader);
      continue;
    }
    const made = readControl(element as HTMLElement, control, index, sections.over, reader, owner !== null && logins.has(owner));
    reader.drafts.push(made);
    if (group) groups.set(group, made);
  }
  if (reader.options.shadow) for (const element of selectAll(root, '*')) if (element.shadowRoot) readRoot(element.shadowRoot, reader);
}

/** What the buttons of one question have in common: a name within a form, or the element that says that it groups them. */
function groupOf(element: Element, form: number): string | Element {
  if (tagOf(element) !== 'INPUT') return closest(element, '[role=radiogroup]') ?? '';
  const name = attribute(element, 'name');
  return name ? `${form}\n${name}` : '';
}

function ownerOf(element: Element): Element | null {
  const tag = tagOf(element);
  return tag === 'INPUT' || tag === 'SELECT' || tag === 'TEXTAREA' ? (element as HTMLInputElement).form : closest(element, 'form');
}

function readControl(
  element: HTMLElement,
  control: Control,
  index: LabelIndex,
  sectionsOver: ReturnType<typeof followSections>['over'],
  reader: Reader,
  besidePassword: boolean,
): Draft {
  const labelled: Labelled = control === 'radio' ? readGroupLabels(element, index) : readLabels(element, index);
  const owner = ownerOf(element);
  const main = labelled.labels.find((label) => label.from !== 'help');
  const { maxLength } = element as HTMLInputElement;
  const pattern = attribute(element, 'pattern');
  const min = attribute(element, 'min');
  const max = attribute(element, 'max');
  const snapshot: FieldSnapshot = {
    key: reader.keyOf(element),
    control,
    label: (main?.text ?? '').slice(0, 120),
    labels: labelled.labels,
    sections: sectionsOver(element, labelled.sources),
    name: attribute(element, 'name'),
    id: element.id,
    autocomplete: attribute(element, 'autocomplete'),
    placeholder: attribute(element, 'placeholder'),
    ...(maxLength > 0 && { maxLength }),
    ...(pattern && { pattern }),
    ...(min && { min }),
    ...(max && { max }),
    ...(takesSeveral(element, control) && { takesSeveral: true }),
    ...(besidePassword && { besidePassword }),
    options: [],
    form: owner ? (reader.forms.get(owner) ?? -1) : -1,
    required:
      (element as HTMLInputElement).required === true ||
      attribute(element, 'aria-required') === 'true' ||
      isMarkedRequired(labelled.sources),
    empty: isEmpty(element, control),
    ours: reader.options.isOurs?.(element) ?? false,
    visible: isVisible(element, control, index.root),
    editable: isEditable(element),
  };
  const options = control === 'radio' ? [buttonOption(element, index)] : readOptions(element, control);
  return { snapshot, elements: [element], options };
}

/** A further button of a radio group that is already read: one more option of the same question. */
function joinGroup(draft: Draft, button: HTMLElement, index: LabelIndex, reader: Reader): void {
  draft.elements.push(button);
  draft.options.push(buttonOption(button, index));
  const { snapshot } = draft;
  draft.snapshot = {
    ...snapshot,
    empty: snapshot.empty && !isTicked(button),
    ours: snapshot.ours || (reader.options.isOurs?.(button) ?? false),
    visible: snapshot.visible || isVisible(button, 'radio', index.root),
    editable: snapshot.editable || isEditable(button),
    required: snapshot.required || (button as HTMLInputElement).required === true,
  };
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
