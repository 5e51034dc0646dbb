import type { LabelOrigin, LabelText } from '@/lib/fill/field.ts';
import { attribute, byId, closest, contains, hasInside, isBefore, type Root, reads, selectAll, tagOf } from './fields-dom.ts';
import { hasLetters, readText, tidy } from './labels-text.ts';

/** What can be asked for in a form; text that stands before one of these belongs to it, not to the next. */
export const asks = 'input:not([type=hidden]),select,textarea';

const askTags = new Set(['INPUT', 'SELECT', 'TEXTAREA']);
/** Text is not looked for beyond these. */
const borders = new Set([
  'FORM',
  'BODY',
  'HTML',
  'FIELDSET',
  'TABLE',
  'MAIN',
  'SECTION',
  'ARTICLE',
  'DIALOG',
  '#document',
  '#document-fragment',
]);
const blocks = new Set([
  'DIV',
  'P',
  'TD',
  'TH',
  'LI',
  'DT',
  'DD',
  'LABEL',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LEGEND',
  'TR',
  'UL',
  'OL',
  'HR',
  'TABLE',
  'SPAN',
]);
const skipped = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'BUTTON', 'IMG', 'svg', 'SVG']);
const climbLimit = 7;
const longest = 240;
const headings = /^(?:H[1-6]|LEGEND)$/;

export type LabelIndex = {
  readonly root: Root;
  /** Labels by the id they name. */
  readonly byFor: ReadonlyMap<string, readonly Element[]>;
};

export type Labelled = { readonly labels: readonly LabelText[]; readonly sources: readonly Node[] };

/** All label evidence of a control, strongest origin first. Text around the control is read only where nothing names it outright. */
export function readLabels(control: Element, index: LabelIndex): Labelled {
  const labels: LabelText[] = [];
  const sources: Node[] = [];
  const read = (from: LabelOrigin, element: Element): void => {
    const text = readText(element);
    if (!text) return;
    labels.push({ from, text: cut(text) });
    sources.push(element);
  };

  const naming = attribute(control, 'aria-labelledby');
  // A button that opens a list is often named by what it shows, too.
  if (naming) for (const element of labelledBy(naming, index.root)) if (!contains(control, element)) read('labelledby', element);
  const { id } = control;
  const named = id ? index.byFor.get(id) : undefined;
  if (named) for (const label of named.length > 1 ? ownOf(named, control, index.root) : named) read('for', label);
  const wrapping = labels.length > 0 ? null : closest(control, 'label');
  if (wrapping && !attribute(wrapping, 'for')) read('wrap', wrapping);
  say(labels, 'aria-label', attribute(control, 'aria-label'));
  const placeholder = attribute(control, 'placeholder');
  if (!isNamed(labels)) {
    const before = textBefore(wrapping ?? control, index);
    if (before) {
      labels.push({ from: before.from, text: cut(before.text) });
      sources.push(before.source);
    } else if (!placeholder) say(labels, 'after', textAfter(control));
  }
  say(labels, 'placeholder', placeholder);
  say(labels, 'title', (control as HTMLElement).title);
  const helping = attribute(control, 'aria-describedby');
  if (helping) for (const element of idsIn(helping, index.root)) say(labels, 'help', readText(element));
  return { labels, sources };
}

/** Of several labels for an id that several controls have by mistake, a control's own is the last one before it. */
function ownOf(labels: readonly Element[], control: Element, root: Root): readonly Element[] {
  if (selectAll(root, `[id="${CSS.escape(control.id)}"]`).length < 2) return labels;
  const before = labels.filter((label) => isBefore(label, control));
  return before.slice(-1);
}

const cut = (text: string): string => (text.length > longest ? text.slice(0, longest) : text);

function say(labels: LabelText[], from: LabelOrigin, text: string): void {
  const tidied = text && tidy(text);
  if (tidied) labels.push({ from, text: cut(tidied) });
}

function isNamed(labels: readonly LabelText[]): boolean {
  for (const { text } of labels) if (hasLetters(text)) return true;
  return false;
}

function idsIn(list: string, root: Root): Element[] {
  const ids = list.split(/\s+/);
  const elements: Element[] = [];
  for (const id of ids) {
    const element = id ? byId(root, id) : null;
    if (element) elements.push(element);
  }
  return elements;
}

/** The elements that `aria-labelledby` names. A hidden one only says what kind of answer is wanted, as long as a visible one is named too. */
function labelledBy(list: string, root: Root): readonly Element[] {
  const named = idsIn(list, root);
  if (named.length < 2) return named;
  const shown = named.filter((element) => attribute(element, 'aria-hidden') !== 'true');
  return shown.length > 0 ? shown : named;
}

export type Found = { readonly from: LabelOrigin; readonly text: string; readonly source: Node };

/** The text that stands before a control, up to the previous control, the edge of its form or a block of text of its own. */
export function textBefore(start: Element, index: LabelIndex): Found | undefined {
  const { previous, parent, type, value } = reads();
  let node: Node = start;
  let cell: Element | undefined;
  let gathered = '';
  let source: Node = start;
  for (let climbs = 0; climbs <= climbLimit; ) {
    const before = previous(node);
    if (!before) {
      const above = parent(node);
      if (gathered || !above || borders.has(tagOf(above))) break;
      if (tagOf(node) === 'TD') cell = node as Element;
      node = above;
      if (tagOf(node) === 'TR') return cell && columnHeader(cell, node as Element);
      climbs += 1;
      continue;
    }
    node = before;
    if (type(node) === 3) {
      const text = value(node) ?? '';
      if (hasLetters(text)) {
        gathered = `${text} ${gathered}`;
        source = node;
      }
      continue;
    }
    if (type(node) !== 1) continue;
    const tag = tagOf(node);
    if (tag === 'BR' && gathered) break;
    if (skipped.has(tag) || tag === 'BR') continue;
    const element = node as Element;
    if (isAsk(element) || hasInside(element, asks)) break;
    if (tag === 'LABEL' && namesAnother(element, index)) break;
    const text = readText(element, longest);
    if (!hasLetters(text)) continue;
    if (gathered && blocks.has(tag)) break;
    // A heading over a box that names itself heads it; it does not label it.
    if (headings.test(tag) && attribute(start, 'placeholder')) break;
    gathered = `${text} ${gathered}`;
    source = node;
    if (blocks.has(tag)) {
      const from = tag === 'TD' || tag === 'TH' || tag === 'DT' ? 'cell' : 'before';
      return { from, text: tidy(gathered), source: element };
    }
  }
  return gathered ? { from: 'before', text: tidy(gathered), source } : undefined;
}

const isAsk = (element: Element): boolean => askTags.has(tagOf(element)) && attribute(element, 'type') !== 'hidden';

function namesAnother(label: Element, index: LabelIndex): boolean {
  const id = attribute(label, 'for');
  return id !== '' && byId(index.root, id) !== null;
}

/** The head of the control's column: the cell above it in the row before, else in the table's first row. */
function columnHeader(cell: Element, row: Element): Found | undefined {
  const place = Array.prototype.indexOf.call((row as HTMLTableRowElement).cells, cell);
  const table = closest(row, 'table') as HTMLTableElement | null;
  const rows = table?.rows;
  const at = (row as HTMLTableRowElement).rowIndex;
  for (const above of [rows?.[at - 1], at > 1 ? rows?.[0] : undefined]) {
    const head = above && above.cells.length === (row as HTMLTableRowElement).cells.length ? above.cells[place] : undefined;
    if (head && !hasInside(head, asks)) {
      const text = readText(head, longest);
      if (hasLetters(text)) return { from: 'cell', text, source: head };
    }
  }
  return undefined;
}

/** The text right behind a control, up to the end of its line; how boxes and buttons without a label element are named. */
export function textAfter(control: Element): string {
  const { next, type, value } = reads();
  let text = '';
  for (let node = next(control); node; node = next(node)) {
    if (type(node) === 3) text += value(node) ?? '';
    else if (type(node) === 1) {
      const tag = tagOf(node);
      const element = node as Element;
      if (tag === 'BR' || isAsk(element) || hasInside(element, asks) || (blocks.has(tag) && hasLetters(text))) break;
      if (!skipped.has(tag)) text += ` ${readText(element, longest)}`;
    }
    if (text.length > longest) break;
  }
  text = tidy(text);
  return hasLetters(text) ? text : '';
}
