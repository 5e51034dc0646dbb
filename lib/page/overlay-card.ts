import { i18n } from '#i18n';
import type { OverlayCard } from '@/lib/messages/protocol.ts';
import { makeElement } from './dom.ts';
import { drawFold, drawMark } from './overlay-mark.ts';

/** What stands inside the shadow root, made once; `writeCard` changes its words. */
export type CardParts = {
  readonly frame: HTMLElement;
  readonly card: HTMLElement;
  readonly pill: HTMLButtonElement;
  readonly pillWords: HTMLElement;
  readonly headline: HTMLElement;
  readonly body: HTMLElement;
  readonly result: HTMLElement;
  readonly actions: HTMLElement;
  readonly fold: HTMLButtonElement;
  readonly fill: HTMLButtonElement;
  readonly openGuide: HTMLButtonElement;
  readonly hide: HTMLButtonElement;
};

function make<K extends keyof HTMLElementTagNameMap>(document: Document, name: K, className: string, words = ''): HTMLElementTagNameMap[K] {
  const element = makeElement(document, name);
  element.className = className;
  element.textContent = words;
  return element;
}

function makeButton(document: Document, className: string, words = ''): HTMLButtonElement {
  const button = make(document, 'button', className, words);
  button.type = 'button';
  return button;
}

export function makeCard(document: Document): CardParts {
  const parts: CardParts = {
    frame: make(document, 'section', 'frame'),
    card: make(document, 'div', 'card'),
    pill: makeButton(document, 'pill'),
    pillWords: make(document, 'span', ''),
    headline: make(document, 'h2', 'headline'),
    body: make(document, 'div', 'body'),
    result: make(document, 'p', 'result'),
    actions: make(document, 'div', 'actions'),
    fold: makeButton(document, 'fold'),
    fill: makeButton(document, 'fill'),
    openGuide: makeButton(document, 'plain', i18n.t('overlay.openGuide')),
    hide: makeButton(document, 'quiet', i18n.t('overlay.hide')),
  };
  const top = make(document, 'div', 'top');
  top.append(drawMark(document), make(document, 'p', 'name', i18n.t('overlay.name')), parts.fold);
  parts.fold.append(drawFold(document));
  parts.fold.setAttribute('aria-label', i18n.t('overlay.fold'));
  parts.pill.append(drawMark(document), parts.pillWords);
  parts.result.setAttribute('role', 'status');
  parts.actions.append(parts.fill, parts.openGuide, parts.hide);
  parts.card.append(top, parts.body, parts.result, parts.actions, make(document, 'p', 'small', i18n.t('overlay.unofficial')));
  parts.frame.setAttribute('role', 'complementary');
  parts.frame.setAttribute('aria-label', i18n.t('overlay.region'));
  parts.frame.append(parts.card, parts.pill);
  return parts;
}

/** The guide's sentences as text, never as markup. */
export function writeCard(document: Document, parts: CardParts, { headline, lines, fillable }: OverlayCard, canFill: boolean): void {
  parts.headline.textContent = headline;
  parts.pillWords.textContent = headline;
  parts.pill.setAttribute('aria-label', i18n.t('overlay.unfold', [headline]));
  parts.body.replaceChildren(parts.headline, ...lines.map((line) => make(document, 'p', 'line', line)));
  const offersFill = canFill && fillable > 0;
  parts.fill.hidden = !offersFill;
  parts.fill.textContent = offersFill ? i18n.t('overlay.fill', fillable) : '';
  parts.openGuide.className = offersFill ? 'plain' : 'plain lead';
}

/** Card or pill; what appears is full size. */
export function foldCard(parts: CardParts, folded: boolean): void {
  parts.card.hidden = folded;
  parts.pill.hidden = !folded;
  parts.pill.className = 'pill';
}

export function shrinkPill(parts: CardParts): void {
  parts.pill.className = 'pill dot';
}
