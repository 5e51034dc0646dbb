import { type Control, type UseFormSetValue, useWatch } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { splitName } from '@/lib/people/names.ts';
import type { PersonDraft } from './draft.ts';

type NameSplitProps = { readonly control: Control<PersonDraft>; readonly setValue: UseFormSetValue<PersonDraft> };

/** Somebody pasted "Family, Given" into one of the two fields: offers to put each where it belongs. */
export function NameSplit({ control, setValue }: NameSplitProps) {
  const [given, family] = useWatch({ control, name: ['details.given-name', 'details.family-name'] });
  const parts = given === '' ? splitName(family) : family === '' ? splitName(given) : undefined;
  if (parts === undefined) return null;
  const use = () => {
    setValue('details.given-name', parts.given, { shouldDirty: true });
    setValue('details.family-name', parts.family, { shouldDirty: true });
  };
  return (
    <Button small onClick={use}>
      {i18n.t('people.split', [parts.given, parts.family])}
    </Button>
  );
}
