import { useId, useState } from 'react';

type Props = {
  readonly id: string;
  readonly value: string;
  readonly options: readonly string[];
  readonly choose: (option: string) => void;
};

/** The pattern of component libraries: a text box that filters a list; only a chosen option counts as an answer. */
export function Combobox({ id, value, options, choose }: Props) {
  const list = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const found = options.filter((option) => option.toLowerCase().includes((typed ?? '').toLowerCase()));
  const open = typed !== null;
  return (
    <div className="combobox">
      <input
        id={id}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={list}
        autoComplete="off"
        value={typed ?? value}
        onClick={() => setTyped('')}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped(null)}
      />
      {open && (
        <div id={list} role="listbox" tabIndex={-1}>
          {found.map((option) => (
            <div
              key={option}
              role="option"
              tabIndex={-1}
              aria-selected={option === value}
              onMouseDown={(event) => event.preventDefault()}
              onKeyDown={() => undefined}
              onClick={() => {
                choose(option);
                setTyped(null);
              }}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
