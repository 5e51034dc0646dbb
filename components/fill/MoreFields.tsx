import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';

/** An answer brought up more fields: they are filled after another look. */
export function MoreFields({ count, onFill }: { readonly count: number; readonly onFill: () => void }) {
  return (
    <Notice
      tone="next"
      role="status"
      title={i18n.t('fill.more', count)}
      actions={
        <Button small look="primary" onClick={onFill}>
          {i18n.t('fill.previewMore')}
        </Button>
      }
    />
  );
}
