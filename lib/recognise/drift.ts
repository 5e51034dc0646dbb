import type { GuidePage } from '@/lib/guide/page.ts';
import { missingMarks, nameMark } from './marks.ts';
import type { PageSnapshot } from './snapshot.ts';
import { normaliseText } from './text.ts';

/** What a maintainer has to look at. Public wording only. */
export type Drift = {
  /** Recorded for certain, not there any more. */
  readonly missing: readonly string[];
  /** Seen on some copies or told by another page, not here. */
  readonly notSeen: readonly string[];
  /** Headings that the guide has no record of; none from pages that greet their user by name. */
  readonly fresh: readonly string[];
};

export function explainDrift(snapshot: PageSnapshot, { fingerprint, likely = [], behindLogin }: GuidePage): Drift {
  const recorded = [...fingerprint.must, ...likely].flatMap((mark) => mark.anyOf).map(normaliseText);
  const isFresh = (heading: string): boolean => !recorded.some((text) => normaliseText(heading).includes(text));
  return {
    missing: missingMarks(snapshot, fingerprint.must).map(nameMark),
    notSeen: missingMarks(snapshot, likely).map(nameMark),
    fresh: behindLogin ? [] : [...new Set(snapshot.headings.filter(isFresh))],
  };
}
