import { signInFirst } from '@/lib/guide/form-marks.ts';
import type { Mark } from '@/lib/guide/page.ts';
import type { RecognitionGuide } from './recognise.ts';
import { normaliseText } from './text.ts';

/**
 * What a snapshot looks for in a page's text: all wording by which the guide knows a page or a state of one, normalised. `others`: wording that
 * somebody wants to know of although nothing is recognised by it.
 */
export function phrasesToFind({ pages, forms }: RecognitionGuide, others: readonly Mark[] = []): readonly string[] {
  const fingerprints = [...pages, ...forms.flatMap(({ recorded }) => (recorded === 'never' ? [] : { fingerprint: recorded }))];
  const marks = [
    ...fingerprints.flatMap(({ fingerprint: { must, findBy = [] } }) => [...must, ...findBy]),
    ...forms.flatMap(({ findBy }) => findBy.anyOf),
    ...others,
  ];
  const texts = marks.filter((mark) => mark.in === 'text').flatMap((mark) => mark.anyOf);
  return [...new Set([...texts, signInFirst].map(normaliseText))];
}
