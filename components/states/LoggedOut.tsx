import { i18n } from '#i18n';
import { State } from './State.tsx';

export function LoggedOut() {
  return (
    <State tone="next" title={i18n.t('state.loggedOut')}>
      <p className="hag-muted">{i18n.t('state.loggedOutMeans')}</p>
    </State>
  );
}
