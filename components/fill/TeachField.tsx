import { useId, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import './CastChooser.css';
import type { Teaching } from './view.ts';

type TeachFieldProps = Teaching & { readonly fieldKey: string; readonly label: string };

/** "This field asks for my PI's department": a person, a detail of theirs, and it is remembered for this form. */
export function TeachField({ fieldKey, label, choices, onTeach }: TeachFieldProps) {
  const id = useId();
  const [whose, setWhose] = useState('');
  const [as, setAs] = useState('');
  const details = choices.find((choice) => choice.whose === whose)?.details ?? [];
  if (choices.length === 0) return null;
  return (
    <Disclosure summary={i18n.t('fill.teach.title')} label={i18n.t('fill.teach.titleOf', [label])}>
      <div className="hag-cast">
        <div className="hag-cast-row">
          <label htmlFor={`${id}-whose`}>{i18n.t('fill.teach.whose')}</label>
          <select
            id={`${id}-whose`}
            value={whose}
            onChange={(event) => {
              setWhose(event.currentTarget.value);
              setAs('');
            }}
          >
            <option value="">{i18n.t('fill.teach.choose')}</option>
            {choices.map((choice) => (
              <option key={choice.whose} value={choice.whose}>
                {choice.name}
              </option>
            ))}
          </select>
        </div>
        <div className="hag-cast-row">
          <label htmlFor={`${id}-what`}>{i18n.t('fill.teach.what')}</label>
          <select id={`${id}-what`} value={as} disabled={whose === ''} onChange={(event) => setAs(event.currentTarget.value)}>
            <option value="">{i18n.t('fill.teach.choose')}</option>
            {details.map((detail) => (
              <option key={detail.as} value={detail.as}>
                {detail.label}
              </option>
            ))}
          </select>
        </div>
        <p className="hag-small">{i18n.t('fill.teach.means')}</p>
        <Button small disabled={as === ''} onClick={() => onTeach(fieldKey, as)}>
          {i18n.t('fill.teach.remember')}
        </Button>
      </div>
    </Disclosure>
  );
}
