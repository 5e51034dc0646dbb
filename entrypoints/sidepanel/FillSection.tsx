import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { CastChooser } from '@/components/fill/CastChooser.tsx';
import { FillPreview } from '@/components/fill/FillPreview.tsx';
import { FillReport } from '@/components/fill/FillReport.tsx';
import { ExtensionUpdated } from '@/components/states/ExtensionUpdated.tsx';
import { FailureState } from '@/components/states/FailureState.tsx';
import { NoAnswer } from '@/components/states/NoAnswer.tsx';
import { NoPerson } from '@/components/states/NoPerson.tsx';
import { State } from '@/components/states/State.tsx';
import { Card } from '@/components/ui/Card.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import { browser } from '@/lib/browser.ts';
import { castFrom } from '@/lib/fill/cast.ts';
import type { TabReport } from '@/lib/messages/protocol.ts';
import type { RecognisedForm } from '@/lib/recognise/recognition.ts';
import { updateSettings } from '@/lib/settings/store.ts';
import { castRoles, keptFields, previewRows, refusedFields } from '@/lib/wiring/fill-words.ts';
import { openOptions } from '@/lib/wiring/open.ts';
import { teachChoices } from '@/lib/wiring/teach-words.ts';
import { useFill } from '@/lib/wiring/use-fill.ts';
import { plainName } from '@/lib/wiring/use-people.ts';
import type { Road } from '@/lib/wiring/use-road.ts';
import { Remember } from './Remember.tsx';

type FillSectionProps = {
  readonly report: TabReport;
  readonly form: RecognisedForm;
  readonly road: Road;
  /** Told what the form asks, in the page's words, each time it was read. */
  readonly onAsks: (labels: readonly string[]) => void;
};

/** Who is who, what would be written, and what became of it. */
export function FillSection({ report, form, road, onAsks }: FillSectionProps) {
  const { people } = road;
  const [cast, setCast] = useState(() => castFrom(people, road.settings.casts[form.id]));
  const { state, read, takeBack, fill, undo, teach, show } = useFill(report, 'panel', cast);
  const candidates = people.map(({ id }) => ({ id, name: plainName(people, id) }));
  const roles = castRoles(form.id);
  const [notTaught, setNotTaught] = useState(false);
  const [notSaved, setNotSaved] = useState(false);
  const plan = state.kind === 'preview' ? state.plan : undefined;
  useEffect(() => {
    if (plan) onAsks([...plan.rows, ...plan.kept, ...plan.refused].map(({ label }) => label));
  }, [plan, onAsks]);
  const teaching = {
    choices: teachChoices(people, cast),
    onTeach: async (key: string, as: string | null) => {
      const answer = await teach(key, as);
      setNotTaught(answer === 'refused');
      setNotSaved(answer === 'not-saved');
    },
  };

  return (
    <Card title={i18n.t('fill.title')}>
      {form.state === 'found-by-content' ? <Notice tone="next">{i18n.t('fill.foundByContent')}</Notice> : null}
      {roles.length === 0 || people.length === 0 ? null : (
        <CastChooser
          cast={roles.map((role) => ({ role, personId: cast[role] }))}
          people={candidates}
          onChange={async (role, personId) => {
            const { [role]: _before, ...others } = cast;
            const chosen = personId === undefined ? others : { ...others, [role]: personId };
            setCast(chosen);
            const saved = await updateSettings((settings) => ({ ...settings, casts: { ...settings.casts, [form.id]: chosen } }));
            setNotSaved(saved.kind !== 'ok');
          }}
        />
      )}
      {notTaught ? <Notice role="status">{i18n.t('fill.teach.refused')}</Notice> : null}
      {notSaved || (state.kind === 'report' && !state.ticksKept) ? <Notice role="alert">{i18n.t('fill.notRemembered')}</Notice> : null}
      {progress()}
    </Card>
  );

  function progress() {
    switch (state.kind) {
      case 'reading':
        return <State title={i18n.t('fill.reading')} />;
      case 'failed':
        if (state.why === 'no-person') return <NoPerson onAdd={() => openOptions()} />;
        if (state.why === 'unreachable') return <ExtensionUpdated onReload={() => browser.tabs.reload(report.tabId)} />;
        if (state.why === 'no-answer') return <NoAnswer onRead={read} onUndo={takeBack} />;
        return <FailureState why={state.why} onRetry={read} onOpenOptions={() => openOptions()} />;
      case 'preview':
        return (
          <>
            {state.again ? (
              <Notice role="alert" title={i18n.t('failure.pageChanged')}>
                {i18n.t('state.nothingWritten')}
              </Notice>
            ) : null}
            {state.takenBack === 0 ? null : <Notice role="status">{i18n.t('fill.takenBack', state.takenBack)}</Notice>}
            <FillPreview
              key={state.token}
              rows={previewRows(state, people)}
              kept={keptFields(state.plan.kept, people)}
              refused={refusedFields(state.plan.refused)}
              busy={state.busy}
              onFill={fill}
              onShow={show}
              teaching={teaching}
            />
          </>
        );
      case 'report':
        return (
          <>
            <FillReport
              filled={state.report.filled}
              kept={keptFields(state.report.kept, people)}
              refused={refusedFields(state.report.refused)}
              more={state.more}
              undone={state.undone}
              onUndo={undo}
              onFillMore={read}
              teaching={teaching}
              {...(roles.length > 0 && { onFillForOther: takeBack })}
              onShow={show}
            />
            {form.state === 'found-by-content' && state.undone === undefined ? <Remember tabId={report.tabId} /> : null}
          </>
        );
    }
  }
}
