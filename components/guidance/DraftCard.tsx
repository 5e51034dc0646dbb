import { useState } from 'react';
import { i18n } from '#i18n';
import { ButtonLink } from '@/components/ui/ButtonLink.tsx';
import { Check } from '@/components/ui/Check.tsx';
import { CopyButton } from '@/components/ui/CopyButton.tsx';
import { Disclosure } from '@/components/ui/Disclosure.tsx';
import { Field } from '@/components/ui/Field.tsx';
import { mailAddress } from '@/lib/situation/mail-address.ts';
import './DraftCard.css';

export type DraftWords = {
  readonly id: string;
  readonly title: string;
  /** A mail, also where the address is not saved; else a text for a ticket. */
  readonly isMail: boolean;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** The text with the identifiers that were ticked and the words that were typed; without ticks no identifier is in it. */
  readonly body: (ticked: readonly string[], typed: Readonly<Record<string, string>>) => string;
  /** Identifiers that are left out unless ticked. */
  readonly optional: readonly { readonly id: string; readonly label: string }[];
  /** What is known to nobody but the writer: asked for here, kept nowhere. */
  readonly asks: readonly { readonly id: string; readonly label: string }[];
  /** What is not saved and stands as "…" in the text. */
  readonly missing: readonly string[];
};

/** A mail or ticket text, read here first; it is sent by the user's own mail program or not at all. */
export function DraftCard({ draft }: { readonly draft: DraftWords }) {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const body = draft.body(ticked, typed);
  const { isMail } = draft;
  return (
    <Disclosure summary={i18n.t('draft.title', [draft.title])}>
      <dl className="hag-draft-head">
        {isMail ? <Row name={i18n.t('draft.to')} value={draft.to.join(', ') || i18n.t('draft.noAddress')} /> : null}
        {draft.cc.length > 0 ? <Row name={i18n.t('draft.cc')} value={draft.cc.join(', ')} /> : null}
        <Row name={i18n.t('draft.subject')} value={draft.subject} />
      </dl>
      {draft.asks.map(({ id, label }) => (
        <Field key={id} label={label}>
          {(control) => (
            <input
              {...control}
              type="text"
              maxLength={200}
              value={typed[id] ?? ''}
              onChange={(event) => setTyped({ ...typed, [id]: event.currentTarget.value })}
            />
          )}
        </Field>
      ))}
      <p className="hag-draft-body">{body}</p>
      {draft.missing.length === 0 ? null : <p className="hag-small">{i18n.t('draft.missing', [draft.missing.join(', ')])}</p>}
      {draft.optional.map(({ id, label }) => (
        <Check
          key={id}
          label={label}
          checked={ticked.includes(id)}
          onChange={(checked) => setTicked(checked ? [...ticked, id] : ticked.filter((other) => other !== id))}
        />
      ))}
      <div className="hag-row">
        {isMail ? (
          <ButtonLink small look="primary" href={mailAddress({ ...draft, body })}>
            {i18n.t('draft.open')}
          </ButtonLink>
        ) : null}
        <CopyButton look="secondary" text={body} what={draft.title} label={i18n.t('draft.copy')} />
      </div>
    </Disclosure>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}
