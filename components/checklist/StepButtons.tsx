import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import type { StepActions, StepView } from './view.ts';
import { WaitingForm } from './WaitingForm.tsx';

type StepButtonsProps = StepActions & { readonly step: StepView; readonly today: string };

/** What can be said of a step. Each button names its step for people who hear it out of its place. */
export function StepButtons({ step, today, onDone, onWaiting, onUndo }: StepButtonsProps) {
  const [asking, setAsking] = useState(false);
  const { id, state, words } = step;
  if (asking)
    return (
      <WaitingForm
        today={today}
        onCancel={() => setAsking(false)}
        onSave={(since, ticket) => {
          setAsking(false);
          onWaiting(id, since, ticket);
        }}
      />
    );
  if (state === 'void') return null;
  if (state === 'done')
    return step.satisfied ? null : (
      <Button small look="quiet" aria-label={i18n.t('step.undoOf', [words.title])} onClick={() => onUndo(id)}>
        {i18n.t('step.undo')}
      </Button>
    );
  return (
    <div className="hag-row">
      <Button
        small
        look={step.seen !== undefined || (state === 'next' && words.go === undefined) ? 'primary' : 'secondary'}
        aria-label={i18n.t('step.markDoneOf', [words.title])}
        onClick={() => onDone(id)}
      >
        {i18n.t('step.markDone')}
      </Button>
      {state === 'waiting' ? (
        <Button small look="quiet" aria-label={i18n.t('step.notWaitingOf', [words.title])} onClick={() => onUndo(id)}>
          {i18n.t('step.notWaiting')}
        </Button>
      ) : (
        <Button small look="quiet" aria-label={i18n.t('step.markWaitingOf', [words.title])} onClick={() => setAsking(true)}>
          {i18n.t('step.markWaiting')}
        </Button>
      )}
    </div>
  );
}
