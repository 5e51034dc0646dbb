import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';

type FillButtonProps = {
  /** Whose details go in, guest first: the click releases them, so it names them. */
  readonly names: readonly string[];
  readonly fields: number;
  readonly busy: boolean;
  readonly onFill: () => void;
};

/** The popup's one click. */
export function FillButton({ names, fields, busy, onFill }: FillButtonProps) {
  return (
    <Button look="primary" className="hag-wide" disabled={busy} onClick={onFill}>
      {i18n.t('fill.fillFor', fields, [String(fields), names.join(', ')])}
    </Button>
  );
}
