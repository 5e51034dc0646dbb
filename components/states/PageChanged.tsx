import { i18n } from '#i18n';
import { formatDate } from '@/components/ui/date.ts';
import { State } from './State.tsx';

/** `since` is the ISO date on which the page was last compared; `hasForm`: a form stands on it, whose fill is off. */
export function PageChanged({ since, hasForm }: { readonly since: string; readonly hasForm: boolean }) {
  return (
    <State tone="next" title={i18n.t('state.pageChanged', [formatDate(since)])}>
      <p className="hag-muted">{hasForm ? i18n.t('state.formChangedMeans') : i18n.t('state.pageChangedMeans')}</p>
    </State>
  );
}
