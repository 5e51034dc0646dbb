import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Field } from '@/components/ui/Field.tsx';

type GuestChooserProps = {
  readonly guests: readonly { readonly id: string; readonly name: string }[];
  readonly onPick: (id: string) => void;
  readonly onAdd: (given: string, family: string) => void;
  readonly onBack: () => void;
};

/** Whom the user sponsors: somebody saved already, or somebody new by name. */
export function GuestChooser({ guests, onPick, onAdd, onBack }: GuestChooserProps) {
  const [given, setGiven] = useState('');
  const [family, setFamily] = useState('');
  const isNamed = `${given}${family}`.trim() !== '';
  return (
    <section className="hag-question" aria-label={i18n.t('guest.whom')}>
      <h2>{i18n.t('guest.whom')}</h2>
      <p className="hag-muted">{i18n.t('guest.means')}</p>
      {guests.length === 0 ? null : (
        <ul className="hag-answers">
          {guests.map(({ id, name }) => (
            <li key={id}>
              <button type="button" className="hag-answer" onClick={() => onPick(id)}>
                <span className="hag-answer-label">{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="hag-stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isNamed) onAdd(given, family);
        }}
      >
        {guests.length === 0 ? null : <h3>{i18n.t('guest.somebodyNew')}</h3>}
        <Field label={i18n.t('guest.given')}>
          {(control) => (
            <input {...control} type="text" autoComplete="off" value={given} onChange={(event) => setGiven(event.currentTarget.value)} />
          )}
        </Field>
        <Field label={i18n.t('guest.family')}>
          {(control) => (
            <input {...control} type="text" autoComplete="off" value={family} onChange={(event) => setFamily(event.currentTarget.value)} />
          )}
        </Field>
        <div className="hag-row">
          <Button look="primary" type="submit" disabled={!isNamed}>
            {i18n.t('guest.add')}
          </Button>
          <Button look="quiet" onClick={onBack}>
            {i18n.t('question.back')}
          </Button>
        </div>
      </form>
    </section>
  );
}
