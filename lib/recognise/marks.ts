import type { Mark } from '@/lib/guide/page.ts';
import type { PageSnapshot } from './snapshot.ts';
import { normaliseText } from './text.ts';

function contains(haystacks: readonly string[], mark: Mark): boolean {
  const texts = haystacks.map(normaliseText);
  return mark.anyOf.map(normaliseText).some((wanted) => texts.some((text) => text.includes(wanted)));
}

export function hasMark(snapshot: PageSnapshot, mark: Mark): boolean {
  switch (mark.in) {
    case 'title':
      return contains([snapshot.title], mark);
    case 'heading':
      return contains(snapshot.headings, mark);
    case 'text':
      return contains([...snapshot.phrases, ...snapshot.headings], mark);
  }
}

export function missingMarks(snapshot: PageSnapshot, marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => !hasMark(snapshot, mark));
}

/** One lost sentence is an edit; most of them lost is another page. A single mark could be a retitled page, so it never decides. */
export function isMostlyMissing(missing: readonly Mark[], marks: readonly Mark[]): boolean {
  return marks.length >= 2 && missing.length * 2 > marks.length;
}

/** The wording as the guide quotes it, first form. */
export function nameMark(mark: Mark): string {
  return mark.anyOf[0] ?? '';
}
