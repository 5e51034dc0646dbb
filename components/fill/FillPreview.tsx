import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import './FillPreview.css';
import { KeptFields, RefusedFields } from './FieldLists.tsx';
import { PreviewLine } from './PreviewLine.tsx';
import type { KeptField, PreviewRow, RefusedField, Teaching } from './view.ts';

type FillPreviewProps = {
  readonly rows: readonly PreviewRow[];
  readonly kept: readonly KeptField[];
  readonly refused: readonly RefusedField[];
  readonly busy: boolean;
  /** `replace`: those of the keys whose present content may be overwritten. */
  readonly onFill: (keys: readonly string[], replace: readonly string[]) => void;
  readonly onShow: (key: string) => void;
  readonly teaching?: Teaching;
};

/** What one click would write, line by line. Mount it anew (`key`) for each plan: ticks belong to the plan that they were given for. */
export function FillPreview({ rows, kept, refused, busy, onFill, onShow, teaching }: FillPreviewProps) {
  const [ticked, setTicked] = useState<readonly string[]>(() => rows.filter((row) => row.ticked).map(({ key }) => key));
  const [replaced, setReplaced] = useState<readonly string[]>([]);
  const count = ticked.length + replaced.length;
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
              teaching={teaching}
              ticked={ticked.includes(row.key)}
              onTick={(on) => setTicked(withKey(ticked, row.key, on))}
            />
          ))}
        </ul>
      )}
      {held === 0 ? null : <p className="hag-small">{i18n.t('fill.held', held)}</p>}
      {rows.length === 0 && replaced.length === 0 ? null : (
        <div className="hag-stack" data-tight>
          <Button look="primary" disabled={count === 0 || busy} onClick={() => onFill([...ticked, ...replaced], replaced)}>
            {busy ? i18n.t('fill.filling') : i18n.t('fill.fill', count)}
          </Button>
          <p className="hag-small">{i18n.t('fill.never')}</p>
        </div>
      )}
      <KeptFields fields={kept} onShow={onShow} replaced={replaced} onReplace={(key, on) => setReplaced(withKey(replaced, key, on))} />
      <RefusedFields fields={refused} onShow={onShow} teaching={teaching} />
    </div>
  );
}

function withKey(keys: readonly string[], key: string, on: boolean): readonly string[] {
  return on ? [...keys, key] : keys.filter((other) => other !== key);
}
