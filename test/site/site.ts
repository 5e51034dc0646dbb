import { assetPrefix, readAsset } from './assets.ts';
import { renderDocument } from './html.ts';
import { type Place, type PracticePage, readView, variants } from './page.ts';
import { formPlaces } from './pages/forms.ts';
import { hmsItPlaces } from './pages/hms-it.ts';
import { moreHmsItPlaces } from './pages/hms-it-more.ts';
import { otherPlaces } from './pages/others.ts';
import { portalPlaces } from './pages/portal.ts';
import { wikiPlaces } from './pages/wiki.ts';
import { moreWikiPlaces } from './pages/wiki-more.ts';

export type { PracticePage } from './page.ts';

const places: readonly Place[] = [
  ...wikiPlaces,
  ...moreWikiPlaces,
  ...hmsItPlaces,
  ...moreHmsItPlaces,
  ...portalPlaces,
  ...formPlaces,
  ...otherPlaces,
];

export const practiceHosts: readonly string[] = [
  ...new Set(places.flatMap(({ addresses }) => addresses.map((address) => new URL(address).hostname))),
];

function withVariant(address: string, variant: string): string {
  return variant === 'a' ? address : `${address}${address.includes('?') ? '&' : '?'}practice=${variant}`;
}

/** One page for each address, and for forms one for each of their two wordings. */
function pagesOf(place: Place): PracticePage[] {
  const { id, title, recognisedAs, form } = place;
  return place.addresses.flatMap((address): PracticePage[] => {
    const render = (url: string) => () => place.render(readView(new URL(url)));
    if (form === undefined) return [{ id, url: address, title, recognisedAs, render: render(address) }];
    return variants.map((variant) => {
      const url = withVariant(address, variant);
      const shown = form.variants[variant];
      return { id, url, title: shown.title, variant, recognisedAs, formId: form.id, form: shown, render: render(url) };
    });
  });
}

export const practicePages: readonly PracticePage[] = places.flatMap(pagesOf);

export type Answer = {
  readonly status: number;
  readonly contentType: string;
  readonly headers?: Record<string, string>;
  readonly body: string | Buffer;
};

const html = (status: number, body: string): Answer => ({ status, contentType: 'text/html; charset=utf-8', body });

/** What the practice site says at an address. Null: not one of its hosts, so the caller must let nothing through. */
export function answerRequest(address: string, method: string): Answer | null {
  const url = new URL(address);
  if (!practiceHosts.includes(url.hostname)) return null;
  // No test may send a form; should one, the answer is not to be mistaken for success.
  if (method !== 'GET' && method !== 'HEAD') return { status: 405, contentType: 'text/plain', body: 'A practice form was sent.' };
  if (url.pathname.startsWith(assetPrefix)) {
    const asset = readAsset(url.pathname.slice(assetPrefix.length));
    if (asset !== null) return { status: 200, ...asset };
  }
  const place = places.find(({ matches }) => matches(url));
  if (place !== undefined) return html(200, place.render(readView(url)));
  return html(404, renderDocument({ title: 'Page not found', styles: [], body: '<main><h1>Page not found</h1></main>' }));
}
