import { useState } from 'react';
import { i18n } from '#i18n';
import { EraseEverything } from '@/components/people/EraseEverything.tsx';
import { journeysStore } from '@/lib/checklist/store.ts';
import { eraseEverything } from '@/lib/people/erase.ts';
import { peopleStore } from '@/lib/people/store.ts';
import { settingsStore } from '@/lib/settings/store.ts';
import { LostData } from './LostData.tsx';
import { PagesAndForms } from './PagesAndForms.tsx';
import { PeopleRoom } from './PeopleRoom.tsx';
import { StoreWatch } from './StoreWatch.tsx';
import './options.css';

export function Options() {
  // Forms and previews of what was erased go with it.
  const [erased, setErased] = useState(0);
  const erase = async () => {
    await eraseEverything();
    setErased(erased + 1);
  };
  return (
    <main className="hag-options">
      <header>
        <h1>{i18n.t('options.title')}</h1>
        <p className="hag-muted">{i18n.t('options.intro')}</p>
      </header>
      <LostData />
      <StoreWatch name="people" store={peopleStore} />
      <StoreWatch name="journeys" store={journeysStore} />
      <StoreWatch name="settings" store={settingsStore} />
      <PeopleRoom key={erased} />
      <PagesAndForms />
      <EraseEverything onErase={erase} />
    </main>
  );
}
