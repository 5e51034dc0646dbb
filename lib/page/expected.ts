/**
 * Whether this is a document of a site that the script was written for. The browser also injects it on other ports, on the host with a trailing dot and
 * into sandboxed documents: none of these is the site. `matches`: the script's own match patterns.
 */
export function isExpectedDocument(
  matches: readonly string[],
  here: Pick<Window, 'origin' | 'location' | 'top' | 'self'> = globalThis.window,
): boolean {
  return (
    here.top === here.self &&
    here.origin === here.location.origin &&
    matches.some((pattern) => pattern.startsWith(`${here.location.origin}/`))
  );
}
