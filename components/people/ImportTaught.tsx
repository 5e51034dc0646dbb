import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Check } from '@/components/ui/Check.tsx';
import { Field } from '@/components/ui/Field.tsx';
import { longestFile } from '@/lib/people/json.ts';
import type { TaughtChange, TaughtReading } from '@/lib/settings/taught-file.ts';
import { refusalSentence } from './words.ts';

type ImportTaughtProps = {
  readonly read: (bytes: Uint8Array) => TaughtReading;
  readonly preview: (reading: Extract<TaughtReading, { readonly kind: 'read' }>) => readonly TaughtChange[];
  readonly formName: (id: TaughtChange['form']) => string;
  /** "pi department" in words. */
  readonly asksWords: (asks: string) => string;
  /** True when it was saved. */
  readonly onApply: (changes: readonly TaughtChange[]) => Promise<boolean>;
};

type Step =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'preview'; readonly changes: readonly TaughtChange[] }
  | { readonly kind: 'done'; readonly count: number };

const isNew = ({ before }: TaughtChange) => before === undefined;
const isSame = ({ before, asks }: TaughtChange) => before === asks;

/** Choose, look, confirm. What would replace something waits for a tick. */
export function ImportTaught({ read, preview, formName, asksWords, onApply }: ImportTaughtProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [ticked, setTicked] = useState<readonly TaughtChange[]>([]);
  const choose = async (file: File | undefined) => {
    if (!file) return setStep({ kind: 'idle' });
    if (file.size > longestFile) return setStep({ kind: 'refused', sentence: refusalSentence('too-big') });
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    if (!bytes) return setStep({ kind: 'refused', sentence: refusalSentence('not-readable') });
    const reading = read(bytes);
    if (reading.kind === 'refused') return setStep({ kind: 'refused', sentence: sentenceOf(reading.why) });
    const changes = preview(reading);
    setTicked(changes.filter(isNew));
    setStep({ kind: 'preview', changes });
  };
  const apply = async () => {
    if (await onApply(ticked)) setStep({ kind: 'done', count: ticked.length });
  };
  return (
    <>
      <Field label={i18n.t('options.taught.choose')} error={step.kind === 'refused' ? step.sentence : undefined}>
        {(named) => (
          <input {...named} type="file" accept=".json,application/json" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
        )}
      </Field>
      {step.kind === 'preview' ? (
        <section className="hag-stack" aria-label={i18n.t('options.taught.preview')}>
          <h4>{i18n.t('options.taught.preview')}</h4>
          <ul className="hag-import">
            {step.changes.map((change) => (
              <li key={`${change.form} ${change.signature}`}>
                {isSame(change) ? (
                  <p className="hag-muted">{i18n.t('options.taught.same', [lineOf(change), asksWords(change.asks)])}</p>
                ) : (
                  <Check
                    label={i18n.t('options.taught.line', [lineOf(change), asksWords(change.asks)])}
                    hint={
                      isNew(change)
                        ? formName(change.form)
                        : i18n.t('options.taught.replaces', [formName(change.form), asksWords(change.before ?? '')])
                    }
                    checked={ticked.includes(change)}
                    onChange={(checked) => setTicked(checked ? [...ticked, change] : ticked.filter((one) => one !== change))}
                  />
                )}
              </li>
            ))}
          </ul>
          <div className="hag-row">
            <Button look="primary" disabled={ticked.length === 0} onClick={() => void apply()}>
              {i18n.t('options.taught.apply', ticked.length)}
            </Button>
            <Button onClick={() => setStep({ kind: 'idle' })}>{i18n.t('people.import.cancel')}</Button>
          </div>
        </section>
      ) : null}
      <p role="status" className="hag-small hag-told">
        {step.kind === 'done' ? i18n.t('options.taught.done', step.count) : null}
      </p>
    </>
  );
}

const lineOf = ({ section, label }: TaughtChange): string => (section === '' ? label : `${section}: ${label}`);

function sentenceOf(why: Extract<TaughtReading, { readonly kind: 'refused' }>['why']): string {
  switch (why) {
    case 'not-ours':
      return i18n.t('options.taught.notOurs');
    case 'empty':
      return i18n.t('options.taught.empty');
    default:
      return refusalSentence(why);
  }
}
