import { changedArticle } from '../article.ts';
import { hasLastSegment, type Place } from '../page.ts';
import { renderDrupal } from '../platforms/drupal.ts';

export const host = 'it.hms.harvard.edu';

type ItPage = Pick<Place, 'id' | 'title' | 'recognisedAs'> & {
  /** Newest first; any path with one of their last segments answers. */
  readonly paths: readonly string[];
  readonly subtitle?: string;
  readonly content: string;
  readonly accordions?: readonly (readonly [string, string])[];
};

export function hmsItPlace({ paths, subtitle, content, accordions = [], ...place }: ItPage): Place {
  const segments = paths.map((path) => path.split('/').at(-1) ?? '');
  return {
    ...place,
    addresses: paths.map((path) => `https://${host}${path}`),
    matches: (url) => hasLastSegment(url, host, ...segments),
    render: ({ state }) =>
      state === 'changed'
        ? renderDrupal({ site: 'HMS IT', title: 'Booking seminar rooms', content: changedArticle })
        : renderDrupal({ site: 'HMS IT', title: place.title, ...(subtitle === undefined ? {} : { subtitle }), content, accordions }),
  };
}
