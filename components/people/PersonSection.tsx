import type { Control, FieldErrors, UseFormSetValue } from 'react-hook-form';
import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { BirthDateField } from './BirthDateField.tsx';
import { DetailField } from './DetailField.tsx';
import type { PersonDraft } from './draft.ts';
import { NameSplit } from './NameSplit.tsx';
import type { SectionId, sections } from './sections.ts';

type PersonSectionProps = {
  readonly section: (typeof sections)[number];
  readonly control: Control<PersonDraft>;
  readonly setValue: UseFormSetValue<PersonDraft>;
  readonly errors: FieldErrors<PersonDraft>;
  readonly today: string;
};

export function PersonSection({ section, control, setValue, errors, today }: PersonSectionProps) {
  const hint = sectionHint(section.id);
  const fields = (
    <>
      {hint === undefined ? null : <p className="hag-small">{hint}</p>}
      <div className="hag-person-fields">
        {section.details.map((id) => (
          <DetailField key={id} id={id} control={control} />
        ))}
        {section.id === 'home' ? <BirthDateField control={control} today={today} /> : null}
      </div>
      {section.id === 'names' ? <NameSplit control={control} setValue={setValue} /> : null}
    </>
  );
  const title = i18n.t(`people.section.${section.id}`);
  if (section.id === 'home') {
    const wrong = errors.birthDate !== undefined || section.details.some((id) => errors.details?.[id] !== undefined);
    return (
      <Disclosure summary={title} {...(wrong && { open: true })}>
        {fields}
      </Disclosure>
    );
  }
  return (
    <fieldset className="hag-person-section">
      <legend>{title}</legend>
      {fields}
    </fieldset>
  );
}

function sectionHint(id: SectionId): string | undefined {
  switch (id) {
    case 'names':
    case 'identifiers':
    case 'request':
    case 'home':
      return i18n.t(`people.sectionHint.${id}`);
    case 'contact':
    case 'work':
      return undefined;
  }
}
