import { i18n } from '#i18n';
import type { TermWords } from '@/components/guidance/words.ts';
import { formatDate } from '@/components/ui/date.ts';
import { Tag } from '@/components/ui/Tag.tsx';
import { StepBody } from './StepBody.tsx';
import { StepIcon } from './StepIcon.tsx';
import type { StepActions, StepView } from './view.ts';

type StepRowProps = StepActions & { readonly step: StepView; readonly terms: readonly TermWords[]; readonly today: string };

/** A step on the road. The next one is a card, the rest open when asked. */
export function StepRow({ step, ...rest }: StepRowProps) {
  const { state, words } = step;
  if (state === 'next')
    return (
      <li className="hag-step" data-state="next" aria-current="step">
        <StepIcon state="next" number={step.number} />
        <div className="hag-step-card">
          <p className="hag-step-kicker">{i18n.t('step.nextBy', [words.who])}</p>
          <h3>{words.title}</h3>
          <StepBody step={step} {...rest} />
        </div>
      </li>
    );
  return (
    <li className="hag-step" data-state={state}>
      <StepIcon state={state} number={step.number} />
      <details className="hag-step-details">
        <summary>
          <span className="hag-step-title">{words.title}</span>
          <span className="hag-step-meta hag-small">
            {meta(step)}
            {step.overdue ? <Tag tone="next">{i18n.t('step.overdue')}</Tag> : null}
            {step.seen === undefined ? null : <Tag tone="good">{i18n.t('step.maybeDone')}</Tag>}
          </span>
        </summary>
        <StepBody step={step} {...rest} />
      </details>
    </li>
  );
}

const listed = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);

function meta({ state, words, mark, satisfied, canStart, waitsFor }: StepView): string {
  if (mark?.state === 'waiting' && state === 'waiting') return i18n.t('step.waitingMeta', [words.who, formatDate(mark.since)]);
  if (mark?.state === 'done') return i18n.t('step.doneOn', [formatDate(mark.on)]);
  if (satisfied) return i18n.t('step.satisfied');
  if (canStart) return i18n.t('step.canStart', [words.who]);
  if (waitsFor.length === 0) return words.who;
  return i18n.t('step.laterMeta', waitsFor.length, [words.who, listed(waitsFor.map(({ number }) => String(number)))]);
}
