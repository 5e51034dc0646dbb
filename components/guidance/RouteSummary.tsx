import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { Notes } from './Notes.tsx';
import { Prose } from './Prose.tsx';
import './RouteSummary.css';
import { type ChangeWords, WhatIf } from './WhatIf.tsx';
import { Why } from './Why.tsx';
import type { NoteWords, TermWords, WhyWords } from './words.ts';

export type RouteWords = {
  /** The class of the lab: "On-Quad lab". */
  readonly title: string;
  readonly text: string;
  /** Who pays, as far as it is known. */
  readonly charge?: string;
  readonly notes: readonly NoteWords[];
  /** What may serve better than O2. */
  readonly alternatives: readonly NoteWords[];
  readonly why: WhyWords;
};

type RouteSummaryProps = {
  readonly route: RouteWords;
  /** What other answers would change. */
  readonly changes: readonly ChangeWords[];
  readonly terms: readonly TermWords[];
};

/** Which road it is and why, above its steps; what other answers would make of it. */
export function RouteSummary({ route, changes, terms }: RouteSummaryProps) {
  return (
    <div className="hag-route">
      <h3 className="hag-route-title">{route.title}</h3>
      <Prose text={route.text} terms={terms} />
      {route.charge === undefined ? null : (
        <div className="hag-small">
          <Prose text={route.charge} terms={terms} />
        </div>
      )}
      <Notes notes={route.notes} terms={terms} inSight={1} />
      <Why of={route.title} why={route.why} terms={terms} />
      {changes.length === 0 ? null : <WhatIf changes={changes} />}
      <Disclosure summary={i18n.t('route.rightForYou')}>
        <Notes notes={route.alternatives} terms={terms} inSight={route.alternatives.length} />
      </Disclosure>
    </div>
  );
}
