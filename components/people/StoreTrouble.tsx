import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button.tsx';
import { Notice } from '@/components/ui/Notice.tsx';
import type { StoreFailure, StoreState } from '@/lib/store.ts';

export type StoreName = 'people' | 'journeys' | 'settings';

type StoreTroubleProps = {
  readonly name: StoreName;
  readonly state: StoreState<unknown>;
  /** Copies of damaged data are kept, also long after the damage. */
  readonly kept: boolean;
  readonly onExport: () => void;
  readonly onBack: () => void;
  readonly onDiscard: () => void;
};

/** What is wrong with one store, what is kept, and what can be done. Nothing at all when all is well. */
export function StoreTrouble({ name, state, kept, onExport, onBack, onDiscard }: StoreTroubleProps) {
  const store = i18n.t(`options.store.${name}`);
  switch (state.kind) {
    case 'damaged':
      return (
        <Notice
          tone="danger"
          role="alert"
          title={i18n.t('options.store.damaged', [store])}
          actions={<Ways {...{ onExport, onBack, onDiscard }} />}
        >
          {i18n.t(state.quarantined ? 'options.store.damagedKept' : 'options.store.damagedInPlace')}
        </Notice>
      );
    case 'future':
      return (
        <Notice tone="danger" role="alert" title={i18n.t('options.store.future', [store])}>
          {i18n.t('options.store.futureMeans')}
        </Notice>
      );
    case 'failed':
      return <SaveTrouble name={name} state={state} />;
    case 'ok':
      return kept ? (
        <Notice title={i18n.t('options.store.kept', [store])} actions={<Ways {...{ onExport, onDiscard }} />}>
          {i18n.t('options.store.keptMeans')}
        </Notice>
      ) : null;
  }
}

/** Only what went wrong while saving; damage has its own notice with its ways out. */
export function SaveTrouble({ name, state }: Pick<StoreTroubleProps, 'name' | 'state'>) {
  if (state.kind !== 'failed') return null;
  const store = i18n.t(`options.store.${name}`);
  return (
    <Notice tone="danger" role="alert" title={i18n.t('options.store.failed', [store])}>
      {failureSentence(state.why)}
    </Notice>
  );
}

function Ways({ onExport, onBack, onDiscard }: { onExport: () => void; onBack?: () => void; onDiscard: () => void }) {
  return (
    <>
      <Button small onClick={onExport}>
        {i18n.t('options.store.export')}
      </Button>
      {onBack ? (
        <Button small onClick={onBack}>
          {i18n.t('options.store.back')}
        </Button>
      ) : null}
      <Button small look="quiet" onClick={onDiscard}>
        {i18n.t('options.store.discard')}
      </Button>
    </>
  );
}

function failureSentence(why: StoreFailure): string {
  switch (why) {
    case 'full':
      return i18n.t('options.store.full');
    case 'unreadable':
      return i18n.t('options.store.unreadable');
    case 'not-saved':
    case 'invalid':
      return i18n.t('options.store.notSaved');
  }
}
