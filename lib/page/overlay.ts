import { i18n } from '#i18n';
import type { OverlayCard } from '@/lib/messages/protocol.ts';
import { type CardParts, foldCard, makeCard, writeCard } from './overlay-card.ts';
import { guardClicks } from './overlay-guards.ts';
import { mountHost, type OverlayHost } from './overlay-host.ts';
import { coversControl, watchCovering } from './overlay-place.ts';

export type OverlayActions = {
  /** Absent on pages that are never filled: the button does not exist there. Called after every guard let the click through. */
  readonly fill?: () => void;
  readonly openGuide: () => void;
  /** *Hide here*: for good. */
  readonly hide: () => void;
  /** Escape: for as long as the document lives. */
  readonly close?: () => void;
};

export type Overlay = {
  update(card: OverlayCard): void;
  /** Says a result in the card and to screen readers; an empty text takes it away. */
  announce(text: string): void;
  remove(): void;
};

export type OverlayOptions = {
  readonly card: OverlayCard;
  readonly on: OverlayActions;
  readonly signal: AbortSignal;
  /** Whether the extension was updated under this page: its buttons cannot work any more, and say so. */
  readonly isStale?: () => boolean;
  readonly document?: Document;
};

const nowhere: Overlay = { update: () => {}, announce: () => {}, remove: () => {} };

/** Shows the card at the bottom right, above everything and in nobody's way: it never takes the focus and folds away from a field under it. */
export function showOverlay({ card, on, signal, isStale = () => false, document = globalThis.document }: OverlayOptions): Overlay {
  const mounted = mountHost(document);
  if (!mounted) return nowhere;
  const { host, root } = mounted;
  const life = new AbortController();
  const parts = makeCard(document);
  root.append(parts.frame);
  writeCard(document, parts, card, on.fill !== undefined);

  let pressing = false;
  const remove = (): void => {
    life.abort();
    host.remove();
  };
  const announce = (text: string): void => {
    parts.result.textContent = text;
  };
  const sayStale = (): void => {
    parts.actions.hidden = true;
    foldCard(parts, false);
    announce(i18n.t('overlay.stale'));
  };
  // An update of the extension is noticed by asking, and asking ends `signal`: the card must then stay long enough to say so.
  const press = (act: () => void) => (event: Event) => {
    if (!event.isTrusted) return;
    pressing = true;
    const stale = isStale();
    pressing = false;
    if (stale) sayStale();
    else act();
  };
  signal.addEventListener('abort', () => !pressing && remove(), { signal: life.signal });

  foldCard(parts, coversControl(document, parts.card));
  listen(parts, root, press, on, remove, life.signal);
  if (on.fill) guardFill(document, mounted, parts, press, on.fill, announce, life.signal);
  watchCovering(document, parts.card, () => foldCard(parts, true), life.signal);
  return { update: (next) => writeCard(document, parts, next, on.fill !== undefined), announce, remove };
}

type Press = (act: () => void) => (event: Event) => void;

function listen(parts: CardParts, root: ShadowRoot, press: Press, on: OverlayActions, remove: () => void, signal: AbortSignal): void {
  const once = { signal };
  parts.openGuide.addEventListener('click', press(on.openGuide), once);
  parts.hide.addEventListener(
    'click',
    press(() => {
      remove();
      on.hide();
    }),
    once,
  );
  const fold = (folded: boolean, next: HTMLElement) => (event: Event) => {
    if (!event.isTrusted) return;
    foldCard(parts, folded);
    next.focus();
  };
  parts.fold.addEventListener('click', fold(true, parts.pill), once);
  parts.pill.addEventListener('click', fold(false, parts.fold), once);
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted || event.key !== 'Escape') return;
      remove();
      on.close?.();
    },
    once,
  );
  // The page's own shortcuts are not meant by keys pressed in here.
  for (const type of ['keydown', 'keyup', 'keypress']) root.addEventListener(type, (event) => event.stopPropagation(), once);
}

function guardFill(
  document: Document,
  { host }: OverlayHost,
  parts: CardParts,
  press: Press,
  fill: () => void,
  announce: (text: string) => void,
  signal: AbortSignal,
): void {
  const guard = guardClicks({ document, host, button: parts.fill, signal });
  parts.fill.addEventListener(
    'click',
    (event) => {
      const obstacle = guard.obstacleTo(event);
      if (obstacle === undefined) press(fill)(event);
      else if (obstacle !== 'not-a-person') announce(i18n.t('overlay.notClear'));
    },
    { signal },
  );
}
