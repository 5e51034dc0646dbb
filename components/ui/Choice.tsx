import { type ReactNode, useId } from 'react';
import './Choice.css';

type ChoiceOption<T extends string> = { readonly value: T; readonly label: ReactNode; readonly hint?: ReactNode };

type ChoiceProps<T extends string> = {
  readonly legend: ReactNode;
  readonly hideLegend?: boolean;
  readonly options: readonly ChoiceOption<T>[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** `rows` for answers with explanations, `switch` for two or three short words. */
  readonly look?: 'rows' | 'switch';
};

/** One of several, as radio buttons: arrows move, space picks. */
export function Choice<T extends string>({ legend, hideLegend = false, options, value, onChange, look = 'rows' }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset className="hag-choice" data-look={look}>
      <legend className={hideLegend ? 'hag-hidden' : 'hag-legend'}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="hag-choice-option">
          <input type="radio" name={name} value={option.value} checked={value === option.value} onChange={() => onChange(option.value)} />
          <span>
            <span className="hag-choice-label">{option.label}</span>
            {option.hint === undefined ? null : <span className="hag-small hag-choice-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
