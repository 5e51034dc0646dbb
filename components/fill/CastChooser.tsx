import { useId } from 'react';
import { i18n } from '#i18n';
import './CastChooser.css';
import type { Candidate, CastMember, CastRole } from './view.ts';

type CastChooserProps = {
  /** Those whom this form asks about. */
  readonly cast: readonly CastMember[];
  readonly people: readonly Candidate[];
  readonly onChange: (role: CastRole, personId: string | undefined) => void;
};

/** Who is who on this form, before anything is written. */
export function CastChooser({ cast, people, onChange }: CastChooserProps) {
  const id = useId();
  return (
    <fieldset className="hag-cast">
      <legend className="hag-legend">{i18n.t('fill.cast')}</legend>
      {cast.map(({ role, personId }) => (
        <div key={role} className="hag-cast-row">
          <label htmlFor={`${id}-${role}`}>{roleWord(role)}</label>
          <select id={`${id}-${role}`} value={personId ?? ''} onChange={(event) => onChange(role, event.currentTarget.value || undefined)}>
            <option value="">{i18n.t('fill.nobody')}</option>
            {people.map((person) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </fieldset>
  );
}

function roleWord(role: CastRole): string {
  switch (role) {
    case 'guest':
      return i18n.t('fill.guest');
    case 'sponsor':
      return i18n.t('fill.sponsor');
    case 'pi':
      return i18n.t('fill.pi');
  }
}
