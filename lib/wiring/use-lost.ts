import { useEffect, useState } from 'react';
import type { People } from '@/lib/people/person.ts';
import { hasTrace } from '@/lib/people/trace.ts';
import type { StoreState } from '@/lib/store.ts';

/** Nobody is saved, and somebody was: the browser lost its storage. False until that is known. */
export function useLost(people: StoreState<People> | undefined): boolean {
  const [lost, setLost] = useState(false);
  const isEmpty = people?.kind === 'ok' && people.value.length === 0;
  useEffect(() => {
    let isCurrent = true;
    if (isEmpty) void hasTrace().then((found) => isCurrent && setLost(found));
    else setLost(false);
    return () => {
      isCurrent = false;
    };
  }, [isEmpty]);
  return lost;
}
