import { i18n } from '#i18n';
import { formatDate } from '@/components/ui/date.ts';
import { Notice } from '@/components/ui/Notice.tsx';
import type { StepView } from './view.ts';

/** Something was seen that speaks for the step being done. It is offered; nobody's checklist changes by itself. */
export function Seen({ seen }: { readonly seen: NonNullable<StepView['seen']> }) {
  return (
    <Notice tone="good">
      <p>{i18n.t('step.seen', [seen.what, formatDate(seen.on)])}</p>
    </Notice>
  );
}
