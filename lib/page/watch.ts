import { rootOf } from './dom.ts';

/** `done`: nothing more to find here. `look-again`: the page may still be rendering. */
export type Look = (isLast: boolean) => 'done' | 'look-again';

export type WatchOptions = {
  readonly look: Look;
  readonly signal: AbortSignal;
  readonly document?: Document;
  /** Milliseconds for which a page may render late, and how often it is looked at in that time. */
  readonly patience?: number;
  readonly looks?: number;
  /** Milliseconds between two looks. */
  readonly pause?: number;
};

/**
 * Looks at the page now and after every navigation within it, and again while it renders, until `look` is done or patience and looks are spent; the
 * last look of each round is told so. A click starts a short round as well: steps of a form often change without a new address.
 * Between rounds nothing observes the document.
 */
export function watchPage({
  look,
  signal,
  document = globalThis.document,
  patience = 10_000,
  looks = 12,
  pause = 250,
}: WatchOptions): void {
  let round = new AbortController();
  const begin = (patienceNow = patience): void => {
    round.abort();
    if (signal.aborted || look(false) === 'done') return;
    round = new AbortController();
    watchRendering({
      look,
      document,
      patience: patienceNow,
      looks,
      pause,
      signal: AbortSignal.any([signal, round.signal]),
      end: () => round.abort(),
    });
  };
  const later = (): void => {
    setTimeout(() => begin(patience / 4), pause);
  };
  const within = { signal };
  const { navigation } = globalThis as { readonly navigation?: EventTarget };
  // WXT's own location event comes before the new address is in place, and a page can forge it; the browser's comes after.
  for (const type of ['currententrychange', 'navigatesuccess']) navigation?.addEventListener(type, () => begin(), within);
  for (const type of ['popstate', 'hashchange', 'pageshow']) globalThis.addEventListener(type, () => begin(), within);
  document.addEventListener('click', later, { capture: true, passive: true, signal });
  begin();
}

type Round = Required<Omit<WatchOptions, 'signal'>> & { readonly signal: AbortSignal; readonly end: () => void };

/** One bounded round: looks after changes, at most once a pause, and for the last time when patience or looks are spent. */
function watchRendering({ look, document, patience, looks, pause, signal, end }: Round): void {
  const root = rootOf(document);
  if (!root) return;
  let left = looks;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const lookAgain = (): void => {
    waiting = undefined;
    left -= 1;
    const isLast = left <= 0;
    if (look(isLast) === 'done' || isLast) end();
  };
  const observer = new MutationObserver(() => {
    waiting ??= setTimeout(lookAgain, pause);
  });
  const spent = setTimeout(() => {
    left = 0;
    lookAgain();
  }, patience);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(waiting);
    clearTimeout(spent);
  });
  observer.observe(root, { childList: true, subtree: true, characterData: true });
}
