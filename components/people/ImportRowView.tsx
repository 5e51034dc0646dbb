import { i18n } from '#i18n';
import { Check } from '@/components/ui/Check.tsx';
import { Choice } from '@/components/ui/Choice.tsx';
import { Tag } from '@/components/ui/Tag.tsx';
import type { DetailChange, ImportRow } from '@/lib/people/import.ts';
import { type DetailId, selfId } from '@/lib/people/person.ts';
import { detailIds } from '@/lib/people/schema.ts';
import { nameOf } from './PeopleList.tsx';
import { detailLabel } from './words.ts';

type Decision = 'take' | 'take-as-guest' | undefined;
type ImportRowViewProps = {
  readonly row: ImportRow;
  readonly choice: Decision;
  readonly onChoose: (id: string, choice: Decision) => void;
};

export function ImportRowView({ row, choice, onChoose }: ImportRowViewProps) {
  const { person, kind } = row;
  const name = nameOf(person);
  return (
    <li className="hag-import-row">
      <p className="hag-people-name">
        {name} <Tag tone={kind === 'changed' ? 'next' : kind === 'added' ? 'good' : 'plain'}>{i18n.t(`people.import.${kind}`)}</Tag>
      </p>
      {kind === 'same' ? null : (
        <>
          <ul className="hag-import-changes">
            {changesOf(row).map((change) => (
              <li key={change.id}>{changeSentence(change)}</li>
            ))}
          </ul>
          {person.id === selfId ? (
            <Choice
              legend={i18n.t('people.import.whoseMine')}
              value={choice ?? 'skip'}
              onChange={(answer) => onChoose(person.id, answer === 'skip' ? undefined : answer)}
              options={[
                { value: 'take', label: i18n.t('people.import.mine') },
                { value: 'take-as-guest', label: i18n.t('people.import.guest') },
                { value: 'skip', label: i18n.t('people.import.skip') },
              ]}
            />
          ) : (
            <Check
              label={i18n.t('people.import.take', [name])}
              checked={choice !== undefined}
              onChange={(on) => onChoose(person.id, on ? 'take' : undefined)}
            />
          )}
        </>
      )}
    </li>
  );
}

function changesOf(row: ImportRow): readonly DetailChange[] {
  if (row.kind === 'changed') return row.changes;
  return detailIds.flatMap((id) => asChange(id, row.person.details[id]));
}

function asChange(id: DetailId, after: string | undefined): DetailChange[] {
  return after === undefined ? [] : [{ id, after }];
}

function changeSentence({ id, before, after }: DetailChange): string {
  const label = detailLabel(id);
  return before === undefined ? i18n.t('people.import.new', [label, after]) : i18n.t('people.import.from', [label, before, after]);
}
