import { type ReactNode, useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { KeptFields, RefusedFields, StayingFields } from '@/components/fill/FieldLists.tsx';
import { MoreFields } from '@/components/fill/MoreFields.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import type { Report } from '@/lib/fill/plan.ts';
import type { Undone } from '@/lib/messages/protocol.ts';
import type { People } from '@/lib/people/person.ts';
import { keptFields, refusedFields } from '@/lib/wiring/fill-words.ts';

type PopupReportProps = {
  readonly report: Report;
  readonly undone: Undone | undefined;
  readonly people: People;
  /** Fields that appeared since, and could be filled too. */
  readonly more: number;
  readonly onUndo: () => void;
  readonly onFillMore: () => void;
  readonly onShow: (key: string) => void;
};

/** What became of the popup's click, in short; what is left to the user can be found on the page and copied. */
export function PopupReport({ report, undone, people, more, onUndo, onFillMore, onShow }: PopupReportProps) {
  const { filled, kept, refused } = report;
  const top = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: without this the keyboard starts again at the top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: undoing takes a button away too
  useEffect(() => top.current?.focus(), [undone]);
  return (
    <div className="hag-stack hag-report" data-tight ref={top} tabIndex={-1}>
      {undone === undefined ? (
        <Notice
          tone="good"
          role="status"
          title={i18n.t('fill.popupDone', filled.length)}
          actions={
            filled.length > 0 ? (
              <Button small onClick={onUndo}>
                {i18n.t('fill.undo')}
              </Button>
            ) : undefined
          }
        >
          <p>{i18n.t('fill.checkAndSend')}</p>
        </Notice>
      ) : (
        <Notice role="status" title={i18n.t('fill.undone', undone.restored)}>
          {undone.left === 0 ? undefined : <p>{i18n.t('fill.undoneLeft', undone.left)}</p>}
        </Notice>
      )}
      {more === 0 ? null : <MoreFields count={more} onFill={onFillMore} />}
      {undone === undefined ? (
        <LeftToUser people={people} kept={kept} refused={refused} onShow={onShow} />
      ) : (
        <StayingFields fields={filled.filter(({ key }) => undone.stays.includes(key))} onShow={onShow} />
      )}
    </div>
  );
}

type LeftProps = Pick<Report, 'kept' | 'refused'> & Pick<PopupReportProps, 'people' | 'onShow'>;

/** Fields that were not written, each with the reason, its place on the page and the value to copy. */
export function LeftToUser({ people, kept, refused, onShow }: LeftProps): ReactNode {
  return (
    <>
      <RefusedFields fields={refusedFields(refused)} onShow={onShow} />
      <KeptFields fields={keptFields(kept, people)} onShow={onShow} />
    </>
  );
}
