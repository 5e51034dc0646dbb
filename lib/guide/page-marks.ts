import { articleHostMarks } from './article-host-marks.ts';
import { formHostMarks } from './form-host-marks.ts';
import type { PageMarks } from './page.ts';

/**
 * By what each page is known, the more particular before the more general: the first address that fits wins. Pages were read as copies, never live;
 * wording is kept only where a source quotes it. The script with the card carries this and nothing else of the guide; what the pages are is in `pages.ts`.
 */
export const pageMarks: readonly PageMarks[] = [...new Set([...articleHostMarks, ...formHostMarks])];
