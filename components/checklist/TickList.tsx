import { useId } from 'react';
import { i18n } from '#i18n';
import { formatDate } from '@/components/ui/date.ts';
import { Tag } from '@/components/ui/Tag.tsx';
import type { StepId } from '@/lib/guide/ids.ts';
import './TickList.css';
import type { StepView } from './view.ts';

type TickListProps = {
  readonly steps: readonly StepView[];
  readonly onDone: (id: StepId) => void;
  readonly onUndo: (id: StepId) => void;
};

/** The remaining steps for the popup, next first, each with a tick box. What was ticked here stays in sight until the popup closes, so a slip can be taken back. */
export function TickList({ steps, onDone, onUndo }: TickListProps) {
  return (
    <ul className="hag-ticks">
      {steps.map((step) => (
        <TickRow key={step.id} step={step} onDone={onDone} onUndo={onUndo} />
      ))}
    </ul>
  );
}

function TickRow({ step, onDone, onUndo }: { readonly step: StepView } & Omit<TickListProps, 'steps'>) {
  const id = useId();
  const { state, words } = step;
  return (
    <li className="hag-tick" data-state={state}>
      <input
        id={id}
        type="checkbox"
        checked={state === 'done'}
        aria-describedby={`${id}-meta`}
        onChange={(event) => (event.currentTarget.checked ? onDone(step.id) : onUndo(step.id))}
      />
      <div>
        <label htmlFor={id}>{words.title}</label>
        <p id={`${id}-meta`} className="hag-tick-meta">
          {state === 'next' ? <Tag tone="next">{i18n.t('step.next')}</Tag> : null}
          {state === 'waiting' ? <Tag tone="wait">{i18n.t('step.waiting')}</Tag> : null}
          <span className="hag-small">{tickMeta(step)}</span>
        </p>
      </div>
    </li>
  );
}

function tickMeta({ state, words, mark, seen }: StepView): string {
  if (state === 'waiting' && mark?.state === 'waiting') return i18n.t('step.waitingMeta', [words.who, formatDate(mark.since)]);
  if (state === 'done' && mark?.state === 'done') return i18n.t('step.doneOn', [formatDate(mark.on)]);
  if (seen !== undefined) return i18n.t('step.seen', [seen.what, formatDate(seen.on)]);
  return words.who;
}
