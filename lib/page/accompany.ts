import { i18n } from '#i18n';
import type { FromPage, OverlayCard } from '@/lib/messages/protocol.ts';
import { phrasesToFind } from '@/lib/recognise/phrases.ts';
import { mayStillChange, type RecognitionGuide, recognisePage } from '@/lib/recognise/recognise.ts';
import type { Recognition } from '@/lib/recognise/recognition.ts';
import { type Overlay, showOverlay } from './overlay.ts';
import { takeSnapshot } from './snapshot.ts';
import { type Look, watchPage } from './watch.ts';

/** How the background is spoken to: each rejects when the extension was updated or switched off under the page. */
export type Background = {
  readonly pageSeen: (recognition: Recognition) => Promise<OverlayCard | null>;
  /** The page is being left: what is known of it is to be forgotten. */
  readonly pageGone: () => Promise<void>;
  readonly hideHere: () => Promise<void>;
  readonly openGuide: () => Promise<void>;
  /** Absent on pages that are never filled. */
  readonly fillEveryday?: () => Promise<ReturnType<FromPage['fillEveryday']>>;
};

export type AccompanyOptions = {
  /** By what the pages of this script's hosts are known. */
  readonly guide: RecognitionGuide;
  readonly background: Background;
  readonly signal: AbortSignal;
  readonly isStale?: () => boolean;
  /** Told after each look, for what else depends on the page. */
  readonly onRecognition?: (recognition: Recognition) => void;
};

export type Company = {
  /** What the page was recognised as last. */
  readonly recognition: () => Recognition;
  /** Shows, changes or takes away the card, unless the user closed it on this page. */
  readonly showCard: (card: OverlayCard | null) => void;
  /** Looks at the page once more: its form may ask other questions after a fill. */
  readonly lookAgain: () => void;
  /** The element that holds the card in the page, while there is one. */
  readonly ownHost: () => Element | undefined;
};

const unknown: Recognition = { kind: 'unknown' };
const addressOf = ({ origin, pathname, search }: Location): string => `${origin}${pathname}${search}`;

/**
 * Stays with one document for its life: recognises it, reports what it recognised and shows the card that comes back. A page that is not recognised
 * sees nothing of us, and is not reported, unless one was reported here before: the background must forget that.
 */
export function accompanyPage({ guide, background, signal, isStale, onRecognition }: AccompanyOptions): Company {
  const phrases = phrasesToFind(guide);
  let recognition = unknown;
  let reported: { readonly address: string; readonly what: string } | undefined;
  let overlay: Overlay | undefined;
  const closedOn = new Set<string>();

  const removeCard = (): void => {
    overlay?.remove();
    overlay = undefined;
  };
  const showCard = (card: OverlayCard | null): void => {
    if (
      signal.aborted ||
      recognition.kind === 'unknown' ||
      card === null ||
      card.pageId !== recognition.pageId ||
      closedOn.has(card.pageId)
    )
      removeCard();
    else if (overlay) overlay.update(card);
    else overlay = showOverlay({ card, on: actions(), signal, ...(isStale && { isStale }) });
  };
  const close = (): void => {
    if (recognition.kind !== 'unknown') closedOn.add(recognition.pageId);
    overlay = undefined;
  };
  /** No answer: the extension was updated under the page, or its worker was stopped while it worked. */
  const lost = (words: string) => (): void => ((isStale?.() ?? true) ? overlay?.sayStale() : overlay?.announce(words));
  const fill = (): void => {
    overlay?.announce(i18n.t('overlay.filling'));
    background.fillEveryday?.().then((result) => overlay?.announce(sayResult(result)), lost(i18n.t('overlay.noAnswer')));
  };
  const actions = () => ({
    ...(background.fillEveryday && { fill }),
    openGuide: () => void background.openGuide().catch(lost(i18n.t('overlay.notOpened'))),
    hide: () => {
      close();
      background.hideHere().catch(() => {});
    },
    close,
  });

  const report = (address: string, questions: number): void => {
    // Fields that came late, or with an answer, are news too: the background may now fill more.
    const what = JSON.stringify(recognition) + ('form' in recognition ? questions : '');
    if (reported?.address === address && reported.what === what) return;
    if (recognition.kind === 'unknown' && reported === undefined) return;
    const told = recognition.kind === 'unknown' ? undefined : { address, what };
    reported = told;
    background.pageSeen(recognition).then(
      (card) => told === reported && showCard(card),
      () => {},
    );
  };

  const look: Look = (isLast) => {
    const snapshot = takeSnapshot(document, location, phrases);
    const seen = recognisePage(snapshot, guide);
    const open = mayStillChange(seen, snapshot);
    const address = addressOf(location);
    // A page that lacks its wording may still be rendering: nothing new is said of it until it had its time.
    // A form with its fields drawn under another heading is another form now, and must not be offered for a fill until the time is over.
    const isOtherForm = seen.kind === 'changed' && seen.form?.state === 'changed' && snapshot.labels.length > 0;
    const tooEarly = seen.kind === 'changed' && !isOtherForm && !isLast;
    const next = !tooEarly ? seen : reported?.address === address ? recognition : unknown;
    if (next.kind === 'unknown' || recognition.kind === 'unknown' || next.pageId !== recognition.pageId) removeCard();
    recognition = next;
    report(address, snapshot.labels.length);
    overlay?.giveWay();
    onRecognition?.(recognition);
    return open ? 'look-again' : 'done';
  };
  // A page that comes back out of the browser's cache is shown once more, and reports anew.
  const leave = (): void => {
    if (reported) background.pageGone().catch(() => {});
    reported = undefined;
  };
  globalThis.addEventListener('pagehide', leave, { signal });
  watchPage({ look, signal });
  return { recognition: () => recognition, showCard, lookAgain: () => void look(false), ownHost: () => overlay?.host };
}

function sayResult(result: ReturnType<FromPage['fillEveryday']>): string {
  if (result.kind === 'failed' && result.why === 'no-answer') return i18n.t('overlay.noAnswer');
  if (result.kind === 'failed' || result.filled === 0) return i18n.t('overlay.filledNothing');
  return i18n.t('overlay.filled', [String(result.filled), String(result.kept), String(result.refused)]);
}
