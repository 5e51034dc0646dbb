import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { Tag } from '@/components/ui/Tag.tsx';
import { displayName } from '@/lib/people/names.ts';
import type { People, Person } from '@/lib/people/person.ts';
import { roleWord } from './words.ts';
import './people.css';

type PeopleListProps = {
  readonly people: People;
  readonly onEdit: (person: Person) => void;
  readonly onRemove: (person: Person) => void;
  readonly readOnly: boolean;
};

export function PeopleList({ people, onEdit, onRemove, readOnly }: PeopleListProps) {
  return (
    <ul className="hag-people">
      {people.map((person) => (
        <li key={person.id} className="hag-people-row">
          <div>
            <p className="hag-people-name">
              {nameOf(person)}
              {person.roles.map((role) => (
                <Tag key={role} tone={role === 'self' ? 'good' : 'plain'}>
                  {roleWord(role)}
                </Tag>
              ))}
            </p>
            <p className="hag-small">{summary(person)}</p>
          </div>
          <div className="hag-row">
            <Button small disabled={readOnly} onClick={() => onEdit(person)} aria-label={i18n.t('people.editOf', [nameOf(person)])}>
              {i18n.t('people.edit')}
            </Button>
            <Button
              small
              look="quiet"
              disabled={readOnly}
              onClick={() => onRemove(person)}
              aria-label={i18n.t('people.removeOf', [nameOf(person)])}
            >
              {i18n.t('people.remove')}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  );
}

export function nameOf(person: Person): string {
  return displayName(person) || i18n.t('people.unnamed');
}

function summary({ details, edited }: Person): string {
  const count = Object.keys(details).length;
  const place = [details.lab, details.department, details.organization].find((text) => text !== undefined);
  const known = count === 0 ? i18n.t('people.nothingYet') : i18n.t('people.count', count);
  return [place, known, i18n.t('people.edited', [formatDate(edited)])].filter(Boolean).join(' · ');
}
