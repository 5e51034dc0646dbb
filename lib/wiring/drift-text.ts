import { identifyingKeys } from '@/lib/guide/form-marks.ts';
import { pages } from '@/lib/guide/pages.ts';
import type { TabReport } from '@/lib/messages/protocol.ts';
import type { People } from '@/lib/people/person.ts';

/** Query values that say which page it is, by origin; every other value might be somebody's own and is left out. */
const keysOf = (origin: string): readonly string[] => identifyingKeys[origin] ?? ['pageId'];

/**
 * What a maintainer needs to look at a page that changed, nothing of a person's. `asks`: the questions of its form as the page words them, of which those
 * that name anything saved are left out. `today` is an ISO date.
 */
export function driftText(
  { recognition, url }: Pick<TabReport, 'recognition' | 'url'>,
  version: string,
  today: string,
  { asks = [], people = [] }: { readonly asks?: readonly string[]; readonly people?: People } = {},
): string {
  const shown = asks.filter((label) => label !== '' && !namesSomebody(label, people));
  const page = pages.find(({ id }) => id === recognition.pageId);
  const missing = recognition.kind === 'changed' ? recognition.missing : [];
  return [
    `Page: ${recognition.pageId}${page === undefined ? '' : ` (${page.title})`}`,
    `Address: ${bareAddress(url)}`,
    `State: ${recognition.kind}${recognition.form === undefined ? '' : `; form ${recognition.form.id}: ${recognition.form.state}`}`,
    `Missing: ${missing.length === 0 ? 'no mark that is recorded for the page' : ''}`,
    ...missing.map((mark) => `- ${mark}`),
    ...(shown.length === 0 ? [] : ['The form asks now:', ...shown.map((label) => `- ${label}`)]),
    `Compared with a copy of: ${page?.read ?? 'unknown'}`,
    `Seen on: ${today}`,
    `Version: ${version}`,
  ]
    .map((line) => line.trimEnd())
    .join('\n');
}

/** A page may greet its user within a label. Whole words: a department called Genetics is not its question. */
function namesSomebody(label: string, people: People): boolean {
  const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}@.+-]+/gu) ?? [];
  const words = new Set(wordsOf(label));
  const naming = [
    'given-name',
    'family-name',
    'preferred-name',
    'work-email',
    'hms-email',
    'personal-email',
    'net-id',
    'university-id',
  ] as const;
  return (
    /@|\d{5}/.test(label) || people.some(({ details }) => naming.some((id) => wordsOf(details[id] ?? '').some((word) => words.has(word))))
  );
}

function bareAddress(url: string): string {
  const { origin, pathname, searchParams } = new URL(url);
  const query = keysOf(origin).flatMap((key) => searchParams.getAll(key).map((value) => `${key}=${value}`));
  return `${origin}${pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}
