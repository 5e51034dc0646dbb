import { findAgain, type ReadField } from './checks.ts';
import type { FieldsReading } from './fields.ts';
import { closest, hasInside } from './fields-dom.ts';
import { headings } from './survey.ts';

/** What a page changed under a fill since that was asked last: anything that a question is known by, and what stands over the questions. */
export type Changes = { readonly questions: boolean; readonly headings: boolean };

export type Swaps = { readonly take: () => Changes; readonly end: () => void };

/** What a control and its label are known by. What frameworks change at every answer, such as classes, is not among it. */
const known = [
  'id',
  'name',
  'type',
  'for',
  'form',
  'aria-label',
  'aria-labelledby',
  'placeholder',
  'title',
  'action',
  'formaction',
  'href',
];

/** Sees each change in these documents and shadow roots at once, without waiting for the page to come to rest. */
export function followSwaps(roots: Iterable<Node>): Swaps {
  let changes: Changes = { questions: false, headings: false };
  const note = (records: readonly MutationRecord[]): void => {
    changes = { questions: changes.questions || records.length > 0, headings: changes.headings || records.some(touchesHeading) };
  };
  const observer = new MutationObserver(note);
  for (const root of new Set(roots))
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: known });
  return {
    take() {
      note(observer.takeRecords());
      const taken = changes;
      changes = { questions: false, headings: false };
      return taken;
    },
    end: () => observer.disconnect(),
  };
}

function touchesHeading({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'attributes') return false;
  const holder = target instanceof Element ? target : target.parentElement;
  if (holder && closest(holder, headings)) return true;
  return [...addedNodes, ...removedNodes].some(
    (node) => node instanceof Element && (Element.prototype.matches.call(node, headings) || hasInside(node, headings)),
  );
}

type Look = { readonly view: Window; readonly readAgain: () => FieldsReading };

/** Refuses those that are another question than the one that was read: gone, relabelled, or under other headings. True when there was one. */
export function refuseSwapped(
  tasks: readonly { readonly read: ReadField }[],
  changes: Changes,
  { view: { document }, readAgain }: Look,
  refuse: (key: string, refusal: 'field-changed') => void,
): boolean {
  if (!changes.questions && !changes.headings) return false;
  const over = changes.headings ? headingsNow(readAgain()) : undefined;
  const swapped = tasks.filter(({ read }) => isSwapped(read, document, over));
  for (const { read } of swapped) refuse(read.snapshot.key, 'field-changed');
  return swapped.length > 0;
}

function isSwapped(read: ReadField, document: Document, over: ReadonlyMap<Element, string> | undefined): boolean {
  const now = findAgain(read, document);
  return now === undefined || now.elements.some((element) => over !== undefined && over.get(element) !== lettersOf(read.snapshot.sections));
}

function headingsNow({ fields, elements }: FieldsReading): ReadonlyMap<Element, string> {
  return new Map(
    fields.flatMap(({ key, sections }) => (elements.get(key) ?? []).map((element) => [element, lettersOf(sections)] as const)),
  );
}

/** Letters only: a heading may count what is answered. */
const lettersOf = (sections: readonly string[]): string =>
  sections
    .join('\n')
    .toLowerCase()
    .replace(/[^\p{L}\n]+/gu, '');
