import type { Plan } from '@/lib/fill/plan.ts';
import type { Cast } from '@/lib/settings/settings.ts';
import { defineStore } from '@/lib/store.ts';
import { plansSchema } from './stored-shapes.ts';

/** A previewed plan, bound to the document that was read. It holds values, so it stays in session storage, which page scripts cannot read. */
export type PendingPlan = {
  readonly token: string;
  readonly tabId: number;
  readonly documentId: string;
  readonly url: string;
  readonly fingerprint: string;
  readonly from: 'panel' | 'popup';
  /** Which panel shows it, as the browser names its document: Firefox’s sidebar and the window beside a form may look at the same tab. */
  readonly viewer?: string;
  readonly plan: Plan;
  /** Who is who in it; absent where the user's last choice holds. */
  readonly cast?: Cast;
};

const store = defineStore<readonly PendingPlan[]>({
  key: 'session:plans',
  version: 1,
  schema: plansSchema,
  fallback: [],
  // There are values in them: no copy outlives its preview.
  copies: 'none',
});
/** Popup and panel may look at the same form at the same time; older previews of other tabs are dropped rather than kept with values in them. */
const mostPending = 6;

const asked = new Map<string, number>();

/**
 * Announces a preview before its form is read. The answer says whether it is still the last one asked for: a panel that draws itself anew
 * asks a second time, and whichever reading takes longer must not take the place of what the user sees.
 */
export function beginPreview({ tabId, from, viewer }: Pick<PendingPlan, 'tabId' | 'from' | 'viewer'>): () => boolean {
  const key = `${tabId} ${from} ${viewer}`;
  const mine = (asked.get(key) ?? 0) + 1;
  asked.set(key, mine);
  return () => asked.get(key) === mine;
}

export async function keepPlan(pending: PendingPlan, isLast: () => boolean = () => true): Promise<void> {
  await store.update((plans) => {
    if (!isLast()) return plans;
    const others = plans.filter(({ tabId, from, viewer }) => tabId !== pending.tabId || from !== pending.from || viewer !== pending.viewer);
    return [pending, ...others].slice(0, mostPending);
  });
}

/** Takes the plan out: a plan is used once, even when two clicks arrive together. Nothing when it could not be taken out. */
export async function takePlan(token: string): Promise<PendingPlan | undefined> {
  let found: PendingPlan | undefined;
  const state = await store.update((plans) => {
    found = plans.find((plan) => plan.token === token);
    return found ? plans.filter((plan) => plan !== found) : plans;
  });
  return state.kind === 'ok' ? found : undefined;
}

/** Forgets the previews of a tab, or of one of its documents. */
export async function dropPlans(tabId: number, documentId?: string): Promise<void> {
  await store.update((plans) =>
    plans.filter((plan) => plan.tabId !== tabId || (documentId !== undefined && plan.documentId !== documentId)),
  );
}

/** Forgets every preview: one of them may hold what was just removed. */
export async function dropAllPlans(): Promise<void> {
  await store.update(() => []);
}
