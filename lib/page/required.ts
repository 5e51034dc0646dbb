import { hasInside, reads } from './fields-dom.ts';

const marks = '.mandatory,.required,.form-required,[aria-label^="Required"],[title^="Required" i]';
const star = /^\s*\*|\*\s*:?\s*$|\(required\)\s*$/i;

/** The words that label a control say that it must be answered, where the control itself does not: a star, or a mark beside them. */
export function isMarkedRequired(labels: readonly Node[]): boolean {
  return labels.some((label) => {
    if (star.test(reads().text(label) ?? '')) return true;
    return label instanceof Element && (label.matches('.required,.form-required') || hasInside(label, marks));
  });
}
