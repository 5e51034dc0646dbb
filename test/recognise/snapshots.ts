import { formMarks } from '@/lib/guide/form-marks.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { pages } from '@/lib/guide/pages.ts';
import { phrasesToFind } from '@/lib/recognise/phrases.ts';
import { type RecognitionGuide, recognisePage } from '@/lib/recognise/recognise.ts';
import type { Recognition } from '@/lib/recognise/recognition.ts';
import type { PageSnapshot } from '@/lib/recognise/snapshot.ts';
import { normaliseText } from '@/lib/recognise/text.ts';

export const guide: RecognitionGuide = { pages: pageMarks, forms: formMarks };

/** Everything that anybody asks for, a maintainer's reports included. */
const phrases = phrasesToFind(
  guide,
  pages.flatMap(({ likely = [] }) => likely),
);

type Content = {
  readonly title?: string;
  readonly headings?: readonly string[];
  readonly text?: string;
  readonly labels?: readonly string[];
};

/** A snapshot of a page at this address with this content, as the page script would take it. */
export function snapshotAt(href: string, { title = '', headings = [], text = '', labels = [] }: Content = {}): PageSnapshot {
  const { origin, pathname, search } = new URL(href);
  const wording = normaliseText([...headings, text].join('\n'));
  return { origin, pathname, search, title, headings, labels, phrases: phrases.filter((phrase) => wording.includes(phrase)) };
}

export function recogniseAt(href: string, content?: Content): Recognition {
  return recognisePage(snapshotAt(href, content), guide);
}

/** All wording that must be on a page, so that its address is not read as changed. */
export function recordedText(pageId: string): string {
  const page = pageMarks.find(({ id }) => id === pageId);
  return (page?.fingerprint.must ?? []).map((mark) => mark.anyOf[0]).join('\n');
}
