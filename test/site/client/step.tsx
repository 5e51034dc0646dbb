import { useId } from 'react';
import type { PracticeForm, Question, Section } from '../question.ts';
import { Combobox } from './combobox.tsx';

type Answers = Readonly<Record<string, string>>;
type Answer = (id: string, value: string) => void;
type FieldProps = { readonly question: Question; readonly value: string; readonly answer: (value: string) => void };

function Control({ question, value, answer, id }: FieldProps & { readonly id: string }) {
  const common = { id, name: question.id, value, 'aria-required': question.required === true };
  switch (question.kind) {
    case 'textarea':
      return <textarea {...common} rows={4} onChange={(event) => answer(event.target.value)} />;
    case 'select':
      return (
        <select {...common} onChange={(event) => answer(event.target.value)}>
          <option value="">Select one</option>
          {question.options?.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </select>
      );
    case 'combobox':
      return <Combobox id={id} value={value} options={question.options ?? []} choose={answer} />;
    default: {
      const type = question.kind === 'email' || question.kind === 'tel' || question.kind === 'date' ? question.kind : 'text';
      return <input {...common} type={type} placeholder={question.placeholder} onChange={(event) => answer(event.target.value)} />;
    }
  }
}

function Field({ question, value, answer }: FieldProps) {
  const id = useId();
  if (question.kind === 'checkbox')
    return (
      <label className="field box">
        <input
          type="checkbox"
          name={question.id}
          checked={value === 'yes'}
          onChange={(event) => answer(event.target.checked ? 'yes' : '')}
        />
        <span>{question.label}</span>
      </label>
    );
  if (question.kind === 'radio')
    return (
      <fieldset className="field">
        <legend>{question.label}</legend>
        {question.options?.map((option) => (
          <label key={option} className="box">
            <input type="radio" name={question.id} value={option} checked={value === option} onChange={() => answer(option)} />
            <span>{option}</span>
          </label>
        ))}
      </fieldset>
    );
  return (
    <div className="field">
      <label htmlFor={id}>
        {question.label}
        {question.required === true && <span aria-hidden="true"> *</span>}
      </label>
      <Control question={question} value={value} answer={answer} id={id} />
    </div>
  );
}

export function Step({ section, answers, answer }: { readonly section: Section; readonly answers: Answers; readonly answer: Answer }) {
  return (
    <section>
      <h2>{section.heading}</h2>
      {section.questions.map((question) => (
        <Field key={question.id} question={question} value={answers[question.id] ?? ''} answer={(value) => answer(question.id, value)} />
      ))}
    </section>
  );
}

export function Review({ form, answers }: { readonly form: PracticeForm; readonly answers: Answers }) {
  return (
    <section>
      <h2>Review</h2>
      <dl>
        {form.sections.flatMap(({ questions }) =>
          questions.map(({ id, label }) => (
            <div key={id}>
              <dt>{label}</dt>
              <dd>{answers[id] || '–'}</dd>
            </div>
          )),
        )}
      </dl>
    </section>
  );
}
