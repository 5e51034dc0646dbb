import type { PageSnapshot } from '@/lib/recognise/snapshot.ts';
import { normaliseText } from '@/lib/recognise/text.ts';
import { controlLabels } from './control-labels.ts';
import { findAll, titleOf } from './dom.ts';
import { textOf } from './text.ts';

/** What acts as a heading: real ones, legends, and the buttons of accordions and panels (collapsed or not). */
const headingLike = 'h1, h2, h3, h4, h5, h6, legend, summary, [role="heading"], .panel-title, button[aria-expanded]';

function headingsOf(document: Document): readonly string[] {
  const texts = findAll(document, headingLike).map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120));
  // An accordion's button stands inside its heading: the same words twice in a row are one heading.
  return texts.filter((text, index) => text !== '' && text !== texts[index - 1]).slice(0, 200);
}

/** Structure and public wording of the page as it stands now, and which of these phrases (normalised) its text contains. Reads no value of any field. */
export function takeSnapshot(
  document: Document,
  { origin, pathname, search }: Pick<Location, 'origin' | 'pathname' | 'search'>,
  phrases: readonly string[],
): PageSnapshot {
  const text = normaliseText(textOf(document));
  return {
    origin,
    pathname,
    search,
    title: titleOf(document),
    headings: headingsOf(document),
    phrases: phrases.filter((phrase) => text.includes(phrase)),
    labels: controlLabels(document),
  };
}
