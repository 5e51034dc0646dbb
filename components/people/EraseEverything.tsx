import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { Field } from '@/components/ui/Field.tsx';
import './people.css';

/** Two steps and a typed word: what it erases cannot be brought back. */
export function EraseEverything({ onErase }: { readonly onErase: () => Promise<void> }) {
  const [typed, setTyped] = useState<string>();
  const [outcome, setOutcome] = useState<'done' | 'failed'>();
  const ready = typed?.trim().toLowerCase() === i18n.t('options.erase.word');
  const erase = async () => {
    try {
      await onErase();
      setOutcome('done');
    } catch {
      setOutcome('failed');
    }
    setTyped(undefined);
  };
  return (
    <Card title={i18n.t('options.erase.title')}>
      <p>{i18n.t('options.erase.means')}</p>
      {typed === undefined ? (
        <div className="hag-row">
          <Button look="danger" onClick={() => setTyped('')}>
            {i18n.t('options.erase.start')}
          </Button>
        </div>
      ) : (
        <form
          className="hag-stack"
          onSubmit={(event) => {
            event.preventDefault();
            if (ready) void erase();
          }}
        >
          <Field label={i18n.t('options.erase.type')}>
            {(named) => (
              <input
                {...named}
                ref={focusOnce}
                autoComplete="off"
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
              />
            )}
          </Field>
          <div className="hag-row">
            <Button look="danger" type="submit" disabled={!ready}>
              {i18n.t('options.erase.yes')}
            </Button>
            <Button onClick={() => setTyped(undefined)}>{i18n.t('options.erase.keep')}</Button>
          </div>
        </form>
      )}
      <p role="status" className="hag-told">
        {outcome === 'done' ? i18n.t('options.erase.done') : outcome === 'failed' ? i18n.t('options.erase.failed') : null}
      </p>
    </Card>
  );
}

function focusOnce(input: HTMLInputElement | null) {
  input?.focus();
}
