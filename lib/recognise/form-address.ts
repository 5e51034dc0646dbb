import { identifyingKeys } from '@/lib/guide/form-marks.ts';
import type { Address } from './address.ts';

/** The part of the query that makes this address a form's: everything else (categories, tracking) may differ. A key given twice joins its values. */
export function identifyingQuery({ origin, search }: Address): Readonly<Record<string, string>> {
  const query = new URLSearchParams(search);
  const found = identifyingKeys[origin]?.filter((key) => query.has(key)).map((key) => [key, query.getAll(key).join(' ')]);
  return Object.fromEntries(found ?? []);
}

/** The address of a form as it is remembered once the user says that it is the right one: origin, path, identifying query in a fixed order. */
export function formAddress(address: Address): string {
  const query = new URLSearchParams(Object.entries(identifyingQuery(address)).sort(([a], [b]) => a.localeCompare(b)));
  return `${address.origin}${address.pathname}${query.size > 0 ? `?${query}` : ''}`;
}
