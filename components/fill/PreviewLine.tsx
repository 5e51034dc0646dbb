import { useId } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { Tag } from '@/components/ui/Tag.tsx';
import { TeachField } from './TeachField.tsx';
import type { PreviewRow, Teaching } from './view.ts';

type PreviewLineProps = {
  readonly row: PreviewRow;
  readonly teaching?: Teaching | undefined;
  readonly ticked: boolean;
  readonly onTick: (ticked: boolean) => void;
};

/** One field of the preview: its label on the page, what would go in, whose it is, and the words that decided. */
export function PreviewLine({ row, teaching, ticked, onTick }: PreviewLineProps) {
  const id = useId();
  return (
    <li className="hag-preview-line" data-ticked={ticked || undefined}>
      <input
        id={id}
        type="checkbox"
        checked={ticked}
        aria-describedby={`${id}-value`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div className="hag-preview-words">
        <label htmlFor={id}>{row.label}</label>
        <p id={`${id}-value`} className="hag-preview-value">
          {row.value}
        </p>
        {row.looksCovered ? <p className="hag-small">{i18n.t('fill.looksCoveredMeans')}</p> : null}
        <div className="hag-preview-meta">
          <span className="hag-small">{row.whose}</span>
          {row.sensitive ? <Tag tone="next">{i18n.t('fill.sensitive')}</Tag> : null}
          {row.looksCovered ? <Tag tone="danger">{i18n.t('fill.looksCovered')}</Tag> : null}
          {row.why.length === 0 ? null : (
            <Disclosure summary={i18n.t('why.title')} label={i18n.t('fill.whyOf', [row.label])}>
              <ul className="hag-small">
                {row.why.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
              {row.taught && teaching ? (
                <Button small look="quiet" onClick={() => teaching.onTeach(row.key, null)}>
                  {i18n.t('fill.teach.forget')}
                </Button>
              ) : null}
              {teaching ? <TeachField fieldKey={row.key} label={row.label} {...teaching} /> : null}
            </Disclosure>
          )}
        </div>
      </div>
    </li>
  );
}
