import { useEffect, useState } from 'react';
import { ImportTaught } from '@/components/people/ImportTaught.tsx';
import { PageSettings } from '@/components/people/PageSettings.tsx';
import { RememberedForms } from '@/components/people/RememberedForms.tsx';
import { SaveTrouble } from '@/components/people/StoreTrouble.tsx';
import type { PageId } from '@/lib/guide/ids.ts';
import { pages } from '@/lib/guide/pages.ts';
import { type Policy, readPolicy } from '@/lib/settings/policy.ts';
import { forget, rememberedIn } from '@/lib/settings/remembered.ts';
import { defaultSettings, type Settings } from '@/lib/settings/settings.ts';
import { readSettings, updateSettings, watchSettings } from '@/lib/settings/store.ts';
import { applyTaught, previewTaught, readTaughtFile, writeTaughtFile } from '@/lib/settings/taught-file.ts';
import { type StoreState, valueIn } from '@/lib/store.ts';
import { asksWords } from '@/lib/wiring/teach-words.ts';
import { useStored } from '@/lib/wiring/use-stored.ts';
import { download } from './download.ts';

/** The card on pages, filling, and what is remembered about forms. */
export function PagesAndForms() {
  const state = useStored(readSettings, watchSettings);
  const [saved, setSaved] = useState<StoreState<Settings>>();
  const [policy, setPolicy] = useState<Policy>({});
  // With the settings, which change when the policy does.
  useEffect(() => void (state && readPolicy().then(setPolicy)), [state]);
  if (!state) return null;
  const settings = valueIn(state, defaultSettings);
  const change = async (edit: (settings: Settings) => Settings) => setSaved(await updateSettings(edit));
  return (
    <>
      {saved ? <SaveTrouble name="settings" state={saved} /> : null}
      <PageSettings settings={settings} policy={policy} pageName={pageName} onChange={change} />
      <RememberedForms
        remembered={rememberedIn(settings)}
        formName={pageName}
        onForget={async (what) => setSaved(await updateSettings((own) => forget(own, what), { forget: true }))}
        onExportTaught={() => download('hms-access-guide-taught-fields.json', writeTaughtFile(settings))}
      >
        <ImportTaught
          read={readTaughtFile}
          preview={({ forms }) => previewTaught(settings, forms)}
          formName={pageName}
          asksWords={asksWords}
          onApply={async (changes) => {
            const state = await updateSettings((own) => applyTaught(own, changes));
            setSaved(state);
            return state.kind === 'ok';
          }}
        />
      </RememberedForms>
    </>
  );
}

function pageName(id: PageId): string {
  return pages.find((page) => page.id === id)?.title ?? id;
}
