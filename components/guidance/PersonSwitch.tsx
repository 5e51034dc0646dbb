import { useId } from 'react';
import { i18n } from '#i18n';
import './PersonSwitch.css';

type PersonSwitchProps = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly activeId: string;
  readonly onSwitch: (id: string) => void;
};

/** Whose road is shown: the user's own or that of somebody whom they sponsor. Nothing to choose with one person. */
export function PersonSwitch({ people, activeId, onSwitch }: PersonSwitchProps) {
  const id = useId();
  if (people.length < 2) return null;
  return (
    <div className="hag-person-switch">
      <label htmlFor={id}>{i18n.t('person.for')}</label>
      <select id={id} value={activeId} onChange={(event) => onSwitch(event.currentTarget.value)}>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </div>
  );
}
