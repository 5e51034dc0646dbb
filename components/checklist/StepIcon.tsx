import { i18n } from '#i18n';
import type { ItemState } from '@/lib/checklist/item.ts';
import './StepIcon.css';

/** The state as a shape and a word: colour alone tells nobody who cannot see it. */
export function StepIcon({ state, number }: { readonly state: ItemState; readonly number: number }) {
  return (
    <span className="hag-step-icon" data-state={state}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <circle cx="10" cy="10" r="8.5" />
        {state === 'later' ? (
          <text x="10" y="13.6" textAnchor="middle">
            {number}
          </text>
        ) : (
          <path d={shapes[state]} />
        )}
      </svg>
      <span className="hag-hidden">{stateWord(state)}</span>
    </span>
  );
}

const shapes: { readonly [S in Exclude<ItemState, 'later'>]: string } = {
  next: 'M8 6.2l4.2 3.8L8 13.8',
  waiting: 'M10 5.5V10l3 2',
  done: 'M6 10.2l2.8 2.8L14 7.4',
  void: 'M6.5 10h7',
};

export function stateWord(state: ItemState): string {
  switch (state) {
    case 'next':
      return i18n.t('step.next');
    case 'later':
      return i18n.t('step.later');
    case 'waiting':
      return i18n.t('step.waiting');
    case 'done':
      return i18n.t('step.done');
    case 'void':
      return i18n.t('step.void');
  }
}
