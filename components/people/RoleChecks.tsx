import { type Control, useController } from 'react-hook-form';
import { i18n } from '#i18n';
import { Check } from '@/components/ui/Check.tsx';
import { type PersonRole, personRoles } from '@/lib/people/person.ts';
import type { PersonDraft } from './draft.ts';
import { roleWord } from './words.ts';

/** Whom forms may mean by this person. Being yourself is no choice. */
export function RoleChecks({ control, mine }: { readonly control: Control<PersonDraft>; readonly mine: boolean }) {
  const { field } = useController({ name: 'roles', control });
  const choose = (role: PersonRole, on: boolean) => field.onChange(on ? [...field.value, role] : field.value.filter((one) => one !== role));
  return (
    <fieldset className="hag-person-roles">
      <legend className="hag-legend">{i18n.t(mine ? 'people.rolesMine' : 'people.roles')}</legend>
      {personRoles
        .filter((role) => role !== 'self' && !(mine && role === 'guest'))
        .map((role) => (
          <Check key={role} label={roleWord(role)} checked={field.value.includes(role)} onChange={(on) => choose(role, on)} />
        ))}
    </fieldset>
  );
}
