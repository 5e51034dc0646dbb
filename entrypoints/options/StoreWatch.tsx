import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { type StoreName, StoreTrouble } from '@/components/people/StoreTrouble.tsx';
import type { Store } from '@/lib/store.ts';
import { useStored } from '@/lib/wiring/use-stored.ts';
import { download } from './download.ts';

/** Watches one store for damage, and offers what can be done about it. */
export function StoreWatch<T>({ name, store }: { readonly name: StoreName; readonly store: Store<T> }) {
  const stored = useStored(store.read, store.watch);
  const [repaired, setRepaired] = useState<Awaited<ReturnType<typeof store.read>>>();
  const [kept, setKept] = useState<readonly unknown[]>([]);
  const [noBack, setNoBack] = useState(false);
  const look = useCallback(async () => setKept(await store.readQuarantine().catch(() => [])), [store]);
  // A store that changed may have put something into its quarantine.
  useEffect(() => void (stored && look()), [stored, look]);
  const state = repaired ?? stored;
  if (!state) return null;
  return (
    <>
      <StoreTrouble
        name={name}
        state={state}
        kept={kept.length > 0}
        onExport={() => download(`hms-access-guide-${name}-damaged.json`, JSON.stringify(kept, null, 2))}
        onBack={async () => {
          const restored = await store.restorePrevious();
          setNoBack(restored === undefined);
          if (restored) setRepaired(restored);
        }}
        onDiscard={async () => {
          await store.discardQuarantine();
          setRepaired(await store.read());
          await look();
        }}
      />
      <p role="status" className={noBack ? undefined : 'hag-hidden'}>
        {noBack ? i18n.t('options.store.noBack') : null}
      </p>
    </>
  );
}
