import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { Notice } from '@/components/ui/Notice.tsx';

type RemindersProps = {
  /** `endDate` is an ISO date. */
  readonly due: readonly { readonly id: string; readonly name: string; readonly endDate: string; readonly daysLeft: number }[];
  readonly onDismiss: () => void;
};

/** Roles that end soon: with them end the HMS account and O2. */
export function Reminders({ due, onDismiss }: RemindersProps) {
  if (due.length === 0) return null;
  return (
    <Notice
      tone="next"
      role="status"
      actions={
        <Button small onClick={onDismiss}>
          {i18n.t('reminder.dismiss')}
        </Button>
      }
    >
      {due.map(({ id, name, endDate, daysLeft }) => (
        <p key={id}>{i18n.t('reminder.ends', daysLeft, [name, formatDate(endDate), String(daysLeft)])}</p>
      ))}
    </Notice>
  );
}
