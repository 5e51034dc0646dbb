import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import './FillPreview.css';
import { KeptFields, RefusedFields } from './FieldLists.tsx';
import { PreviewLine } from './PreviewLine.tsx';
import type { KeptField, PreviewRow, RefusedField } from './view.ts';

type FillPreviewProps = {
  readonly rows: readonly PreviewRow[];
  readonly kept: readonly KeptField[];
  readonly refused: readonly RefusedField[];
  readonly busy: boolean;
  readonly onFill: (keys: readonly string[]) => void;
  readonly onShow: (key: string) => void;
};

/** What one click would write, line by line. Mount it anew (`key`) for each plan: ticks belong to the plan that they were given for. */
export function FillPreview({ rows, kept, refused, busy, onFill, onShow }: FillPreviewProps) {
  const [ticked, setTicked] = useState(() => rows.filter((row) => row.ticked).map(({ key }) => key));
  const held = rows.filter((row) => row.sensitive && !ticked.includes(row.key)).length;
  return (
    <div className="hag-stack">
      {rows.length === 0 ? (
        <p>{i18n.t('fill.nothing')}</p>
      ) : (
        <ul className="hag-preview">
          {rows.map((row) => (
            <PreviewLine
              key={row.key}
              row={row}
              ticked={ticked.includes(row.key)}
              onTick={(on) => setTicked(on ? [...ticked, row.key] : ticked.filter((key) => key !== row.key))}
            />
          ))}
        </ul>
      )}
      {held === 0 ? null : <p className="hag-small">{i18n.t('fill.held', held)}</p>}
      {rows.length === 0 ? null : (
        <div className="hag-stack" data-tight>
          <Button look="primary" disabled={ticked.length === 0 || busy} onClick={() => onFill(ticked)}>
            {i18n.t('fill.fill', ticked.length)}
          </Button>
          <p className="hag-small">{i18n.t('fill.never')}</p>
        </div>
      )}
      <KeptFields fields={kept} onShow={onShow} />
      <RefusedFields fields={refused} onShow={onShow} />
    </div>
  );
}
