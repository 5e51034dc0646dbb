/** Pauses; ends early when the signal aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}

const step = 30;

/** Looks until there is something to find, at most as long as the limit (milliseconds). Asks again instead of observing the page. */
export async function waitFor<T>(look: () => T | undefined, limit: number, signal: AbortSignal): Promise<T | undefined> {
  for (let waited = 0; !signal.aborted; waited += step) {
    const found = look();
    if (found !== undefined || waited >= limit) return found;
    await pause(step, signal);
  }
  return undefined;
}
