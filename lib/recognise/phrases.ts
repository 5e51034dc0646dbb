import { formMarks, signInFirst } from '@/lib/guide/form-marks.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { wantedPhrases } from './marks.ts';

/** What a snapshot looks for in a page's text: all wording by which the guide knows a page or a state of one, normalised. */
export const phrasesToFind: readonly string[] = wantedPhrases(pageMarks, formMarks, [signInFirst]);
