import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { readPeople, watchPeople } from '@/lib/people/store.ts';
import { removeTrace } from '@/lib/people/trace.ts';
import { useLost } from '@/lib/wiring/use-lost.ts';
import { useStored } from '@/lib/wiring/use-stored.ts';

/** The browser lost what was saved: what to do, instead of a page that looks like a first run. */
export function LostData() {
  const lost = useLost(useStored(readPeople, watchPeople));
  const [dismissed, setDismissed] = useState(false);
  if (!lost || dismissed) return null;
  return (
    <Notice
      tone="danger"
      role="alert"
      title={i18n.t('state.lost')}
      actions={
        <>
          <Button small look="primary" onClick={() => document.querySelector<HTMLInputElement>('input[type=file]')?.focus()}>
            {i18n.t('options.store.toImport')}
          </Button>
          <Button
            small
            look="quiet"
            onClick={() => {
              setDismissed(true);
              void removeTrace();
            }}
          >
            {i18n.t('options.store.startAnew')}
          </Button>
        </>
      }
    >
      {i18n.t('state.lostMeans')}
    </Notice>
  );
}
