import { understandFields } from '@/lib/fill/meaning.ts';
import { rehearseUnderstanding } from '@/lib/fill/rehearse.ts';
import { readQuestions } from '@/lib/page/questions.ts';
import { rehearseReading } from '@/lib/page/rehearse.ts';

type Recognised = { readonly element: Element; readonly what: string; readonly whose: string };

/** Reading in the page and meaning in the background, in one call; every button of a radio group carries the group's meaning. */
function recogniseForm(document: Document): Recognised[] {
  const asked = readQuestions(document);
  const understood = understandFields(asked.map(({ question }) => question));
  const recognised: Recognised[] = [];
  for (const { question, elements } of asked) {
    const understanding = understood.get(question.key);
    if (!understanding || 'doubt' in understanding) continue;
    const { what, whose } = understanding.meaning;
    for (const element of elements) recognised.push({ element, what, whose });
  }
  return recognised;
}

Object.assign(globalThis, { recogniseForm, hmsAccessGuide: { readQuestions, understandFields } });

// As the extension does when it has loaded.
rehearseReading();
rehearseUnderstanding();
