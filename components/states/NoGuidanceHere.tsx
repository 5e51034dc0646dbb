import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { State } from './State.tsx';

/** No page script reported from this tab: either there is nothing to say, or the tab is older than the extension. */
export function NoGuidanceHere({ onReload }: { readonly onReload: () => void }) {
  return (
    <State
      title={i18n.t('state.nothingHere')}
      actions={
        <Button small onClick={onReload}>
          {i18n.t('state.reloadTab')}
        </Button>
      }
    >
      <p className="hag-muted">{i18n.t('state.nothingHereMeans')}</p>
    </State>
  );
}
