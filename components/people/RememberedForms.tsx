import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import type { FormId } from '@/lib/guide/ids.ts';
import type { Remembered } from '@/lib/settings/remembered.ts';

type RememberedFormsProps = {
  readonly remembered: readonly Remembered[];
  readonly formName: (id: FormId) => string;
  readonly onForget: (what: Remembered) => void;
  readonly onExportTaught: () => void;
  /** Taking over what somebody else taught. */
  readonly children?: ReactNode;
};

export function RememberedForms({ remembered, formName, onForget, onExportTaught, children }: RememberedFormsProps) {
  const [forgotten, setForgotten] = useState(false);
  return (
    <Card title={i18n.t('options.remembered.title')}>
      <p className="hag-muted">{i18n.t('options.remembered.means')}</p>
      {remembered.length === 0 ? <p>{i18n.t('options.remembered.none')}</p> : null}
      <ul className="hag-people">
        {remembered.map((what) => (
          <li key={`${what.formId} ${what.kind}`} className="hag-people-row">
            <div>
              <p>{formName(what.formId)}</p>
              <p className="hag-small">{words(what)}</p>
            </div>
            <Button
              small
              aria-label={i18n.t('options.remembered.forgetOf', [formName(what.formId), words(what)])}
              onClick={() => {
                onForget(what);
                setForgotten(true);
              }}
            >
              {i18n.t('options.remembered.forget')}
            </Button>
          </li>
        ))}
      </ul>
      {remembered.some(({ kind }) => kind === 'taught') ? (
        <div className="hag-row">
          <Button small onClick={onExportTaught}>
            {i18n.t('options.remembered.exportTaught')}
          </Button>
        </div>
      ) : null}
      {children}
      <p role="status" className="hag-hidden">
        {forgotten ? i18n.t('options.remembered.forgotten') : null}
      </p>
    </Card>
  );
}

function words({ kind, count }: Remembered): string {
  switch (kind) {
    case 'confirmed':
      return i18n.t('options.remembered.confirmed', count);
    case 'knownAddresses':
      return i18n.t('options.remembered.addresses', count);
    case 'taught':
      return i18n.t('options.remembered.taught', count);
    case 'casts':
      return i18n.t('options.remembered.cast');
  }
}
