import { bodyOf, makeElement } from './dom.ts';
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
