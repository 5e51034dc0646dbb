import { i18n } from '#i18n';
import { formatDate } from '@/components/ui/date.ts';
import { State } from './State.tsx';

/** `since` is the ISO date on which the page was last compared. */
export function PageChanged({ since }: { readonly since: string }) {
  return (
    <State tone="next" title={i18n.t('state.pageChanged', [formatDate(since)])}>
      <p className="hag-muted">{i18n.t('state.pageChangedMeans')}</p>
    </State>
  );
}
