import { Notes } from './Notes.tsx';
import { Prose } from './Prose.tsx';
import './RouteSummary.css';
import { Why } from './Why.tsx';
import type { NoteWords, TermWords, WhyWords } from './words.ts';

export type RouteWords = {
  /** The class of the lab: "On-Quad lab". */
  readonly title: string;
  readonly text: string;
  /** Who pays, as far as it is known. */
  readonly charge?: string;
  readonly notes: readonly NoteWords[];
  readonly why: WhyWords;
};

/** Which road it is and why, above its steps. */
export function RouteSummary({ route, terms }: { readonly route: RouteWords; readonly terms: readonly TermWords[] }) {
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
    </div>
  );
}
