import { formMarks, identifyingKeys } from '@/lib/guide/form-marks.ts';
import type { FormId } from '@/lib/guide/ids.ts';
import type { Address } from './address.ts';

function keysOf(formId: FormId, origin: string): readonly string[] {
  const where = formMarks.find(({ id }) => id === formId)?.where;
  const known = where !== undefined && where !== 'unknown' && where.origins.includes(origin) ? where.query : undefined;
  return known ? Object.keys(known) : (identifyingKeys[origin] ?? []);
}

/** The part of the query that makes this address this form's: everything else (categories, tracking) may differ. A key given twice joins its values. */
export function identifyingQuery(formId: FormId, { origin, search }: Address): Readonly<Record<string, string>> {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    keysOf(formId, origin)
      .filter((key) => query.has(key))
      .map((key) => [key, query.getAll(key).join(' ')]),
  );
}

/** The address of a form as it is remembered once the user says that it is the right one: origin, path, identifying query in a fixed order. */
export function formAddress(formId: FormId, address: Address): string {
  const query = new URLSearchParams(Object.entries(identifyingQuery(formId, address)).sort(([a], [b]) => a.localeCompare(b)));
  return `${address.origin}${address.pathname}${query.size > 0 ? `?${query}` : ''}`;
}
