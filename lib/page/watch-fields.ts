import { pause } from './wait.ts';

export type FieldWatch = {
  /** The forms to watch, or the element around controls that have none; nothing else is observed. */
  readonly roots: readonly Node[];
  readonly onChange: () => void;
  readonly signal: AbortSignal;
  /** Milliseconds; then the watch ends by itself. */
  readonly limit?: number;
  /** Calls at most. */
  readonly times?: number;
};

const calm = 250;

/** Says when a form has changed its questions after an answer: once the page is calm again, for a while and a number of times only. */
export function watchForNewFields({ roots, onChange, signal, limit = 15_000, times = 5 }: FieldWatch): void {
  const end = new AbortController();
  const stop = AbortSignal.any([signal, end.signal, AbortSignal.timeout(limit)]);
  let calls = 0;
  let waiting = false;
  const observer = new MutationObserver(async () => {
    if (waiting) return;
    waiting = true;
    await pause(calm, stop);
    waiting = false;
    if (stop.aborted) return;
    calls += 1;
    if (calls >= times) end.abort();
    onChange();
  });
  stop.addEventListener('abort', () => observer.disconnect());
  if (stop.aborted) return;
  for (const root of roots)
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['hidden', 'style', 'class', 'disabled'] });
}
