import { useEffect, useState } from 'react';
import type { StoreState } from '@/lib/store.ts';

/** What a store holds, now and after every change in any page of the extension; `undefined` until it was read. `read` and `watch` must be stable. */
export function useStored<T>(
  read: () => Promise<StoreState<T>>,
  watch: (callback: (state: StoreState<T>) => void, signal: AbortSignal) => void,
): StoreState<T> | undefined {
  const [state, setState] = useState<StoreState<T>>();
  useEffect(() => {
    const controller = new AbortController();
    watch(setState, controller.signal);
    read().then((first) => {
      if (!controller.signal.aborted) setState((newer) => newer ?? first);
    });
    return () => controller.abort();
  }, [read, watch]);
  return state;
}
