import type { Refusal } from '@/lib/fill/plan.ts';
import { fire } from './native.ts';

/** Replaces the text of an editable region as typing would, so that the editor behind it keeps its own books. */
export function writeEditable(element: HTMLElement, text: string): Refusal | undefined {
  const { activeElement } = document;
  element.focus({ preventScroll: true });
  const selection = getSelection();
  selection?.selectAllChildren(element);
  const isTyped = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (!isTyped) {
    element.textContent = text;
    fire(element, new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  }
  selection?.removeAllRanges();
  element.blur();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isSameText(element.textContent ?? '', text) ? undefined : 'page-undid-it';
}

/** The same letters and digits: a page may put a number or a date into its own form. */
export const isSameText = (now: string, wanted: string): boolean => bare(now) === bare(wanted);
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
