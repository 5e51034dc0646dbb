import { i18n } from '#i18n';
import { FillButton } from '@/components/fill/FillButton.tsx';
import { failureSentence } from '@/components/states/FailureState.tsx';
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

/** One click for everyday details and those confirmed before; the button says whose and how many. */
export function PopupFill({ report, people }: { readonly report: TabReport; readonly people: People }) {
  const { state, fill, undo } = useFill(report, 'popup');
  // Also when the form was read before the page turned out to be another one.
  if (report.recognition.form?.state === 'changed') return <PageChanged since={factsChecked} hasForm />;
  switch (state.kind) {
    case 'reading':
      return <p className="hag-small">{i18n.t('fill.reading')}</p>;
    case 'failed':
      if (state.why === 'no-person') return <NoPerson onAdd={() => openOptions()} />;
      if (state.why === 'logged-out') return <LoggedOut />;
      return <Notice role="status">{failureSentence(state.why)}</Notice>;
    case 'preview': {
      const rows = state.plan.rows.filter((row) => !row.sensitive || state.confirmed.includes(row.key));
      if (rows.length === 0) return <Notice>{i18n.t('fill.popupNothing')}</Notice>;
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
    case 'report': {
      const { filled, kept, refused } = state.report;
      const { undone } = state;
      const rest = [
        kept.length > 0 && i18n.t('fill.popupKept', kept.length),
        refused.length > 0 && i18n.t('fill.popupLeft', refused.length),
      ];
      return (
        <Notice
          tone="good"
          role="status"
          title={undone === undefined ? i18n.t('fill.popupDone', filled.length) : i18n.t('fill.undone', undone.restored)}
          actions={
            undone === undefined && filled.length > 0 ? (
              <Button small onClick={undo}>
                {i18n.t('fill.undo')}
              </Button>
            ) : undefined
          }
        >
          {undone === undefined ? (
            <>
              <p>{rest.filter(Boolean).join(' ')}</p>
              <p>{i18n.t('fill.checkAndSend')}</p>
            </>
          ) : undefined}
        </Notice>
      );
    }
  }
}
