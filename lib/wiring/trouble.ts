import type { StoreTrouble } from '@/components/states/StoreDamaged.tsx';
import type { StoreState } from '@/lib/store.ts';

/** The first trouble among the stores that a page shows, if there is one. */
export function troubleIn(states: readonly (StoreState<unknown> | undefined)[]): StoreTrouble | undefined {
  return states.map((state) => state && troubleOf(state)).find((trouble) => trouble !== undefined);
}

function troubleOf(state: StoreState<unknown>): StoreTrouble | undefined {
  switch (state.kind) {
    case 'ok':
      return undefined;
    case 'damaged':
    case 'future':
      return state.kind;
    case 'failed':
      return state.why === 'invalid' ? 'not-saved' : state.why;
  }
}
