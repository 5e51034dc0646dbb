import { identifyingKeys } from '@/lib/guide/form-marks.ts';
import { pages } from '@/lib/guide/pages.ts';
import type { TabReport } from '@/lib/messages/protocol.ts';

/** Query values that say which page it is, by origin; every other value might be somebody's own and is left out. */
const keysOf = (origin: string): readonly string[] => identifyingKeys[origin] ?? ['pageId'];

/** What a maintainer needs to look at a page that changed: no text of the page, nothing of a person's. `today` is an ISO date. */
export function driftText({ recognition, url }: Pick<TabReport, 'recognition' | 'url'>, version: string, today: string): string {
  const page = pages.find(({ id }) => id === recognition.pageId);
  const missing = recognition.kind === 'changed' ? recognition.missing : [];
  return [
    `Page: ${recognition.pageId}${page === undefined ? '' : ` (${page.title})`}`,
    `Address: ${bareAddress(url)}`,
    `State: ${recognition.kind}${recognition.form === undefined ? '' : `; form ${recognition.form.id}: ${recognition.form.state}`}`,
    `Missing: ${missing.length === 0 ? 'no mark that is recorded for the page' : ''}`,
    ...missing.map((mark) => `- ${mark}`),
    `Compared with a copy of: ${page?.read ?? 'unknown'}`,
    `Seen on: ${today}`,
    `Version: ${version}`,
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

function bareAddress(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const query = keysOf(origin).flatMap((key) => searchParams.getAll(key).map((value) => `${key}=${value}`));
  return `${origin}${pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
