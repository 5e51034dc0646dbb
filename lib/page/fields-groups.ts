import type { LabelText } from '@/lib/fill/field.ts';
import { attribute, byId, closest, contains, selectAll, tagOf } from './fields-dom.ts';
import { asks, type LabelIndex, type Labelled, textBefore } from './labels.ts';
import { hasLetters, readText, tidy } from './labels-text.ts';

/** The question over a group of radio buttons: what names the group, its own fieldset's legend, or the text before its first button. */
export function readGroupLabels(first: Element, index: LabelIndex): Labelled {
  const labels: LabelText[] = [];
  const sources: Node[] = [];
  const group = closest(first, '[role=radiogroup],[role=group]');
  for (const id of group ? attribute(group, 'aria-labelledby').split(/\s+/) : []) {
    const named = id ? byId(index.root, id) : null;
    const text = named ? readText(named) : '';
    if (named && text) {
      labels.push({ from: 'labelledby', text });
      sources.push(named);
    }
  }
  const named = group ? tidy(attribute(group, 'aria-label')) : '';
  if (named) labels.push({ from: 'aria-label', text: named });
  const legend = ownLegend(first);
  const text = legend ? readText(legend) : '';
  if (legend && text) {
    labels.push({ from: 'legend', text });
    sources.push(legend);
  }
  if (!labels.some((label) => hasLetters(label.text))) {
    const start = tagOf(first) === 'INPUT' ? closest(first, 'label') : group;
    const before = textBefore(start ?? first, index);
    if (before) {
      labels.push({ from: before.from, text: before.text });
      sources.push(before.source);
    }
  }
  return { labels, sources };
}

/** The legend of a fieldset that holds this group and nothing else. */
function ownLegend(first: Element): Element | null {
  const fieldset = closest(first, 'fieldset');
  const legend = fieldset ? (selectAll(fieldset, 'legend')[0] ?? null) : null;
  if (!fieldset || !legend || contains(legend, first)) return null;
  const group = closest(first, '[role=radiogroup]');
  const isAlone =
    tagOf(first) === 'INPUT'
      ? selectAll(fieldset, asks).every((element) => (element as HTMLInputElement).name === (first as HTMLInputElement).name)
      : group !== null && selectAll(fieldset, `${asks},[role=radio]`).every((element) => contains(group, element));
  return isAlone ? legend : null;
}
