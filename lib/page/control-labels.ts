import { normaliseText } from '@/lib/recognise/text.ts';
import { findAll, findById } from './dom.ts';

const questions = 'input, select, textarea, [role="combobox"], [role="listbox"], [role="radiogroup"], [role="textbox"]';
const noQuestion = new Set(['hidden', 'submit', 'button', 'reset', 'image', 'search']);

function isQuestion(control: Element): boolean {
  return !(noQuestion.has((control.getAttribute('type') ?? '').toLowerCase()) || control.closest('[role="search"]'));
}

const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

function nameOf(document: Document, control: Element): string {
  const ids = control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => findById(document, id)?.textContent ?? '').join(' ');
  const own = [...((control as HTMLInputElement).labels ?? [])].map((label) => label.textContent ?? '').join(' ');
  const cell = control.closest('td')?.previousElementSibling?.textContent ?? '';
  const texts = [named, own, control.getAttribute('aria-label'), control.getAttribute('placeholder'), cell];
  return texts.find((text) => text?.trim()) ?? '';
}

/**
 * Labels of the questions that a page shows, normalised, cut to 120 characters, 300 at most: enough to tell a form from a page that only names one.
 * A control whose visible part is another element (select2) counts when its label is shown.
 */
export function controlLabels(document: Document): readonly string[] {
  const labels: string[] = [];
  for (const control of findAll(document, questions)) {
    if (labels.length === 300) break;
    if (!isQuestion(control)) continue;
    const shown = isShown(control) || [...((control as HTMLInputElement).labels ?? [])].some(isShown);
    const label = shown ? normaliseText(nameOf(document, control)).slice(0, 120) : '';
    if (label) labels.push(label);
  }
  return labels;
}
