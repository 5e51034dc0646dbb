import type { AddressRule, PathRule } from '@/lib/guide/page.ts';

/** An address as the browser splits it: `location`, a `URL`, or a snapshot. */
export type Address = { readonly origin: string; readonly pathname: string; readonly search: string };

const comparable = (path: string): string => path.replace(/\/+$/, '').toLowerCase();

/** The value of a query key that is there exactly once; a key given twice says nothing. */
function onlyValue(search: string, key: string): string | undefined {
  const values = new URLSearchParams(search).getAll(key);
  return values.length === 1 ? values[0] : undefined;
}

/** The id in `/pages/<id>/…` of a Confluence path, else `pageId` of its older addresses, differences and sources. */
export function confluencePageId({ pathname, search }: Address): string | undefined {
  const inPath = /^\/wiki\/spaces\/[^/]+\/pages\/(\d+)(?:\/|$)/.exec(pathname)?.[1];
  if (inPath !== undefined) return inPath;
  return pathname.startsWith('/wiki/pages/') || pathname.startsWith('/wiki/plugins/') ? onlyValue(search, 'pageId') : undefined;
}

function fitsPath(rule: PathRule, address: Address): boolean {
  if (rule === 'any') return true;
  const path = comparable(address.pathname);
  if ('is' in rule) return rule.is.some((known) => path === comparable(known));
  if ('under' in rule) return path === rule.under || path.startsWith(`${rule.under}/`);
  if ('endsIn' in rule) return rule.endsIn.includes(path.slice(path.lastIndexOf('/') + 1));
  const pageId = confluencePageId(address);
  return rule.confluence.some((known) => known === pageId);
}

/** Exact origin (so no other port, no `http`, no trailing dot), the path as ruled, each named query key once with its value. */
export function fitsAddress(rule: AddressRule, address: Address): boolean {
  if (!rule.origins.includes(address.origin) || !fitsPath(rule.path, address)) return false;
  return Object.entries(rule.query ?? {}).every(([key, value]) => onlyValue(address.search, key) === value);
}

/** Confluence shows differences and sources of a page under the page's id; they hold pieces of its text only. */
export function isPieceOfPage({ pathname }: Address): boolean {
  return /\/(diffpages|diffpagesbyversion|viewpagesrc|viewpreviousversions)\.action$/.test(pathname);
}
