import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { Field } from '@/components/ui/Field.tsx';
import type { ImportChoices } from '@/lib/people/import.ts';
import { longestFile } from '@/lib/people/json.ts';
import type { People } from '@/lib/people/person.ts';
import type { ImportReading } from '@/lib/people/transfer.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { refusalSentence } from './words.ts';

type ImportPeopleProps = {
  readonly people: People;
  readonly read: (bytes: Uint8Array, passphrase?: string) => Promise<ImportReading>;
  /** True when it was saved; otherwise the page says why not, and the preview stays. */
  readonly onApply: (incoming: People, choices: ImportChoices) => Promise<boolean>;
};

type Step = ImportReading | { readonly kind: 'idle' } | { readonly kind: 'reading' } | { readonly kind: 'done'; readonly count: number };

/** Choose, look, confirm. A file that is too big is refused by its size, without being read. */
export function ImportPeople({ people, read, onApply }: ImportPeopleProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' });
  const [file, setFile] = useState<Uint8Array>();
  const [passphrase, setPassphrase] = useState('');
  const choose = async (chosen: File | undefined) => {
    setPassphrase('');
    if (!chosen) return setStep({ kind: 'idle' });
    if (chosen.size > longestFile) return setStep({ kind: 'refused', why: 'too-big' });
    setStep({ kind: 'reading' });
    const bytes = await chosen.arrayBuffer().catch(() => undefined);
    if (bytes === undefined) return setStep({ kind: 'refused', why: 'not-readable' });
    const content = new Uint8Array(bytes);
    setFile(content);
    setStep(await read(content));
  };
  const open = async () => {
    if (file) setStep(await read(file, passphrase));
  };
  const apply = async (incoming: People, choices: ImportChoices) => {
    if (await onApply(incoming, choices)) setStep({ kind: 'done', count: choices.size });
  };
  const sealed = step.kind === 'passphrase-needed' || (step.kind === 'refused' && step.why === 'wrong-passphrase');
  return (
    <Card title={i18n.t('people.import.title')} level={3}>
      <p>{i18n.t('people.import.means')}</p>
      <Field
        label={i18n.t('people.import.choose')}
        error={step.kind === 'refused' && !sealed ? refusalSentence(step.why, step.name) : undefined}
      >
        {(named) => (
          <input {...named} type="file" accept=".json,application/json" onChange={(event) => void choose(event.currentTarget.files?.[0])} />
        )}
      </Field>
      {sealed ? (
        <form
          className="hag-stack"
          onSubmit={(event) => {
            event.preventDefault();
            void open();
          }}
        >
          <Field label={i18n.t('people.import.passphrase')} error={step.kind === 'refused' ? refusalSentence(step.why) : undefined}>
            {(named) => (
              <input
                {...named}
                type="password"
                autoComplete="off"
                value={passphrase}
                onChange={(event) => setPassphrase(event.currentTarget.value)}
              />
            )}
          </Field>
          <div className="hag-row">
            <Button type="submit">{i18n.t('people.import.open')}</Button>
          </div>
        </form>
      ) : null}
      <p role="status" className="hag-small hag-told">
        {step.kind === 'reading' ? i18n.t('people.import.reading') : step.kind === 'done' ? i18n.t('people.import.done', step.count) : null}
      </p>
      {step.kind === 'read' ? (
        <ImportPreview people={people} incoming={step.people} left={step.left} onApply={apply} onCancel={() => setStep({ kind: 'idle' })} />
      ) : null}
    </Card>
  );
}
