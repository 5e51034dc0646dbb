import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Dialog } from '@/components/ui/Dialog.tsx';
import type { Person } from '@/lib/people/person.ts';
import { nameOf } from './PeopleList.tsx';

type RemovePersonProps = { readonly person: Person; readonly onRemove: () => void; readonly onKeep: () => void };

export function RemovePerson({ person, onRemove, onKeep }: RemovePersonProps) {
  return (
    <Dialog
      title={i18n.t('people.removeTitle', [nameOf(person)])}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{i18n.t('people.keep')}</Button>
          <Button look="danger" onClick={onRemove}>
            {i18n.t('people.removeYes')}
          </Button>
        </>
      }
    >
      <p>{i18n.t('people.removeMeans')}</p>
    </Dialog>
  );
}
