import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { Notice } from '@/components/ui/Notice.tsx';
import type { StepView } from './view.ts';

type SeenProps = { readonly seen: NonNullable<StepView['seen']>; readonly title: string; readonly onDone: () => void };

/** Something was seen that speaks for the step being done. It is offered; nobody's checklist changes by itself. */
export function Seen({ seen, title, onDone }: SeenProps) {
  return (
    <Notice
      tone="good"
      role="status"
      actions={
        <Button small aria-label={i18n.t('step.markDoneOf', [title])} onClick={onDone}>
          {i18n.t('step.markDone')}
        </Button>
      }
    >
      <p>{i18n.t('step.seen', [seen.what, formatDate(seen.on)])}</p>
    </Notice>
  );
}
