import { watchJourneys } from '@/lib/checklist/store.ts';
import { watchPeople } from '@/lib/people/store.ts';
import { watchSettings } from '@/lib/settings/store.ts';
import { askDocument } from './ask-document.ts';
import { cardFor } from './card.ts';
import { countEveryday } from './fill-flow.ts';
import type { TabReport } from './protocol.ts';
import { allTabs, rememberTab } from './tabs.ts';

/** Counts anew what the overlay could fill on this tab, and keeps the number. */
export async function countAgain(report: TabReport): Promise<TabReport> {
  const fillable = report.recognition.form ? await countEveryday(report) : 0;
  const counted = { ...report, fillable };
  if (fillable !== report.fillable) await rememberTab(counted);
  return counted;
}

async function refreshCards(): Promise<void> {
  for (const tab of await allTabs()) {
    if (await askDocument(tab, 'stillHere')) await askDocument(tab, 'showCard', await cardFor(await countAgain(tab)));
  }
}

/** The cards on open pages follow what the user answers, ticks, saves and switches off elsewhere. */
export function keepCards(signal: AbortSignal): void {
  watchJourneys(() => void refreshCards(), signal);
  watchSettings(() => void refreshCards(), signal);
  watchPeople(() => void refreshCards(), signal);
}
