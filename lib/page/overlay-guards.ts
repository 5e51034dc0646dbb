import { bodyOf, findAll } from './dom.ts';

/** What can stand between a click and the person who made it. Each name is one trick of a page. */
export const obstacles = [
  'not-a-person',
  'taken-out-of-the-page',
  'not-on-top',
  'another-layer-above',
  'covered',
  'just-appeared',
  'page-not-focused',
  'page-in-transition',
] as const;
export type Obstacle = (typeof obstacles)[number];

/** Milliseconds that a button must have been in view, unmoved and uncovered, before a click on it counts. */
export const steadyFor = 500;

export type ClickGuard = { readonly obstacleTo: (event: Event) => Obstacle | undefined };

type Guarded = {
  readonly document: Document;
  readonly host: HTMLElement;
  readonly button: HTMLElement;
  readonly signal: AbortSignal;
  readonly now?: () => number;
};

const whereIs = (element: Element): string => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height].map(Math.round).join(' ');
};

/** Made by a hand or a key, and not by a script of the page. */
export const isByPerson = (event: Event): boolean => event.isTrusted;

function isInPlace(document: Document, host: HTMLElement): boolean {
  return host.isConnected && host.parentElement === bodyOf(document);
}

function isOnTop(host: HTMLElement): boolean {
  return host.matches(':popover-open');
}

function hasForeignLayer(document: Document, host: HTMLElement): boolean {
  return findAll(document, ':modal, :popover-open, :fullscreen').some((element) => element !== host);
}

/** The topmost element at the middle of the button, as the page sees it: our host, or something over it. */
function isHit(document: Document, host: HTMLElement, button: HTMLElement): boolean {
  const { left, top, width, height } = button.getBoundingClientRect();
  return Document.prototype.elementFromPoint.call(document, left + width / 2, top + height / 2) === host;
}

function isSteady(milliseconds: number): boolean {
  return milliseconds >= steadyFor;
}

function hasFocus(document: Document): boolean {
  return Document.prototype.hasFocus.call(document);
}

function isInTransition(document: Document): boolean {
  return (Reflect.get(Document.prototype, 'activeViewTransition', document) ?? null) !== null;
}

/**
 * Watches one button of the overlay from now on and judges clicks on it. A page cannot reach into the overlay, but it can lay things over it, take it
 * out of the top layer, or make it appear under a finger that is already falling: by moving it, or by closing a window that stood before it.
 */
export function guardClicks({ document, host, button, signal, now = () => performance.now() }: Guarded): ClickGuard {
  let steadySince = now();
  let place = whereIs(button);
  let painted: boolean | undefined;
  const disturb = (): void => {
    steadySince = now();
    place = whereIs(button);
  };
  // `toggle` does not bubble; in the capture phase it passes here for every popover and dialog, our own included.
  for (const type of ['toggle', 'beforetoggle', 'fullscreenchange']) document.addEventListener(type, disturb, { capture: true, signal });
  // A window of the page's that closes under the first click of a double click leaves the second one to what lies behind it.
  globalThis.addEventListener('focus', disturb, { signal });
  document.addEventListener('visibilitychange', disturb, { signal });
  // Our own words, folding and the window's size move the button as well.
  globalThis.addEventListener('resize', disturb, { signal });
  const sizes = new ResizeObserver(disturb);
  sizes.observe(host);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  watchPainting(button, signal, (isPainted) => {
    if (isPainted !== (painted ?? true)) disturb();
    painted = isPainted;
  });

  const obstacleTo = (event: Event): Obstacle | undefined => {
    if (!isByPerson(event)) return 'not-a-person';
    if (!isInPlace(document, host)) return 'taken-out-of-the-page';
    if (!isOnTop(host)) return 'not-on-top';
    if (hasForeignLayer(document, host)) return 'another-layer-above';
    if (!isPainted(painted) || !isHit(document, host, button)) return 'covered';
    if (whereIs(button) !== place) disturb();
    if (!isSteady(now() - steadySince)) return 'just-appeared';
    if (!hasFocus(document)) return 'page-not-focused';
    return isInTransition(document) ? 'page-in-transition' : undefined;
  };
  return { obstacleTo };
}

/** Where the browser can say so, it must have said so. */
function isPainted(said: boolean | undefined): boolean {
  return said ?? !(typeof IntersectionObserverEntry !== 'undefined' && 'isVisible' in IntersectionObserverEntry.prototype);
}

type PaintedEntry = IntersectionObserverEntry & { readonly isVisible?: boolean };

/** Chromium tells whether an element is really painted, nothing above it (IntersectionObserver with `trackVisibility`); other browsers stay silent. */
function watchPainting(button: HTMLElement, signal: AbortSignal, tell: (isPainted: boolean) => void): void {
  if (typeof IntersectionObserver === 'undefined') return;
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
  const observer = new IntersectionObserver((entries) => {
    const latest = entries.at(-1) as PaintedEntry | undefined;
    if (latest?.isVisible !== undefined) tell(latest.isVisible);
  }, options);
  observer.observe(button);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
