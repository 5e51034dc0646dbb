import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import './Notes.css';
import { Prose } from './Prose.tsx';
import type { NoteWords, TermWords } from './words.ts';

type NotesProps = {
  /** Most important first. */
  readonly notes: readonly NoteWords[];
  readonly terms: readonly TermWords[];
  /** How many are in sight before the rest is asked for. */
  readonly inSight: number;
};

/** What is good to know beside a step, a page or a road. */
export function Notes({ notes, terms, inSight }: NotesProps) {
  const rest = notes.slice(inSight);
  return (
    <>
      <NoteList notes={notes.slice(0, inSight)} terms={terms} />
      {rest.length === 0 ? null : (
        <Disclosure summary={i18n.t('notes.more', rest.length)}>
          <NoteList notes={rest} terms={terms} />
        </Disclosure>
      )}
    </>
  );
}

function NoteList({ notes, terms }: Omit<NotesProps, 'inSight'>) {
  if (notes.length === 0) return null;
  return (
    <ul className="hag-notes">
      {notes.map((note) => (
        <li key={note.id}>
          <Prose text={note.text} terms={terms} />
        </li>
      ))}
    </ul>
  );
}
