import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { State } from './State.tsx';

/** Firefox lets the user withhold the pages that an extension asks for; `onAllow` must ask within the click. */
export function HostAccessWithheld({ onAllow }: { readonly onAllow: () => void }) {
  return (
    <State
      tone="next"
      title={i18n.t('state.withheld')}
      actions={
        <Button small look="primary" onClick={onAllow}>
          {i18n.t('state.allow')}
        </Button>
      }
    >
      <p className="hag-muted">{i18n.t('state.withheldMeans')}</p>
    </State>
  );
}
