import { changedArticle } from '../article.ts';
import type { Place, View } from '../page.ts';
import { renderConfluence, renderConfluenceSource } from '../platforms/confluence.ts';

const host = 'https://harvardmed.atlassian.net';

type Wiki = Pick<Place, 'id' | 'title' | 'recognisedAs'> & {
  readonly pageIds: readonly string[];
  readonly slug: string;
  readonly content: string;
  /** Only the page itself, not its source and its comparison. */
  readonly only?: 'page';
};

/** Confluence answers to `/pages/<id>` and to `pageId=<id>` alike: page, source and comparison. */
export function wikiPlace({ pageIds, slug, content, only, ...place }: Wiki): Place {
  const [pageId = ''] = pageIds;
  const addresses = [
    `${host}/wiki/spaces/O2/pages/${pageId}/${slug}`,
    `${host}/wiki/plugins/viewsource/viewpagesrc.action?pageId=${pageId}`,
    `${host}/wiki/pages/diffpagesbyversion.action?originalVersion=27&pageId=${pageId}&revisedVersion=33`,
  ];
  return {
    ...place,
    addresses: only === 'page' ? addresses.slice(0, 1) : addresses,
    matches: (url) =>
      url.origin === host &&
      pageIds.some((id) => new RegExp(`^/wiki/spaces/O2/pages/${id}(/|$)`).test(url.pathname) || url.searchParams.get('pageId') === id),
    render: ({ url, state }: View) => {
      const page =
        state === 'changed' ? { title: 'Booking seminar rooms', pageId, content: changedArticle } : { title: place.title, pageId, content };
      return url.pathname.includes('/viewsource/') ? renderConfluenceSource(page) : renderConfluence(page);
    },
  };
}
