import { forms, signInFirst } from '@/lib/guide/forms.ts';
import { pages } from '@/lib/guide/pages.ts';
import { wantedPhrases } from './marks.ts';

/** What a snapshot looks for in a page's text: all wording by which the guide knows a page or a state of one, normalised. */
export const phrasesToFind: readonly string[] = wantedPhrases(pages, forms, [signInFirst]);
