import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { type People, type Person, selfId } from '@/lib/people/person.ts';
import type { BirthDates } from '@/lib/people/store.ts';
import { nameOf, PeopleList } from './PeopleList.tsx';
import { PersonForm } from './PersonForm.tsx';
import { RemovePerson } from './RemovePerson.tsx';

type PeopleCardsProps = {
  readonly people: People;
  readonly birthDates: BirthDates;
  /** Data of a newer version is shown, not changed. */
  readonly readOnly: boolean;
  /** Whose form is open at first, by id; somebody unknown opens none. */
  readonly startWith?: string | undefined;
  readonly now: () => string;
  readonly newId: () => string;
  /** Both resolve to true when it was saved; otherwise the form stays open. */
  readonly onSave: (person: Person, birthDate: string) => Promise<boolean>;
  readonly onRemove: (person: Person) => Promise<boolean>;
};

/** Your details and everybody else's, one form open at a time. */
export function PeopleCards({ people, birthDates, readOnly, startWith, now, newId, onSave, onRemove }: PeopleCardsProps) {
  const [editing, setEditing] = useState(() => personToStartWith(people, startWith, now()));
  const [removing, setRemoving] = useState<Person>();
  const [outcome, setOutcome] = useState<'saved' | 'removed'>();
  const edit = (person: Person | undefined) => {
    setOutcome(undefined);
    setEditing(person);
  };
  const statusLine = useRef<HTMLParagraphElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    // The form that had the focus is gone: the next Tab goes on from the top of the list.
    if (wasEditing.current && !editing) statusLine.current?.focus();
    wasEditing.current = editing !== undefined;
  }, [editing]);
  const mine = people.filter(({ id }) => id === selfId);
  const others = people.filter(({ id }) => id !== selfId);
  const lists = { onEdit: edit, onRemove: setRemoving, readOnly };
  const status = (
    <p ref={statusLine} role="status" className="hag-told" tabIndex={-1}>
      {outcome && i18n.t(`people.${outcome}`)}
    </p>
  );
  if (editing) {
    const known = people.some(({ id }) => id === editing.id);
    return (
      <Card title={known ? nameOf(editing) : i18n.t(editing.id === selfId ? 'people.mine' : 'people.addTitle')}>
        <PersonForm
          person={editing}
          birthDate={birthDates[editing.id] ?? ''}
          today={now().slice(0, 10)}
          now={now}
          onCancel={() => edit(undefined)}
          onSave={async (person, birthDate) => {
            if (!(await onSave(person, birthDate))) return;
            edit(undefined);
            setOutcome('saved');
          }}
        />
      </Card>
    );
  }
  return (
    <>
      {status}
      <Card title={i18n.t('people.mine')}>
        {mine.length > 0 ? (
          <PeopleList people={mine} {...lists} />
        ) : (
          <div className="hag-row">
            <Button look="primary" disabled={readOnly} onClick={() => edit(somebodyNew(selfId, 'self', now()))}>
              {i18n.t('people.addMine')}
            </Button>
          </div>
        )}
      </Card>
      <Card title={i18n.t('people.others')}>
        {others.length > 0 ? <PeopleList people={others} {...lists} /> : <p className="hag-muted">{i18n.t('people.nobody')}</p>}
        <div className="hag-row">
          <Button disabled={readOnly} onClick={() => edit(somebodyNew(newId(), 'guest', now()))}>
            {i18n.t('people.add')}
          </Button>
        </div>
      </Card>
      {removing ? (
        <RemovePerson
          person={removing}
          onKeep={() => setRemoving(undefined)}
          onRemove={async () => {
            if (await onRemove(removing)) setOutcome('removed');
            setRemoving(undefined);
          }}
        />
      ) : null}
    </>
  );
}

function personToStartWith(people: People, id: string | undefined, now: string): Person | undefined {
  return people.find((person) => person.id === id) ?? (id === selfId ? somebodyNew(selfId, 'self', now) : undefined);
}

function somebodyNew(id: string, role: 'self' | 'guest', now: string): Person {
  return { id, roles: [role], details: {}, edited: now };
}
