import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { State } from './State.tsx';

/** Without answers there is no road to show; with some, the questions go on where they stopped. */
export function NoAnswers({ begun, onAnswer }: { readonly begun: boolean; readonly onAnswer: () => void }) {
  return (
    <State
      tone="next"
      title={begun ? i18n.t('state.answersMissing') : i18n.t('state.noAnswers')}
      actions={
        <Button look="primary" onClick={onAnswer}>
          {begun ? i18n.t('state.answerOn') : i18n.t('state.answer')}
        </Button>
      }
    >
      <p className="hag-muted">{i18n.t('state.noAnswersMeans')}</p>
    </State>
  );
}
