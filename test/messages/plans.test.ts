import { describe, expect, it } from 'vitest';
import { dropPlans, keepPlan, type PendingPlan, takePlan } from '@/lib/messages/plans.ts';

const pending = (token: string, tabId: number, from: PendingPlan['from'] = 'panel'): PendingPlan => ({
  token,
  tabId,
  documentId: `doc-${tabId}`,
  url: 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30',
  fingerprint: 'f',
  from,
  plan: { formId: 'ppms-registration', rows: [], kept: [], refused: [] },
});

describe('a previewed plan', () => {
  it('is used once, even when two clicks arrive together', async () => {
    await keepPlan(pending('a', 1));
    const taken = await Promise.all([takePlan('a'), takePlan('a')]);
    expect(taken.filter((plan) => plan !== undefined)).toHaveLength(1);
  });

  it('gives way to a newer preview of the same tab', async () => {
    await keepPlan(pending('old', 1));
    await keepPlan(pending('new', 1));
    expect(await takePlan('old')).toBeUndefined();
    expect((await takePlan('new'))?.token).toBe('new');
  });

  it('of the panel survives a look at the same form from the popup', async () => {
    await keepPlan(pending('panel', 1));
    await keepPlan(pending('popup', 1, 'popup'));
    expect((await takePlan('panel'))?.token).toBe('panel');
  });

  it('is forgotten when its tab shows another page', async () => {
    await keepPlan(pending('a', 1));
    await keepPlan(pending('b', 2));
    await dropPlans(1);
    expect(await takePlan('a')).toBeUndefined();
    expect(await takePlan('b')).toBeDefined();
  });

  it('does not pile up: values of few tabs are kept at a time', async () => {
    for (let tab = 0; tab < 10; tab += 1) await keepPlan(pending(`t${tab}`, tab));
    expect(await takePlan('t0')).toBeUndefined();
    expect(await takePlan('t9')).toBeDefined();
  });
});
