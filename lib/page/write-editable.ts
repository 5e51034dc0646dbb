import type { Refusal } from '@/lib/fill/plan.ts';
import { closest, contains } from './fields-dom.ts';
import { fire } from './native.ts';
import { pause, waitFor } from './wait.ts';

/** Editors learn of a selection by an event that comes a moment later, and some draw what was typed later still. */
const selecting = 30;
const answerLimit = 500;

/** Replaces the text of an editable region as typing would, so that the editor behind it keeps its own books. */
export async function writeEditable(element: HTMLElement, text: string, signal: AbortSignal): Promise<Refusal | undefined> {
  const { activeElement } = document;
  element.focus({ preventScroll: true });
  const selection = getSelection();
  if (element.textContent === '') selection?.setPosition(innermost(element), 0);
  else selection?.selectAllChildren(element);
  await pause(selecting, signal);
  // Typing goes where the focus is.
  if (!isSelected(element, selection)) return 'page-undid-it';
  enter(element, text);
  const isTaken = await waitFor(() => isSameText(element.textContent ?? '', text) || undefined, answerLimit, signal);
  selection?.removeAllRanges();
  element.blur();
  if (activeElement instanceof HTMLElement) activeElement.focus({ preventScroll: true });
  return isTaken ? undefined : 'page-undid-it';
}

function enter(element: HTMLElement, text: string): void {
  // Draft.js loses its own books over what the browser types and deletes; what is pasted and cut it does itself.
  if (closest(element, '.DraftEditor-root')) {
    hand(element, text === '' ? 'cut' : 'paste', text);
    return;
  }
  if (!isLeftToUs(element, text)) return;
  const isTyped = text === '' ? document.execCommand('delete') : document.execCommand('insertText', false, text);
  if (isTyped) return;
  element.textContent = text;
  fire(element, new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
}

/** Others are asked before anything is typed, and do it themselves. */
function isLeftToUs(element: Element, text: string): boolean {
  const inputType = text === '' ? 'deleteContentBackward' : 'insertText';
  const asked = new InputEvent('beforeinput', { inputType, data: text || null, bubbles: true, cancelable: true, composed: true });
  fire(element, asked);
  return !asked.defaultPrevented;
}

function hand(element: Element, type: 'cut' | 'paste', text = ''): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  fire(element, new ClipboardEvent(type, { clipboardData, bubbles: true, cancelable: true, composed: true }));
}

/** Where an empty editor types: some keep a frame of their own around the place, and lose it when more is selected. */
function innermost(element: Element): Element {
  const [inner] = [...element.children].filter((child) => !isVoid(child));
  return inner ? innermost(inner) : element;
}

const isVoid = (element: Element) =>
  /^(br|img|wbr|input|hr)$/.test(element.localName) || element.getAttribute('contenteditable') === 'false';

function isSelected(element: HTMLElement, selection: Selection | null): boolean {
  const { activeElement } = document;
  const ends = [selection?.anchorNode, selection?.focusNode];
  return activeElement !== null && contains(element, activeElement) && ends.every((end) => end && contains(element, end));
}

/** The same letters and digits: a page may put a number or a date into its own form. */
export const isSameText = (now: string, wanted: string): boolean => bare(now) === bare(wanted);
const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
