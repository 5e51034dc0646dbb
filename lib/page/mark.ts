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
    label: lettersOf(labels),
    isFirst: id !== '' && byId(rootOf(element), id) === element,
  };
}

function isSame(now: ControlMark, then: ControlMark): boolean {
  const sameForm = now.form === then.form || (then.form !== null && !isConnected(then.form) && now.form !== null);
  return sameForm && (['tag', 'type', 'id', 'name', 'value', 'label', 'isFirst'] as const).every((key) => now[key] === then[key]);
}

/** A first, cheap look, before labels are read. */
const isLike = (element: Element, { tag, type, name }: ControlMark) =>
  element.localName === tag && typeOf(element) === type && attribute(element, 'name') === name;

/** The element itself, or, when the page has rendered it anew, the only one that equals it. */
export function resolve(element: HTMLElement, mark: ControlMark, document: Document): HTMLElement | undefined {
  if (isConnected(element)) return isSame(markOf(element), mark) ? element : undefined;
  const candidates = mark.id === '' ? selectAll(document, controls).filter((other) => isLike(other, mark)) : [byId(document, mark.id)];
  const [found, second] = candidates.filter((candidate) => candidate !== null && isSame(markOf(candidate), mark));
  return found instanceof HTMLElement && second === undefined ? found : undefined;
}
