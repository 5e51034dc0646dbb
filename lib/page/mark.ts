import type { LabelText } from '@/lib/fill/field.ts';
import { attribute, byId, type Root, selectAll } from './fields-dom.ts';
import { readGroupLabels } from './fields-groups.ts';
import { valueOfButton } from './fields-options.ts';
import { controls } from './fields-widgets.ts';
import { isConnected } from './holders.ts';
import { readLabels } from './labels.ts';
import { readText } from './labels-text.ts';
import { formOf, typeOf } from './native.ts';

/** What a control was when it was read: enough to know it again after a re-render, and to see that it is no longer the same question. */
export type ControlMark = {
  readonly tag: string;
  readonly type: string;
  readonly id: string;
  readonly name: string;
  /** Tells the buttons of one group apart. */
  readonly value: string;
  readonly form: Element | null;
  /** The document, or the shadow root that it stands in. */
  readonly root: Root;
  /** Its label, letters and digits only: a required star that comes and goes does not change the question. */
  readonly label: string;
  /** Its id leads to it, and not to another element of the same id. */
  readonly isFirst: boolean;
};

export const rootOf = (element: Element): Root => Node.prototype.getRootNode.call(element) as Root;

function labelsOf(element: Element): readonly LabelText[] {
  const root = rootOf(element);
  const labels = element.id === '' ? [] : selectAll(root, `label[for="${CSS.escape(element.id)}"]`);
  const index = { root, byFor: new Map([[element.id, labels]]) };
  return (typeOf(element) === 'radio' ? readGroupLabels(element, index) : readLabels(element, index)).labels;
}

function lettersOf(labels: readonly LabelText[]): string {
  const texts = labels.filter(({ from }) => from !== 'help' && from !== 'after').map(({ text }) => text);
  return texts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What tells a button or box from its neighbours: its value, and its own words where it is drawn by the page. */
function valueIn(element: Element): string {
  if (!/^(radio|checkbox)$/.test(typeOf(element))) return '';
  if (element.localName === 'input') return attribute(element, 'value');
  return [valueOfButton(element), attribute(element, 'aria-label'), readText(element)].join('\n');
}

/** `labels`: what was just read of this element, where that is known. */
export function markOf(element: Element, labels = labelsOf(element)): ControlMark {
  const id = attribute(element, 'id');
  return {
    tag: element.localName,
    type: typeOf(element),
    id,
    name: attribute(element, 'name'),
    value: valueIn(element),
    form: formOf(element),
    root: rootOf(element),
    label: lettersOf(labels),
    isFirst: id !== '' && byId(rootOf(element), id) === element,
  };
}

/** `but`: what may differ. */
function isSame(now: ControlMark, then: ControlMark, but: readonly (keyof ControlMark)[] = []): boolean {
  const sameForm = now.form === then.form || (then.form !== null && !isConnected(then.form) && now.form !== null);
  const keys = ['tag', 'type', 'id', 'name', 'value', 'label', 'isFirst'] as const;
  return sameForm && keys.every((key) => but.includes(key) || now[key] === then[key]);
}

/** It asks what it asked then, under whatever id. */
export const asksTheSame = (element: Element, mark: ControlMark): boolean => isSame(markOf(element), mark, ['id', 'isFirst']);

/** A first, cheap look, before labels are read. */
const isLike = (element: Element, { tag, type, name }: ControlMark) =>
  element.localName === tag && typeOf(element) === type && attribute(element, 'name') === name;

/** The element itself, or, when the page has rendered it anew, the only one that equals it. */
export function resolve(element: HTMLElement, mark: ControlMark, document: Document): HTMLElement | undefined {
  if (isConnected(element)) return isSame(markOf(element), mark) ? element : undefined;
  // A shadow root that was drawn anew with its host is another one; so is whatever stood in it.
  const root = isConnected(mark.root) ? mark.root : document;
  const likes = () => selectAll(root, controls).filter((other) => isLike(other, mark));
  const named = mark.id === '' ? null : byId(root, mark.id);
  if (named) return onlyOne([named], mark);
  // Some pages, Drupal among them, number their ids anew at each drawing; names stay.
  return mark.id === '' ? onlyOne(likes(), mark) : mark.name === '' ? undefined : onlyOne(likes(), mark, ['id', 'isFirst']);
}

function onlyOne(candidates: readonly Element[], mark: ControlMark, but: readonly (keyof ControlMark)[] = []): HTMLElement | undefined {
  const [found, second] = candidates.filter((candidate) => isSame(markOf(candidate), mark, but));
  return found instanceof HTMLElement && second === undefined ? found : undefined;
}
