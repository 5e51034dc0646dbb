import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import './FillReport.css';
import { KeptFields, RefusedFields, StayingFields } from './FieldLists.tsx';
import { MoreFields } from './MoreFields.tsx';
import type { KeptField, RefusedField, Teaching } from './view.ts';

type FillReportProps = {
  readonly filled: readonly { readonly key: string; readonly label: string }[];
  readonly kept: readonly KeptField[];
  readonly refused: readonly RefusedField[];
  /** Fields that appeared since, and could be filled too. */
  readonly more: number;
  readonly undone?: { readonly restored: number; readonly left: number; readonly stays: readonly string[] } | undefined;
  readonly onUndo: () => void;
  readonly onFillMore: () => void;
  /** Takes back what was written, so that the same form can be filled for another person. */
  readonly onFillForOther?: () => void;
  readonly onShow: (key: string) => void;
  readonly teaching?: Teaching;
};

/** What happened, heard as well as seen: filled, kept, left to the user. */
export function FillReport({ filled, kept, refused, more, undone, onUndo, onFillMore, onFillForOther, onShow, teaching }: FillReportProps) {
  const top = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: without this the keyboard starts again at the top of the page.
  useEffect(() => top.current?.focus(), []);
  return (
    <div className="hag-stack hag-report" ref={top} tabIndex={-1}>
      {undone === undefined ? (
        <Notice tone="good" role="status" title={i18n.t('fill.done', filled.length)}>
          <p>{i18n.t('fill.checkAndSend')}</p>
        </Notice>
      ) : (
        <Notice role="status" title={i18n.t('fill.undone', undone.restored)}>
          {undone.left === 0 ? undefined : <p>{i18n.t('fill.undoneLeft', undone.left)}</p>}
        </Notice>
      )}
      {undone === undefined ? null : <StayingFields fields={filled.filter(({ key }) => undone.stays.includes(key))} onShow={onShow} />}
      {more === 0 ? null : <MoreFields count={more} onFill={onFillMore} />}
      <RefusedFields fields={refused} onShow={onShow} teaching={teaching} />
      {filled.length === 0 || undone !== undefined ? null : (
        <Disclosure summary={i18n.t('fill.filled', filled.length)}>
          <ul className="hag-fields">
            {filled.map(({ key, label }) => (
              <li key={key} className="hag-field-line">
                {label}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <KeptFields fields={kept} onShow={onShow} />
      <div className="hag-row">
        {undone === undefined && filled.length > 0 ? (
          <Button small onClick={onUndo}>
            {i18n.t('fill.undo')}
          </Button>
        ) : null}
        {undone === undefined && filled.length > 0 && onFillForOther ? (
          <Button small onClick={onFillForOther}>
            {i18n.t('fill.forOther')}
          </Button>
        ) : null}
        <Button small look="quiet" onClick={onFillMore}>
          {i18n.t('fill.readAgain')}
        </Button>
      </div>
    </div>
  );
}
