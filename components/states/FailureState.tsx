import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import type { Failure } from '@/lib/messages/protocol.ts';
import { State } from './State.tsx';

type FailureStateProps = { readonly why: Failure; readonly onRetry: () => void; readonly onOpenOptions: () => void };

/** Trying again changes nothing: what stands in the way is a setting. */
export const isSetInOptions = (why: Failure): boolean => why === 'switched-off' || why === 'store-damaged' || why === 'settings-damaged';

/** A form could not be read or filled: why, in a sentence, and that nothing was written. */
export function FailureState({ why, onRetry, onOpenOptions }: FailureStateProps) {
  const isSetThere = isSetInOptions(why);
  return (
    <State
      tone="next"
      role="alert"
      title={failureSentence(why)}
      actions={
        <Button small onClick={isSetThere ? onOpenOptions : onRetry}>
          {isSetThere ? i18n.t('ui.options') : i18n.t('state.tryAgain')}
        </Button>
      }
    >
      <p className="hag-muted">{i18n.t('state.nothingWritten')}</p>
    </State>
  );
}

export function failureSentence(why: Failure): string {
  switch (why) {
    case 'unreachable':
      return i18n.t('failure.unreachable');
    case 'no-answer':
      return i18n.t('failure.noAnswer');
    case 'not-a-form':
      return i18n.t('failure.notAForm');
    case 'page-changed':
      return i18n.t('failure.pageChanged');
    case 'not-in-front':
      return i18n.t('failure.notInFront');
    case 'only-from-panel':
      return i18n.t('failure.onlyFromPanel');
    case 'no-person':
      return i18n.t('failure.noPerson');
    case 'logged-out':
      return i18n.t('failure.loggedOut');
    case 'expired':
      return i18n.t('failure.expired');
    case 'busy':
      return i18n.t('failure.busy');
    case 'switched-off':
      return i18n.t('failure.switchedOff');
    case 'sends-elsewhere':
      return i18n.t('failure.sendsElsewhere');
    case 'ambiguous-form':
      return i18n.t('failure.ambiguousForm');
    case 'store-damaged':
      return i18n.t('failure.storeDamaged');
    case 'settings-damaged':
      return i18n.t('failure.settingsDamaged');
  }
}
