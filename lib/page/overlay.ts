import { i18n } from '#i18n';
import type { OverlayCard } from '@/lib/messages/protocol.ts';
import { foldCard, makeCard, shrinkPill, writeCard } from './overlay-card.ts';
import { guardClicks, isByPerson } from './overlay-guards.ts';
import { mountHost } from './overlay-host.ts';
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
  /** The card's host element in the page: what it covers is covered by nothing foreign. */
  readonly host: Element;
  update(card: OverlayCard): void;
  /** Says a result in the card and to screen readers; an empty text takes it away. */
  announce(text: string): void;
  /** The extension was updated under this page: nothing here works any more, and the card says so. */
  sayStale(): void;
  /** Folds if fields that came late lie under the card, unless the user opened it there. */
  giveWay(): void;
  remove(): void;
};

export type OverlayOptions = {
  readonly card: OverlayCard;
  readonly on: OverlayActions;
  readonly signal: AbortSignal;
  /** Asked at each click: whether the extension was updated under this page. */
  readonly isStale?: () => boolean;
  readonly document?: Document;
};

/** Shows the card at the bottom right, above everything and in nobody's way: it never takes the focus, and folds away from a field under it. */
export function showOverlay({ card, on, signal, isStale = () => false, document = globalThis.document }: OverlayOptions): Overlay {
  // Taken now: once the extension was updated, the browser hands this script no words any more.
  const staleWords = i18n.t('overlay.stale');
  const life = new AbortController();
  const within = { signal: life.signal };
  const { host, root } = mountHost(document);
  const parts = makeCard(document);
  root.append(parts.frame);

  let pressing = false;
  let openedByUser = false;
  const update = (next: OverlayCard): void => writeCard(document, parts, next, on.fill !== undefined);
  const announce = (text: string): void => {
    parts.result.textContent = text;
    // A result that nobody can read is none. Entering a field under the card still folds it.
    if (text !== '') foldCard(parts, false);
  };
  const remove = (): void => {
    life.abort();
    host.remove();
  };
  const sayStale = (): void => {
    parts.actions.hidden = true;
    foldCard(parts, false);
    announce(staleWords);
  };
  const onPress = (button: HTMLElement, act: (event: Event) => void): void => {
    button.addEventListener(
      'click',
      (event) => {
        if (!isByPerson(event)) return;
        // Asking whether the extension was updated ends `signal` when it was; the card must then stay long enough to say so.
        pressing = true;
        const stale = isStale();
        pressing = false;
        if (stale) sayStale();
        else act(event);
      },
      within,
    );
  };
  const giveWay = (): void => {
    const hasNews = parts.result.textContent !== '';
    if (!openedByUser && !hasNews && coversControl(document, parts.card)) foldCard(parts, true);
    if (!parts.pill.hidden && coversControl(document, parts.pill)) shrinkPill(parts);
  };
  const foldTo = (folded: boolean, next: HTMLElement) => (): void => {
    openedByUser = !folded;
    foldCard(parts, folded);
    next.focus();
  };

  update(card);
  foldCard(parts, false);
  giveWay();
  watchCovering(document, parts, giveWay, life.signal);
  signal.addEventListener('abort', () => !pressing && remove(), within);
  onPress(parts.openGuide, on.openGuide);
  onPress(parts.hide, () => {
    remove();
    on.hide();
  });
  onPress(parts.fold, foldTo(true, parts.pill));
  onPress(parts.pill, foldTo(false, parts.fold));
  onEscape(document, root, life.signal, () => {
    remove();
    on.close?.();
  });
  const { fill } = on;
  if (fill) {
    const guard = guardClicks({ document, host, button: parts.fill, signal: life.signal });
    onPress(parts.fill, (event) => (guard.obstacleTo(event) ? announce(i18n.t('overlay.notClear')) : fill()));
  }
  return { host, update, announce, sayStale, giveWay, remove };
}

/** Keys pressed in here are not the page's shortcuts; Escape closes. */
function onEscape(document: Document, root: ShadowRoot, signal: AbortSignal, close: () => void): void {
  // A page that keeps the focus to itself, as a dialog does, takes it away at once: the Escape that comes next is still meant for the card.
  let entered = false;
  const next = (event: Event): void => {
    const isMeant = entered && isByPerson(event) && (event as KeyboardEvent).key === 'Escape';
    entered = event.type === 'focusin';
    if (isMeant) close();
  };
  root.addEventListener('focusin', next, { signal });
  for (const type of ['keydown', 'pointerdown']) document.addEventListener(type, next, { capture: true, signal });
  for (const type of ['keydown', 'keyup', 'keypress'] as const) {
    root.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
        if (type === 'keydown' && isByPerson(event) && (event as KeyboardEvent).key === 'Escape') close();
      },
      { signal },
    );
  }
}
