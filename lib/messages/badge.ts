import { browser } from '@/lib/browser.ts';
import { stepsLeft } from '@/lib/checklist/checklist.ts';
import { watchJourneys } from '@/lib/checklist/store.ts';
import { watchSettings } from '@/lib/settings/store.ts';
import { readStanding } from './journey.ts';

const teal = '#0f5a5e';

async function showBadge(): Promise<void> {
  const left = stepsLeft((await readStanding()).items);
  await browser.action.setBadgeBackgroundColor({ color: teal });
  await browser.action.setBadgeText({ text: left === 0 ? '' : String(left) });
}

/** The badge is the number of steps left for the person whom the user is looking at. */
export function keepBadge(signal: AbortSignal): void {
  void showBadge();
  watchJourneys(() => void showBadge(), signal);
  watchSettings(() => void showBadge(), signal);
}
