import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { State } from './State.tsx';

/** `future`: a newer version of the extension wrote it. `not-saved`: the last change did not reach the disk. `lost`: nothing there, where something was. */
export type StoreTrouble = 'lost' | 'damaged' | 'future' | 'unreadable' | 'full' | 'not-saved';

export function StoreDamaged({ trouble, onOpenOptions }: { readonly trouble: StoreTrouble; readonly onOpenOptions: () => void }) {
  return (
    <State
      tone="danger"
      role="alert"
      title={storeTitle(trouble)}
      actions={
        <Button small onClick={onOpenOptions}>
          {i18n.t('state.openOptions')}
        </Button>
      }
    >
      <p className="hag-muted">{storeMeaning(trouble)}</p>
    </State>
  );
}

function storeTitle(trouble: StoreTrouble): string {
  switch (trouble) {
    case 'lost':
      return i18n.t('state.lost');
    case 'damaged':
      return i18n.t('state.damaged');
    case 'future':
      return i18n.t('state.future');
    case 'unreadable':
      return i18n.t('state.unreadable');
    case 'full':
      return i18n.t('state.full');
    case 'not-saved':
      return i18n.t('state.notSaved');
  }
}

function storeMeaning(trouble: StoreTrouble): string {
  switch (trouble) {
    case 'lost':
      return i18n.t('state.lostMeans');
    case 'damaged':
      return i18n.t('state.damagedMeans');
    case 'future':
      return i18n.t('state.futureMeans');
    case 'unreadable':
      return i18n.t('state.unreadableMeans');
    case 'full':
      return i18n.t('state.fullMeans');
    case 'not-saved':
      return i18n.t('state.notSavedMeans');
  }
}
