import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';

type CopyButtonProps = {
  readonly text: string;
  /** What is copied, for people who hear the button: "Copy" alone says little in a list. */
  readonly what: string;
  readonly label?: string;
  readonly look?: 'secondary' | 'quiet';
};

export function CopyButton({ text, what, label, look = 'quiet' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'copied' | 'refused'>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <>
      <Button small look={look} onClick={copy} aria-label={i18n.t('ui.copyOf', [what])}>
        {outcome === 'copied' ? i18n.t('ui.copied') : (label ?? i18n.t('ui.copy'))}
      </Button>
      <span className="hag-hidden" role="status">
        {outcome === 'copied' ? i18n.t('ui.copied') : null}
      </span>
      {outcome === 'refused' ? (
        <span className="hag-small" role="alert">
          {i18n.t('ui.copyRefused')}
        </span>
      ) : null}
    </>
  );
}
