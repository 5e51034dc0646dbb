import type { PageMarks } from '@/lib/guide/page.ts';

/**
 * Whether this is a document of a site that the script was written for. The browser also injects it on other ports, on the host with a trailing dot and
 * into sandboxed documents: none of these is the site.
 */
export function isExpectedDocument(
  pages: readonly Pick<PageMarks, 'where'>[],
  here: Pick<Window, 'origin' | 'location' | 'top' | 'self'> = globalThis.window,
): boolean {
  return (
    here.top === here.self &&
    here.origin === here.location.origin &&
    pages.some(({ where }) => where.some(({ origins }) => origins.includes(here.location.origin)))
  );
}
