import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { Field } from '@/components/ui/Field.tsx';
import { shortestPassphrase } from '@/lib/people/seal.ts';

type ExportPeopleProps = {
  readonly anybody: boolean;
  /** Makes the file and hands it to the browser; an empty passphrase means a file that anybody can read. */
  readonly onExport: (passphrase: string) => Promise<void>;
};

export function ExportPeople({ anybody, onExport }: ExportPeopleProps) {
  const [passphrase, setPassphrase] = useState('');
  const [state, setState] = useState<'idle' | 'too-short' | 'saved'>('idle');
  const save = async () => {
    if (passphrase !== '' && [...passphrase].length < shortestPassphrase) return setState('too-short');
    await onExport(passphrase);
    setPassphrase('');
    setState('saved');
  };
  return (
    <Card title={i18n.t('people.export.title')} level={3}>
      <p>{i18n.t(anybody ? 'people.export.means' : 'people.export.nobody')}</p>
      {anybody ? (
        <form
          className="hag-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <Field
            label={i18n.t('people.export.passphrase')}
            hint={i18n.t(passphrase === '' ? 'people.export.plain' : 'people.export.passphraseHint')}
            error={state === 'too-short' ? i18n.t('people.export.tooShort') : undefined}
          >
            {(named) => (
              <input
                {...named}
                type="password"
                autoComplete="new-password"
                value={passphrase}
                onChange={(event) => setPassphrase(event.currentTarget.value)}
              />
            )}
          </Field>
          <div className="hag-row">
            <Button type="submit">{i18n.t('people.export.save')}</Button>
            <span role="status" className="hag-small">
              {state === 'saved' ? i18n.t('people.export.saved') : null}
            </span>
          </div>
        </form>
      ) : null}
    </Card>
  );
}
