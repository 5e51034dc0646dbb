import { i18n } from '#i18n';
import type { TermWords } from '@/components/guidance/words.ts';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import './Checklist.css';
import { StepRow } from './StepRow.tsx';
import type { StepActions, StepView } from './view.ts';

type ChecklistProps = StepActions & {
  readonly steps: readonly StepView[];
  readonly terms: readonly TermWords[];
  /** ISO date. */
  readonly today: string;
};

/** The road, in order: one step promoted and open, the others closed; what no longer applies stays below as history. */
export function Checklist({ steps, ...rest }: ChecklistProps) {
  const current = steps.filter(({ state }) => state !== 'void');
  const history = steps.filter(({ state }) => state === 'void');
  const done = current.filter(({ state }) => state === 'done').length;
  return (
    <div className="hag-stack">
      <p className="hag-small" role="status">
        {done === current.length ? i18n.t('step.allDone') : i18n.t('step.progress', [String(done), String(current.length)])}
      </p>
      <ol className="hag-checklist">
        {current.map((step) => (
          <StepRow key={step.id} step={step} {...rest} />
        ))}
      </ol>
      {history.length === 0 ? null : (
        <Disclosure summary={i18n.t('step.history', history.length)}>
          <p className="hag-small">{i18n.t('step.historyMeans')}</p>
          <ol className="hag-checklist">
            {history.map((step) => (
              <StepRow key={step.id} step={step} {...rest} />
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}
