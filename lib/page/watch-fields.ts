import { contains, reads } from './fields-dom.ts';
import { rootsAround } from './holders.ts';
import { formOf } from './native.ts';
import { pause } from './wait.ts';

const calm = 250;
const limit = 15_000;
const times = 5;

/** The forms of these controls; for those without one, the nearest element that holds them all. */
function rootsOf(controls: readonly Element[]): ReadonlySet<Node> {
  const forms = controls.flatMap((control) => [...(formOf(control) ? [formOf(control) as Node] : []), ...shadowsAround(control)]);
  const [loose, ...others] = controls.filter((control) => formOf(control) === null && shadowsAround(control).length === 0);
  let holder: Node | null = loose ? reads().parent(loose) : null;
  while (holder && others.some((control) => !contains(holder as Node, control))) holder = reads().parent(holder);
  return new Set(holder ? [...forms, holder] : forms);
}

const shadowsAround = (control: Element): readonly Node[] => [...rootsAround(control)].filter((root) => root instanceof ShadowRoot);

/**
 * Says when forms have changed their questions after an answer: each time the page is calm again, for a quarter of a minute and a few times only.
 * Nothing else of the page is observed.
 */
export function watchForNewFields(controls: readonly Element[], onChange: () => void, signal: AbortSignal): void {
  const end = new AbortController();
  const stop = AbortSignal.any([signal, end.signal, AbortSignal.timeout(limit)]);
  let calls = 0;
  let isWaiting = false;
  const observer = new MutationObserver(async () => {
    if (isWaiting) return;
    isWaiting = true;
    await pause(calm, stop);
    isWaiting = false;
    if (stop.aborted) return;
    calls += 1;
    if (calls === times) end.abort();
    onChange();
  });
  stop.addEventListener('abort', () => observer.disconnect());
  if (stop.aborted) return;
  for (const root of rootsOf(controls))
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['hidden', 'style', 'class', 'disabled'] });
}
