import { type ReactNode, useId } from 'react';
import './Field.css';

/** What the control inside a field spreads on itself, so that its name, hint and error are read with it. */
export type FieldControl = { readonly id: string; readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true };

type FieldProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Example: `(control) => <input {...control} {...register('details.lab')} />`. */
  readonly children: (control: FieldControl) => ReactNode;
};

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const described = [hint === undefined ? '' : hintId, error === undefined ? '' : errorId].filter(Boolean).join(' ');
  return (
    <div className="hag-field" data-invalid={error === undefined ? undefined : true}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described === '' ? {} : { 'aria-describedby': described }),
        ...(error === undefined ? {} : { 'aria-invalid': true }),
      })}
      {hint === undefined ? null : (
        <p className="hag-small" id={hintId}>
          {hint}
        </p>
      )}
      <p className="hag-field-error" id={errorId} role="alert">
        {error}
      </p>
    </div>
  );
}
