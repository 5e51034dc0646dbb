import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { State } from './State.tsx';

export function NoPerson({ onAdd }: { readonly onAdd: () => void }) {
  return (
    <State
      tone="next"
      title={i18n.t('state.noPerson')}
      actions={
        <Button small look="primary" onClick={onAdd}>
          {i18n.t('state.addPerson')}
        </Button>
      }
    >
      <p className="hag-muted">{i18n.t('state.noPersonMeans')}</p>
    </State>
  );
}
