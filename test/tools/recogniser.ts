import { understandFields } from '@/lib/fill/meaning.ts';
import { rehearseUnderstanding } from '@/lib/fill/rehearse.ts';
import { readFields } from '@/lib/page/fields.ts';
import { rehearseReading } from '@/lib/page/rehearse.ts';

type Recognised = { readonly element: Element; readonly what: string; readonly whose: string };

/** Reading in the page and meaning in the background, in one call; every button of a radio group carries the group's meaning. */
function recogniseForm(document: Document): Recognised[] {
  const { fields, elements } = readFields(document);
  const recognised: Recognised[] = [];
  for (const [key, understanding] of understandFields(fields)) {
    if ('doubt' in understanding) continue;
    const { what, whose } = understanding.meaning;
    for (const element of elements.get(key) ?? []) recognised.push({ element, what, whose });
  }
  return recognised;
}

Object.assign(globalThis, { recogniseForm, hmsAccessGuide: { readFields, understandFields } });

// As the extension does when it has loaded.
rehearseReading();
rehearseUnderstanding();
