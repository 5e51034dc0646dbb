import { bodyOf, findAll, makeElement } from './dom.ts';
import { overlayCss } from './overlay-css.ts';

export type OverlayHost = { readonly host: HTMLElement; readonly root: ShadowRoot };

/** A constructed sheet is no inline style, so the page's own policy cannot forbid it. Firefox refuses to adopt one from here: a style element then. */
function dress(document: Document, root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(overlayCss);
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = makeElement(document, 'style');
    style.textContent = overlayCss;
    root.append(style);
  }
}

/** Firefox alone lets an extension look into a closed root. */
type Opened = { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * When the extension is updated Firefox ends its script in every open page without a word, and starts the new one there. The card of the old
 * one can do nothing any more, not even go, and would lie over the new one. In Chromium the old script lives on and says so itself.
 */
export function removeDeadCards(document: Document): void {
  for (const host of findAll(document, 'body > div[popover=manual]')) {
    const root = (host as Opened).openOrClosedShadowRoot;
    if (root?.mode === 'closed' && root.querySelector('section.frame > .card')) host.remove();
  }
}

/** An element of ours at the end of the body, in the top layer, its inside closed to the page. */
export function mountHost(document: Document): OverlayHost {
  const host = makeElement(document, 'div');
  const root = host.attachShadow({ mode: 'closed' });
  dress(document, root);
  host.setAttribute('popover', 'manual');
  bodyOf(document)?.append(host);
  if (host.isConnected) host.showPopover?.();
  return { host, root };
}
