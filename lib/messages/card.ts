import { i18n } from '#i18n';
import { notes } from '@/lib/guide/notes.ts';
import { pages } from '@/lib/guide/pages.ts';
import { steps } from '@/lib/guide/steps.ts';
import { verdictWords } from '@/lib/guide/verdicts.ts';
import { verdictFor } from '@/lib/situation/decide-verdict.ts';
import { readStanding } from './journey.ts';
import type { OverlayCard, TabReport } from './protocol.ts';

/** The card for a tab's page, in the guide's sentences only; null where there is none or the user wants none. */
export async function cardFor({ recognition, fillable }: Pick<TabReport, 'recognition' | 'fillable'>): Promise<OverlayCard | null> {
  const { settings, journey, items } = await readStanding();
  const { pageId } = recognition;
  if (settings.overlay === 'off' || settings.hiddenOn.includes(pageId)) return null;
  const progress = items.filter(({ state }) => state === 'done').map(({ id }) => id);
  const verdict = verdictFor({ recognition, answers: journey.answers, progress });
  if (!verdict) return null;
  const view = journey.answers.view ?? 'me';
  const [note] = verdict.notes;
  const lines = [
    recognition.kind === 'moved' && i18n.t('overlay.moved'),
    recognition.kind === 'changed' && i18n.t('overlay.changed', [readOn(pageId)]),
    verdict.step && steps[verdict.step].title[view],
    note && note in notes && notes[note as keyof typeof notes].text[view],
    verdict.nextStep && verdict.nextStep !== verdict.step && i18n.t('overlay.next', [steps[verdict.nextStep].title[view]]),
  ].filter((line) => typeof line === 'string');
  return { pageId, headline: verdictWords[verdict.id][view], lines, fillable };
}

/** The date on which the page was last compared with the guide. */
function readOn(pageId: OverlayCard['pageId']): string {
  const read = pages.find(({ id }) => id === pageId)?.read ?? '';
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(read));
}
