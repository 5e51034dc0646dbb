import type { Control } from '@/lib/fill/field.ts';
import { visibleParts } from './parts.ts';
import { isRendered } from './visibility.ts';

/** Brings a field into view and puts the cursor there. False when there is nothing to see of it. */
export function showField(element: HTMLElement, control: Control): boolean {
  const part = visibleParts(element, control).find(isRendered);
  if (part === undefined) return false;
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  element.focus({ preventScroll: true });
  point(part);
  return true;
}

/** A light that goes out by itself and leaves nothing behind in the page. */
export function point(part: Element): void {
  const light = { outline: '3px solid #2f6fde', outlineOffset: '2px' };
  part.animate?.([light, light, { outline: '3px solid transparent', outlineOffset: '2px' }], { duration: 1600 });
}
