import { Fragment, useId, useState } from 'react';
import './Prose.css';
import { splitTerms } from './terms.ts';
import type { TermWords } from './words.ts';

/** A paragraph in which the first use of each known term can be opened where it stands. */
export function Prose({ text, terms }: { readonly text: string; readonly terms: readonly TermWords[] }) {
  const [open, setOpen] = useState<string>();
  const noteId = useId();
  const pieces = splitTerms(text, terms);
  if (pieces.every(({ term }) => term === undefined)) return <p>{text}</p>;
  const shown = terms.find(({ term }) => term === open);
  return (
    <div className="hag-prose">
      <p>
        {pieces.map(({ at, text: piece, term, before, after }) =>
          term === undefined ? (
            <Fragment key={at}>{piece}</Fragment>
          ) : (
            <span key={at} className="hag-term-place">
              {before}
              <button
                type="button"
                className="hag-term"
                aria-expanded={open === term.term}
                aria-controls={noteId}
                onClick={() => setOpen(open === term.term ? undefined : term.term)}
              >
                {piece}
              </button>
              {after}
            </span>
          ),
        )}
      </p>
      <div id={noteId} role="status">
        {shown === undefined ? null : (
          <p className="hag-term-note">
            <strong>{shown.term}</strong>: {shown.means}
          </p>
        )}
      </div>
    </div>
  );
}
