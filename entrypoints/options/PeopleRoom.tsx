import { useState } from 'react';
import { i18n } from '#i18n';
import { ExportPeople } from '@/components/people/ExportPeople.tsx';
import { ImportPeople } from '@/components/people/ImportPeople.tsx';
import { PeopleCards } from '@/components/people/PeopleCards.tsx';
import { SaveTrouble } from '@/components/people/StoreTrouble.tsx';
import { WhereDataIs } from '@/components/people/WhereDataIs.tsx';
import { applyImport } from '@/lib/people/import.ts';
import { peopleStore, readBirthDates, readPeople, watchBirthDates, watchPeople } from '@/lib/people/store.ts';
import { exportPeople, parseImport } from '@/lib/people/transfer.ts';
import { type StoreState, valueIn } from '@/lib/store.ts';
import { useStored } from '@/lib/wiring/use-stored.ts';
import { download } from './download.ts';
import { forgetPerson } from './forget-person.ts';
import { keepPerson } from './keep-person.ts';

const random = (bytes: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(bytes);
const now = () => new Date().toISOString();

/** Everybody who is saved: to edit, to remove, to carry to another browser. */
export function PeopleRoom() {
  const stored = useStored(readPeople, watchPeople);
  const birthDates = useStored(readBirthDates, watchBirthDates);
  const [saved, setSaved] = useState<StoreState<unknown>>();
  if (!stored || !birthDates) return null;
  const people = valueIn(stored, []);
  /** True when it is on the disk. */
  const report = (state: StoreState<unknown>): boolean => {
    setSaved(state);
    return state.kind === 'ok';
  };
  return (
    <section className="hag-stack" aria-label={i18n.t('people.title')}>
      {saved ? <SaveTrouble name="people" state={saved} /> : null}
      <PeopleCards
        people={people}
        birthDates={valueIn(birthDates, {})}
        readOnly={stored.kind === 'future'}
        startWith={location.hash.slice(1)}
        now={now}
        newId={() => crypto.randomUUID()}
        onSave={async (person, birthDate) => report(await keepPerson(person, birthDate))}
        onRemove={async (person) => report(await forgetPerson(person.id))}
      />
      <WhereDataIs />
      <ExportPeople
        anybody={people.length > 0}
        onExport={async (passphrase) => {
          const text = await exportPeople(people, now(), passphrase === '' ? undefined : { passphrase, random });
          download(`hms-access-guide-people${passphrase === '' ? '' : '-encrypted'}.json`, text);
        }}
      />
      <ImportPeople
        people={people}
        read={parseImport}
        onApply={async (incoming, choices) =>
          report(await peopleStore.update((before) => applyImport(before, incoming, choices, () => crypto.randomUUID(), now())))
        }
      />
    </section>
  );
}
