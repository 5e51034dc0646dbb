import { i18n } from '#i18n';
import { FillButton } from '@/components/fill/FillButton.tsx';
import { failureSentence, isSetInOptions } from '@/components/states/FailureState.tsx';
import { LoggedOut } from '@/components/states/LoggedOut.tsx';
import { NoPerson } from '@/components/states/NoPerson.tsx';
import { PageChanged } from '@/components/states/PageChanged.tsx';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import type { TabReport } from '@/lib/messages/protocol.ts';
import type { People } from '@/lib/people/person.ts';
import { openOptions } from '@/lib/wiring/open.ts';
import { useFill } from '@/lib/wiring/use-fill.ts';
import { plainName } from '@/lib/wiring/use-people.ts';
import { factsChecked } from '@/lib/wiring/why-words.ts';
import { LeftToUser, PopupReport } from './PopupReport.tsx';

/** One click for everyday details and those confirmed before; the button says whose and how many. */
export function PopupFill({ report, people }: { readonly report: TabReport; readonly people: People }) {
  const { state, read, fill, undo, show } = useFill(report, 'popup');
  // The popup lies over the page that it is to show.
  const showAndClose = async (key: string) => {
    if (await show(key)) window.close();
  };
  // Also when the form was read before the page turned out to be another one.
  if (report.recognition.form?.state === 'changed') return <PageChanged since={factsChecked} hasForm />;
  switch (state.kind) {
    case 'reading':
      return <p className="hag-small">{i18n.t('fill.reading')}</p>;
    case 'failed':
      if (state.why === 'no-person') return <NoPerson onAdd={() => openOptions()} />;
      if (state.why === 'logged-out') return <LoggedOut />;
      return (
        <Notice
          role="status"
          actions={
            isSetInOptions(state.why) ? (
              <Button small onClick={() => openOptions()}>
                {i18n.t('ui.options')}
              </Button>
            ) : undefined
          }
        >
          {failureSentence(state.why)}
        </Notice>
      );
    case 'preview': {
      const rows = state.plan.rows.filter((row) => !row.sensitive || state.confirmed.includes(row.key));
      if (rows.length === 0)
        return (
          <>
            <Notice>{i18n.t('fill.popupNothing')}</Notice>
            <LeftToUser people={people} kept={state.plan.kept} refused={state.plan.refused} onShow={showAndClose} />
          </>
        );
      const names = [...new Set(rows.map(({ personId }) => personId))].map((id) => plainName(people, id));
      const keys = rows.map(({ key }) => key);
      return (
        <>
          {state.again ? (
            <Notice role="alert" title={i18n.t('failure.pageChanged')}>
              {i18n.t('state.nothingWritten')}
            </Notice>
          ) : null}
          <FillButton names={names} fields={rows.length} busy={state.busy} onFill={() => fill(keys, [])} />
        </>
      );
    }
    case 'report':
      return (
        <PopupReport
          report={state.report}
          undone={state.undone}
          people={people}
          more={state.more}
          onUndo={undo}
          onFillMore={read}
          onShow={showAndClose}
        />
      );
  }
}
