/**
 * Whether this is a document of a site that the script was written for. The browser also injects it on other ports, on the host with a trailing dot and
 * into sandboxed documents: none of these is the site.
 */
export function isExpectedDocument(
  origins: readonly string[],
  here: Pick<Window, 'origin' | 'location' | 'top' | 'self'> = globalThis.window,
): boolean {
  return here.top === here.self && here.origin === here.location.origin && origins.includes(here.location.origin);
}
