import { type Control, useController } from 'react-hook-form';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Field, type FieldControl } from '@/components/ui/Field.tsx';
import { checkDetail } from '@/lib/people/check.ts';
import { type DetailId, details } from '@/lib/people/person.ts';
import type { PersonDraft } from './draft.ts';
import { detailHint, detailLabel, problemSentence } from './words.ts';

type DetailFieldProps = { readonly id: DetailId; readonly control: Control<PersonDraft> };

/** One detail: its label, what is wrong or worth a look as a sentence, and what was probably meant as a button. */
export function DetailField({ id, control }: DetailFieldProps) {
  const { field, fieldState } = useController({ name: `details.${id}`, control, rules: { validate: (text) => refusalOf(id, text) } });
  const checked = checkDetail(id, field.value);
  const advice = checked.kind === 'advice' && fieldState.isTouched ? problemSentence(checked.why) : undefined;
  const suggestion = checked.kind === 'refused' && fieldState.error ? checked.suggestion : undefined;
  const hint = advice ?? detailHint(id);
  return (
    <div className="hag-person-field" data-wide={id === 'reason' || undefined}>
      <Field
        label={<DetailName id={id} />}
        error={fieldState.error?.message}
        {...(hint !== undefined && { hint: <span data-advice={advice === undefined ? undefined : true}>{hint}</span> })}
      >
        {(named) => <DetailInput id={id} named={named} field={field} />}
      </Field>
      {suggestion === undefined ? null : (
        <Button small onClick={() => field.onChange(suggestion)}>
          {i18n.t('people.use', [suggestion])}
        </Button>
      )}
    </div>
  );
}

function DetailName({ id }: { readonly id: DetailId }) {
  if (details[id] === 'everyday') return detailLabel(id);
  return (
    <>
      {detailLabel(id)} <span className="hag-person-sensitive">{i18n.t('people.sensitive')}</span>
    </>
  );
}

type InputProps = {
  readonly id: DetailId;
  readonly named: FieldControl;
  readonly field: ReturnType<typeof useController<PersonDraft, `details.${DetailId}`>>['field'];
};

/** Types that bring a keyboard or a calendar; never `type=email`, whose own checks speak before ours. */
function DetailInput({ id, named, field }: InputProps) {
  const shared = { ...named, ...field, autoComplete: 'off', spellCheck: false };
  if (id === 'reason') return <textarea {...shared} spellCheck rows={3} />;
  if (id === 'start-date' || id === 'end-date') return <input {...shared} type="date" />;
  if (id.endsWith('-email')) return <input {...shared} type="text" inputMode="email" />;
  if (id.endsWith('-phone')) return <input {...shared} type="tel" />;
  return <input {...shared} type="text" inputMode={id === 'university-id' ? 'numeric' : undefined} />;
}

function refusalOf(id: DetailId, text: string): true | string {
  const checked = checkDetail(id, text);
  return checked.kind === 'refused' ? problemSentence(checked.why) : true;
}
