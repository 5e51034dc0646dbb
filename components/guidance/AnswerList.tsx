import { i18n } from '#i18n';
import type { QuestionId } from '@/lib/situation/answers.ts';
import './AnswerList.css';
import type { AnsweredWords } from './words.ts';

type AnswerListProps = {
  readonly answers: readonly AnsweredWords[];
  /** The question that is open for change. */
  readonly current?: QuestionId | undefined;
  readonly onEdit: (id: QuestionId) => void;
};

/** What was answered so far; each one opens its question again. */
export function AnswerList({ answers, current, onEdit }: AnswerListProps) {
  if (answers.length === 0) return null;
  return (
    <ul className="hag-chips" aria-label={i18n.t('question.yourAnswers')}>
      {answers.map(({ id, short, answer }) => (
        <li key={id}>
          <button
            type="button"
            className="hag-chip"
            aria-current={current === id ? 'true' : undefined}
            aria-label={i18n.t('question.change', [short, answer])}
            onClick={() => onEdit(id)}
          >
            <span className="hag-chip-what">{short}:</span> {answer}
          </button>
        </li>
      ))}
    </ul>
  );
}
