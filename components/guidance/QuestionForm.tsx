import { type ReactNode, useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Prose } from './Prose.tsx';
import './QuestionForm.css';
import type { QuestionWords, TermWords } from './words.ts';

type QuestionFormProps = {
  readonly question: QuestionWords;
  /** The answer given before, when it is being changed. */
  readonly value?: string | undefined;
  /** How many questions were answered; how many are left nobody knows before they are answered. */
  readonly answered: number;
  readonly terms?: readonly TermWords[];
  /** A typed search that leads to one of the answers. */
  readonly picker?: ReactNode;
  readonly onAnswer: (value: string) => void;
  readonly onBack?: (() => void) | undefined;
  readonly level?: 1 | 2 | 3;
};

/** One question; an answer is one press. The focus moves to each new question, so that it is heard and answered without hunting. */
export function QuestionForm({ question, value, answered, terms = [], picker, onAnswer, onBack, level = 1 }: QuestionFormProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const first = useRef(question.id);
  useEffect(() => {
    if (first.current === question.id) return;
    first.current = question.id;
    heading.current?.focus();
  }, [question.id]);
  const Heading = `h${level}` as const;
  return (
    <section className="hag-question" aria-labelledby={headingId}>
      <p className="hag-small">{answered === 0 ? i18n.t('question.none') : i18n.t('question.answered', answered)}</p>
      <Heading id={headingId} ref={heading} tabIndex={-1}>
        {question.ask}
      </Heading>
      {question.help === undefined ? null : <Prose text={question.help} terms={terms} />}
      {picker}
      <ul className="hag-answers">
        {question.options.map((option) => (
          <li key={option.value}>
            <button
              type="button"
              className="hag-answer"
              aria-pressed={value === undefined ? undefined : value === option.value}
              onClick={() => onAnswer(option.value)}
            >
              <span className="hag-answer-label">{option.label}</span>
              {option.hint === undefined ? null : <span className="hag-small">{option.hint}</span>}
            </button>
          </li>
        ))}
      </ul>
      {onBack === undefined ? null : (
        <div className="hag-row">
          <Button look="quiet" onClick={onBack}>
            {i18n.t('question.back')}
          </Button>
        </div>
      )}
    </section>
  );
}
