import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { State } from './State.tsx';

/** The page script belongs to the version before: it can neither be asked nor told. */
export function ExtensionUpdated({ onReload }: { readonly onReload: () => void }) {
  return (
    <State
      tone="next"
      title={i18n.t('state.updated')}
      actions={
        <Button small look="primary" onClick={onReload}>
          {i18n.t('state.reloadTab')}
        </Button>
      }
    >
      <p className="hag-muted">{i18n.t('state.updatedMeans')}</p>
    </State>
  );
}
