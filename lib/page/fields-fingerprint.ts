import type { FieldQuestion } from '@/lib/fill/field.ts';

/** A short hash of what a form asks. Not cryptographic: it tells one version of a page from the next. */
export function fingerprintOf(fields: readonly FieldQuestion[]): string {
  let hash = 0x811c9dc5;
  for (const field of fields) {
    const line = `${field.control}|${field.label}|${field.options.length}\n`;
    for (let at = 0; at < line.length; at += 1) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
