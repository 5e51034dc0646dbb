import { i18n } from '#i18n';
import { PlainText } from '@/components/guidance/PlainText.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { State } from './State.tsx';

type PageChangedProps = {
  /** ISO date on which the page was last compared. */
  readonly since: string;
  /** A form stands on it. */
  readonly hasForm: boolean;
  /** What changed, for a maintainer; to be read, then copied. Not in the popup, which has no room for it. */
  readonly report?: string;
};

export function PageChanged({ since, hasForm, report }: PageChangedProps) {
  return (
    <State tone="next" title={i18n.t('state.pageChanged', [formatDate(since)])}>
      <p className="hag-muted">{hasForm ? i18n.t('state.formChangedMeans') : i18n.t('state.pageChangedMeans')}</p>
      {report === undefined ? null : (
        <PlainText title={i18n.t('state.driftReport')} hint={i18n.t('state.driftReportMeans')} text={report} />
      )}
    </State>
  );
}
