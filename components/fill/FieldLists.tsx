import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Check } from '@/components/ui/Check.tsx';
import { CopyButton } from '@/components/ui/CopyButton.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { Tag } from '@/components/ui/Tag.tsx';
import './FieldLists.css';
import { TeachField } from './TeachField.tsx';
import type { KeptField, RefusedField, Teaching } from './view.ts';

type ListProps<T> = { readonly fields: readonly T[]; readonly onShow: (key: string) => void };

type KeptProps = ListProps<KeptField> & {
  /** Keys of those that the user wants replaced; without it nothing can be. */
  readonly replaced?: readonly string[];
  readonly onReplace?: (key: string, replace: boolean) => void;
};

/** Fields that hold something of the user's already: they stay, unless the user ticks one to be replaced. */
export function KeptFields({ fields, onShow, replaced = [], onReplace }: KeptProps) {
  if (fields.length === 0) return null;
  const naming = fields.filter(({ namesPerson }) => namesPerson).map(({ label }) => `“${label}”`);
  return (
    <>
      {naming.length === 0 ? null : <Notice>{i18n.t('fill.checkPerson', [naming.join(', ')])}</Notice>}
      <Disclosure summary={i18n.t('fill.kept', fields.length)}>
        <ul className="hag-fields">
          {fields.map(({ key, label, replacement }) => (
            <FieldLine key={key} id={key} label={label} onShow={onShow}>
              {replacement === undefined || onReplace === undefined ? null : (
                <Check
                  label={i18n.t('fill.replace', [replacement.value])}
                  hint={replacement.whose}
                  checked={replaced.includes(key)}
                  onChange={(replace) => onReplace(key, replace)}
                />
              )}
            </FieldLine>
          ))}
        </ul>
      </Disclosure>
    </>
  );
}

/** Fields that could not be taken back, to be looked at. */
export function StayingFields({ fields, onShow }: ListProps<{ readonly key: string; readonly label: string }>) {
  if (fields.length === 0) return null;
  return (
    <ul className="hag-fields">
      {fields.map(({ key, label }) => (
        <FieldLine key={key} id={key} label={label} onShow={onShow} />
      ))}
    </ul>
  );
}

type RefusedProps = ListProps<RefusedField> & { readonly teaching?: Teaching | undefined };

/** Fields left to the user, each with the reason; those that the form insists on come first and are in sight, those that it does not show last. */
export function RefusedFields({ fields, onShow, teaching }: RefusedProps) {
  const required = fields.filter((field) => field.required);
  const others = fields.filter((field) => !field.required && !field.hidden);
  const hidden = fields.filter((field) => field.hidden);
  return (
    <>
      {required.length === 0 ? null : (
        <div className="hag-stack" data-tight>
          <h4>{i18n.t('fill.needsYou', required.length)}</h4>
          <RefusedList fields={required} onShow={onShow} teaching={teaching} />
        </div>
      )}
      {others.length === 0 ? null : (
        <Disclosure summary={i18n.t('fill.refused', others.length)}>
          <RefusedList fields={others} onShow={onShow} teaching={teaching} />
        </Disclosure>
      )}
      {hidden.length === 0 ? null : (
        <Disclosure summary={i18n.t('fill.notShown', hidden.length)}>
          <p className="hag-small">{i18n.t('fill.notShownMeans')}</p>
          <ul className="hag-fields" data-tight>
            {hidden.map(({ key, label }) => (
              <li key={key} className="hag-field-line">
                {nameOf(label)}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function RefusedList({ fields, onShow, teaching }: RefusedProps) {
  return (
    <ul className="hag-fields">
      {fields.map(({ key, label, sentence, copy, required, teachable }) => (
        <FieldLine
          key={key}
          id={key}
          label={label}
          tag={required ? <Tag tone="danger">{i18n.t('fill.required')}</Tag> : null}
          sentence={sentence}
          copy={copy}
          onShow={onShow}
        >
          {teachable && teaching ? <TeachField fieldKey={key} label={label} {...teaching} /> : null}
        </FieldLine>
      ))}
    </ul>
  );
}

const nameOf = (label: string) => (label === '' ? i18n.t('fill.unnamed') : label);

type FieldLineProps = {
  readonly id: string;
  readonly label: string;
  readonly tag?: ReactNode;
  readonly sentence?: string;
  readonly copy?: string | undefined;
  readonly onShow: (key: string) => void;
  readonly children?: ReactNode;
};

function FieldLine({ id, label, tag, sentence, copy, onShow, children }: FieldLineProps) {
  const name = nameOf(label);
  return (
    <li className="hag-field-line">
      <p>
        <strong>{name}</strong> {tag}
      </p>
      {sentence === undefined ? null : <p className="hag-small">{sentence}</p>}
      {copy === undefined ? null : <p className="hag-field-copy">{copy}</p>}
      {children}
      <div className="hag-row">
        <Button small look="quiet" aria-label={i18n.t('fill.showOf', [name])} onClick={() => onShow(id)}>
          {i18n.t('fill.show')}
        </Button>
        {copy === undefined ? null : <CopyButton text={copy} what={name} />}
      </div>
    </li>
  );
}
