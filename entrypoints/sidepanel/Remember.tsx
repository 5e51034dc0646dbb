import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { askBackground } from '@/lib/messages/messaging.ts';

/** After a form found by its content was filled: was it the right one? Then its address is known to this user. */
export function Remember({ tabId }: { readonly tabId: number }) {
  const [remembered, setRemembered] = useState<boolean>();
  if (remembered) return <Notice role="status">{i18n.t('fill.remembered')}</Notice>;
  return (
    <Notice
      role={remembered === false ? 'alert' : 'note'}
      actions={
        <Button small onClick={async () => setRemembered(await askBackground.rememberForm({ tabId }).catch(() => false))}>
          {i18n.t('fill.rememberYes')}
        </Button>
      }
    >
      {i18n.t(remembered === false ? 'fill.notRemembered' : 'fill.remember')}
    </Notice>
  );
}
