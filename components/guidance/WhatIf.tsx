import { i18n } from '#i18n';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import './WhatIf.css';

/** What another answer, or any of several, would change. */
export type ChangeWords = {
  readonly id: string;
  /** The question in short, and the other answers that all do the same. */
  readonly short: string;
  readonly answers: readonly string[];
  /** The class that the lab would be in, where it would be another. */
  readonly labClass?: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The question that would come first. */
  readonly asks?: string;
};

/** "What if not?": every single answer that, given otherwise, would lead elsewhere. */
export function WhatIf({ changes }: { readonly changes: readonly ChangeWords[] }) {
  return (
    <Disclosure summary={i18n.t('whatIf.title')}>
      <ul className="hag-what-if hag-small">
        {changes.map((change) => (
          <li key={change.id}>
            <strong>
              {i18n.t('whatIf.if', [change.short, new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(change.answers)])}
            </strong>
            {sentences(change).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function sentences({ labClass, added, removed, asks }: ChangeWords): readonly string[] {
  return [
    asks !== undefined && i18n.t('whatIf.asks', [asks]),
    labClass !== undefined && i18n.t('whatIf.class', [labClass]),
    added.length > 0 && i18n.t('whatIf.added', [added.join('; ')]),
    removed.length > 0 && i18n.t('whatIf.removed', [removed.join('; ')]),
  ].filter((sentence) => typeof sentence === 'string');
}
