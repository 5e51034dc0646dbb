import type { Root } from './fields-dom.ts';
import { rootsAround } from './holders.ts';
import { followSections } from './sections.ts';
import { surveyRoot } from './survey.ts';

/**
 * The headings that stand over a shadow root in the trees around it, nearest first: whom its fields ask about may be said there alone.
 * `known`: what was found for roots before, within one reading.
 */
export function sectionsAround(root: Root, known: Map<Root, readonly string[]>): readonly string[] {
  if (!(root instanceof ShadowRoot)) return [];
  const before = known.get(root);
  if (before) return before;
  const [outer] = rootsAround(root.host);
  const found = outer ? [...sectionsOver(root.host, outer), ...sectionsAround(outer, known)] : [];
  known.set(root, found);
  return found;
}

function sectionsOver(host: Element, outer: Root): readonly string[] {
  const sections = followSections(outer);
  for (const { element, sort } of surveyRoot(outer, { shadow: true }).met) {
    if (sort === 'heading') sections.meet(element);
    if (element === host) return sections.over(host, []);
  }
  return [];
}
