import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { failureSentence } from './FailureState.tsx';
import { State } from './State.tsx';

/** The page was asked to write, and how that ended got lost: it may be filled, in part, or not at all. */
export function NoAnswer({ onRead, onUndo }: { readonly onRead: () => void; readonly onUndo: () => void }) {
  return (
    <State
      tone="next"
      role="alert"
      title={failureSentence('no-answer')}
      actions={
        <>
          <Button small look="primary" onClick={onRead}>
            {i18n.t('state.readAgain')}
          </Button>
          <Button small onClick={onUndo}>
            {i18n.t('state.takeBack')}
          </Button>
        </>
      }
    >
      <p className="hag-muted">{i18n.t('state.noAnswerMeans')}</p>
    </State>
  );
}
