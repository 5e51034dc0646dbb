import type { PageWords } from '@/components/guidance/PageCard.tsx';
import { conflicts } from '@/lib/guide/conflicts.ts';
import { pageRoles } from '@/lib/guide/page-roles.ts';
import { pages } from '@/lib/guide/pages.ts';
import { steps } from '@/lib/guide/steps.ts';
import { verdictWords } from '@/lib/guide/verdicts.ts';
import type { TabReport } from '@/lib/messages/protocol.ts';
import { verdictFor } from '@/lib/situation/decide-verdict.ts';
import type { VerdictId } from '@/lib/situation/verdict.ts';
import { readerOf } from './route-words.ts';
import { noteWords } from './step-words.ts';
import type { Road } from './use-road.ts';
import { whoWords } from './who-words.ts';
import { whyWords } from './why-words.ts';

const conflictTable: Readonly<Record<string, { readonly line: string } | undefined>> = conflicts;

/** What the page in the tab is to this person; `undefined` where there is nothing to say. */
export function pageWords(recognition: TabReport['recognition'], road: Road): PageWords | undefined {
  const { journey, items, route } = road;
  const progress = items.filter(({ state }) => state === 'done').map(({ id }) => id);
  // A change of the page and a missing login are said beside the card; what the page is to this person stays.
  const verdict = verdictFor({ recognition: { kind: 'known', pageId: recognition.pageId }, answers: journey.answers, progress });
  const page = pages.find(({ id }) => id === recognition.pageId);
  if (verdict === undefined || page === undefined) return undefined;
  const reader = readerOf(road);
  const conflict = conflictTable[pageRoles[page.id].conflict ?? ''];
  const step = route?.steps.find(({ id }) => id === verdict.step);
  const next = items.find(({ state }) => state === 'next');
  return {
    name: page.title,
    headline: verdictWords[verdict.id][reader.view],
    tone: toneOf(verdict.id),
    lines: [page.what],
    notes: noteWords(verdict.notes, reader.view),
    why: whyWords(
      { because: verdict.because, certainty: step?.certainty ?? page.certainty, sources: [...(step?.sources ?? []), ...page.sources] },
      reader.view,
    ),
    ...(conflict && { conflict: conflict.line }),
    ...(verdict.who && { who: whoWords(verdict.who, reader) }),
    ...(next && next.id !== verdict.step && { nextStep: steps[next.id].title[reader.view] }),
  };
}

function toneOf(id: VerdictId): PageWords['tone'] {
  switch (id) {
    case 'your-form-now':
    case 'your-step-now':
    case 'card-before-form':
      return 'next';
    case 'sponsor-files':
    case 'guest-files':
    case 'pi-files':
    case 'rc-core-files':
      return 'wait';
    default:
      return 'plain';
  }
}
