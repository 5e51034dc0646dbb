import { storage } from '#imports';
import type { Plan } from '@/lib/fill/plan.ts';
import type { Cast } from '@/lib/settings/settings.ts';
import { underLock } from '@/lib/store.ts';

/** A previewed plan, bound to the document that was read. It holds values, so it stays in session storage, which page scripts cannot read. */
export type PendingPlan = {
  readonly token: string;
  readonly tabId: number;
  readonly documentId: string;
  readonly url: string;
  readonly fingerprint: string;
  readonly from: 'panel' | 'popup';
  readonly plan: Plan;
  /** Who is who in it; absent where the user's last choice holds. */
  readonly cast?: Cast;
};

const item = storage.defineItem<readonly PendingPlan[]>('session:plans', { fallback: [] });
/** Popup and panel may look at the same form at the same time; older previews of other tabs are dropped rather than kept with values in them. */
const mostPending = 6;

export function keepPlan(pending: PendingPlan): Promise<void> {
  return underLock(async () => {
    const others = (await item.getValue()).filter(({ tabId, from }) => tabId !== pending.tabId || from !== pending.from);
    await item.setValue([pending, ...others].slice(0, mostPending));
  });
}

/** Takes the plan out: a plan is used once, even when two clicks arrive together. */
export function takePlan(token: string): Promise<PendingPlan | undefined> {
  return underLock(async () => {
    const plans = await item.getValue();
    const found = plans.find((plan) => plan.token === token);
    if (found) await item.setValue(plans.filter((plan) => plan !== found));
    return found;
  });
}

export function dropPlans(tabId: number): Promise<void> {
  return underLock(async () => {
    await item.setValue((await item.getValue()).filter((plan) => plan.tabId !== tabId));
  });
}
