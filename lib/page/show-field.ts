import type { Control } from '@/lib/fill/field.ts';
import { visibleParts } from './parts.ts';
import { scrollToMiddle } from './scroll.ts';
import { isRendered } from './visibility.ts';

const light = { outline: '3px solid #2f6fde', outlineOffset: '2px' };

/** Brings a field into view and puts the cursor there; a light goes out by itself and leaves nothing in the page. False when nothing of it is to be seen. */
export function showField(element: HTMLElement, control: Control): boolean {
  const part = visibleParts(element, control).find(isRendered);
  if (part === undefined) return false;
  scrollToMiddle(part);
  element.focus({ preventScroll: true });
  part.animate?.([light, light, { ...light, outlineColor: 'transparent' }], { duration: 1600 });
  return true;
}
