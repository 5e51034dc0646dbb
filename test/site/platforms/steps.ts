import { embedJson, renderDocument } from '../html.ts';
import type { PracticeForm } from '../question.ts';

/** A React application: the document holds nothing but a root and the data that its server would give it. */
export function renderSteps(form: PracticeForm): string {
  return renderDocument({
    title: 'Harvard Sponsored Role Portal',
    styles: ['steps.css'],
    scripts: ['sponsored-role.js'],
    body: `${embedJson('form-data', form)}<div id="root"></div>`,
  });
}
