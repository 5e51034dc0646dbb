import { attribute, type Root, reads, selectAll } from './fields-dom.ts';
import { isWidget } from './fields-widgets.ts';
import type { LabelIndex } from './labels.ts';

/** What an element may be to a form: a control, a widget in place of one, something that may head a part, or a way into another tree. */
export type Sort = 'native' | 'widget' | 'heading' | 'frame' | 'host';
export type Met = { readonly element: Element; readonly sort: Sort };

export type Survey = {
  /** In document order. */
  readonly met: readonly Met[];
  readonly index: LabelIndex;
  /** Forms that ask for a password. */
  readonly logins: ReadonlySet<Element | null>;
  /** Only then must each control be asked whether a widget stands for it. */
  readonly hasSelect2: boolean;
};

type Named = 'native' | 'heading' | 'label' | 'cell' | 'block' | 'span' | 'frame';
const each = (names: string, named: Named) => names.split(' ').map((name) => [name, named] as const);
/** Real headings, text that forms dress up as one, and text that may be. */
const byName = new Map<string, Named>([
  ...each('input select textarea', 'native'),
  ...each('h1 h2 h3 h4 h5 h6 legend caption summary b strong', 'heading'),
  ...each('label', 'label'),
  ...each('td th', 'cell'),
  ...each('div p', 'block'),
  ...each('span', 'span'),
  ...each('iframe', 'frame'),
]);
const blockHeading = /section|head|title/;
/** A line of text has a title where it is a hint. */
const spanHeading = /section|head/;

/** The same as selectors, to ask one element. */
export const headings = [
  'h1,h2,h3,h4,h5,h6,legend,caption,summary,[role=heading],b,strong,th[colspan],td[colspan],label',
  'div[class*=section],div[class*=head],div[class*=title],p[class*=section],p[class*=head],p[class*=title],span[class*=section],span[class*=head]',
].join(',');

/** 1: elements only. */
const elements = 1;

/**
 * One walk through a root: many times quicker than asking the browser for a long list of selectors. Only what has a role or is edited in place is fetched
 * that way, for few elements are, and to ask each is slow.
 */
export function surveyRoot(root: Root, reach: { readonly shadow?: boolean; readonly frames?: boolean } = {}): Survey {
  const met: Met[] = [];
  const byFor = new Map<string, Element[]>();
  const logins = new Set<Element | null>();
  const special = new Set(selectAll(root, '[role],[contenteditable],[aria-haspopup=listbox]'));
  const walker = Document.prototype.createTreeWalker.call(reads().document(root) ?? (root as Document), root, elements);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node as Element;
    const named = byName.get(element.localName);
    if (named === 'native' && (element as HTMLInputElement).type === 'password') logins.add((element as HTMLInputElement).form);
    if (named === 'label') indexLabel(element as HTMLLabelElement, byFor);
    const sort = sortOf(element, named, special);
    if (sort && (sort !== 'frame' || reach.frames)) met.push({ element, sort });
    if (reach.shadow && element.shadowRoot) met.push({ element, sort: 'host' });
  }
  return { met, index: { root, byFor }, logins, hasSelect2: selectAll(root, '[class*=select2-]').length > 0 };
}

function sortOf(element: Element, named: Named | undefined, special: ReadonlySet<Element>): Sort | undefined {
  if (named === 'native' || named === 'heading') return named;
  if (named === 'label') return 'heading';
  if (special.size > 0 && special.has(element)) {
    if (named !== 'cell' && isWidget(element)) return 'widget';
    if (attribute(element, 'role') === 'heading') return 'heading';
  }
  switch (named) {
    case 'block':
      return blockHeading.test(element.className) ? 'heading' : undefined;
    case 'span':
      return spanHeading.test(element.className) ? 'heading' : undefined;
    case 'cell':
      return element.hasAttribute('colspan') ? 'heading' : undefined;
    default:
      return named;
  }
}

function indexLabel(label: HTMLLabelElement, byFor: Map<string, Element[]>): void {
  const id = label.htmlFor;
  if (!id) return;
  const known = byFor.get(id);
  if (known) known.push(label);
  else byFor.set(id, [label]);
}
