import { i18n } from '#i18n';
import { State } from './State.tsx';

export function Connecting() {
  return <State title={i18n.t('state.connecting')} />;
}
