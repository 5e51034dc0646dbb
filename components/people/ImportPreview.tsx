import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { type ImportChoices, type ImportRow, previewImport } from '@/lib/people/import.ts';
import { type People, selfId } from '@/lib/people/person.ts';
import type { Leaving } from '@/lib/people/sift.ts';
import { ImportRowView } from './ImportRowView.tsx';
import { leavingSentence } from './leaving.ts';
import './people.css';

type ImportPreviewProps = {
  readonly people: People;
  readonly incoming: People;
  readonly left: readonly Leaving[];
  readonly onApply: (incoming: People, choices: ImportChoices) => Promise<void>;
  readonly onCancel: () => void;
};

/** What the file would change, person by person; nothing is replaced until the button under it. */
export function ImportPreview({ people, incoming, left, onApply, onCancel }: ImportPreviewProps) {
  const rows = previewImport(people, incoming);
  const [choices, setChoices] = useState<ImportChoices>(() => firstChoices(rows));
  const choose = (id: string, choice: 'take' | 'take-as-guest' | undefined) => {
    const others = [...choices].filter(([known]) => known !== id);
    setChoices(new Map(choice === undefined ? others : [...others, [id, choice] as const]));
  };
  return (
    <section className="hag-stack" aria-label={i18n.t('people.import.preview')}>
      <h4>{i18n.t('people.import.preview')}</h4>
      {rows.every(({ kind }) => kind === 'same') ? <p>{i18n.t('people.import.nothing')}</p> : null}
      <ul className="hag-import">
        {rows.map((row) => (
          <ImportRowView key={row.person.id} row={row} choice={choices.get(row.person.id)} onChoose={choose} />
        ))}
      </ul>
      {left.length === 0 ? null : (
        <div className="hag-import-left">
          <h4>{i18n.t('people.import.left')}</h4>
          <ul>
            {left.map((leaving) => (
              <li key={`${leaving.personId} ${leaving.name}`}>{leavingSentence(leaving)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="hag-row">
        <Button look="primary" disabled={choices.size === 0} onClick={() => void onApply(incoming, choices)}>
          {i18n.t('people.import.apply', choices.size)}
        </Button>
        <Button onClick={onCancel}>{i18n.t('people.import.cancel')}</Button>
      </div>
    </section>
  );
}

/** New people are ticked; whatever would change something saved waits for a decision. */
function firstChoices(rows: readonly ImportRow[]): ImportChoices {
  const added = rows.filter(({ kind, person }) => kind === 'added' && person.id !== selfId);
  return new Map(added.map(({ person }) => [person.id, 'take'] as const));
}
