import type { Control } from 'react-hook-form';
import { useController } from 'react-hook-form';
import { i18n } from '#i18n';
import { Field } from '@/components/ui/Field.tsx';
import { checkBirthDate } from '@/lib/people/check.ts';
import type { PersonDraft } from './draft.ts';
import { problemSentence } from './words.ts';

/** Says that it is forgotten: nobody expects a form to forget. */
export function BirthDateField({ control, today }: { readonly control: Control<PersonDraft>; readonly today: string }) {
  const { field, fieldState } = useController({
    name: 'birthDate',
    control,
    rules: { validate: (text) => text === '' || checkBirthDate(text, today).kind === 'ok' || problemSentence('date') },
  });
  return (
    <div className="hag-person-field">
      <Field label={i18n.t('people.birthDate')} hint={i18n.t('people.birthDateHint')} error={fieldState.error?.message}>
        {(named) => <input {...named} {...field} type="date" autoComplete="off" max={today} />}
      </Field>
    </div>
  );
}
