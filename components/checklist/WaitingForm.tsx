import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Field } from '@/components/ui/Field.tsx';

type WaitingFormProps = {
  /** ISO date offered as "since". */
  readonly today: string;
  readonly onSave: (since: string, ticket: string) => void;
  readonly onCancel: () => void;
};

/** Since when somebody else has it, and under which number. */
export function WaitingForm({ today, onSave, onCancel }: WaitingFormProps) {
  const [since, setSince] = useState(today);
  const [ticket, setTicket] = useState('');
  const error = since === '' ? i18n.t('step.sinceMissing') : since > today ? i18n.t('step.sinceAhead') : undefined;
  return (
    <form
      className="hag-stack hag-waiting-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (error === undefined) onSave(since, ticket);
      }}
    >
      <Field label={i18n.t('step.since')} error={error}>
        {(control) => (
          <input {...control} type="date" max={today} value={since} onChange={(event) => setSince(event.currentTarget.value)} />
        )}
      </Field>
      <Field label={i18n.t('step.ticket')} hint={i18n.t('step.ticketHint')}>
        {(control) => (
          <input {...control} type="text" maxLength={40} value={ticket} onChange={(event) => setTicket(event.currentTarget.value)} />
        )}
      </Field>
      <div className="hag-row">
        <Button small look="primary" type="submit">
          {i18n.t('step.saveWaiting')}
        </Button>
        <Button small look="quiet" onClick={onCancel}>
          {i18n.t('step.cancel')}
        </Button>
      </div>
    </form>
  );
}
