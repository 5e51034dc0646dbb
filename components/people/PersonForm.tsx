import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { type Person, selfId } from '@/lib/people/person.ts';
import { draftOf, type PersonDraft, personFrom } from './draft.ts';
import { PersonSection } from './PersonSection.tsx';
import { RoleChecks } from './RoleChecks.tsx';
import { sections } from './sections.ts';
import './people.css';

type PersonFormProps = {
  readonly person: Person;
  /** ISO date, or empty. */
  readonly birthDate: string;
  readonly today: string;
  readonly now: () => string;
  /** An empty birth date means that none is to be kept. */
  readonly onSave: (person: Person, birthDate: string) => void;
  readonly onCancel: () => void;
};

export function PersonForm({ person, birthDate, today, now, onSave, onCancel }: PersonFormProps) {
  const { control, handleSubmit, setValue, setFocus, formState } = useForm<PersonDraft>({
    defaultValues: draftOf(person, birthDate),
    mode: 'onTouched',
  });
  const [wrong, setWrong] = useState(0);
  // It opens in answer to a click on a button that is gone by then.
  useEffect(() => setFocus('details.given-name'), [setFocus]);
  const submit = handleSubmit(
    (draft) => onSave(personFrom(draft, person.id, now()), draft.birthDate),
    (errors) => setWrong(Object.keys(errors.details ?? {}).length + (errors.birthDate ? 1 : 0)),
  );
  return (
    <form className="hag-person-form" noValidate onSubmit={submit}>
      <RoleChecks control={control} mine={person.id === selfId} />
      {sections.map((section) => (
        <PersonSection key={section.id} section={section} control={control} setValue={setValue} today={today} errors={formState.errors} />
      ))}
      <p className="hag-small">{i18n.t('people.sensitiveMeans')}</p>
      <p className="hag-field-error" role="alert">
        {wrong > 0 && !formState.isValid ? i18n.t('people.check', wrong) : null}
      </p>
      <div className="hag-row hag-person-actions">
        <Button look="primary" type="submit">
          {i18n.t('people.save')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('people.cancel')}</Button>
      </div>
    </form>
  );
}
