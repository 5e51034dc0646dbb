import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PlanRow } from '@/lib/fill/plan.ts';
import { beginPreview, dropAllPlans, dropPlans, keepPlan, type PendingPlan, takePlan } from '@/lib/messages/plans.ts';

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

  it('gives way to a newer preview even when it is ready later', async () => {
    const first = beginPreview({ tabId: 1, from: 'panel' });
    const second = beginPreview({ tabId: 1, from: 'panel' });
    const popup = beginPreview({ tabId: 1, from: 'popup' });
    await keepPlan(pending('second', 1), second);
    await keepPlan(pending('first', 1), first);
    await keepPlan(pending('popup', 1, 'popup'), popup);
    expect(await takePlan('first')).toBeUndefined();
    expect((await takePlan('second'))?.token).toBe('second');
    expect((await takePlan('popup'))?.token).toBe('popup');
  });

  it('of one panel survives that of another panel beside the same form, whichever is ready first', async () => {
    const sidebar = beginPreview({ tabId: 1, from: 'panel', viewer: 'sidebar' });
    const beside = beginPreview({ tabId: 1, from: 'panel', viewer: 'window' });
    await keepPlan({ ...pending('b', 1), viewer: 'window' }, beside);
    await keepPlan({ ...pending('a', 1), viewer: 'sidebar' }, sidebar);
    await keepPlan({ ...pending('c', 1), viewer: 'sidebar' });
    expect(await takePlan('a'), 'its own older one gives way').toBeUndefined();
    expect((await takePlan('b'))?.token).toBe('b');
    expect((await takePlan('c'))?.token).toBe('c');
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

  it('is forgotten with its own document only', async () => {
    await keepPlan(pending('a', 1));
    await dropPlans(1, 'doc-of-before');
    await dropPlans(1, 'doc-1');
    expect(await takePlan('a')).toBeUndefined();
    await keepPlan(pending('b', 1));
    await dropPlans(1, 'doc-of-before');
    expect(await takePlan('b')).toBeDefined();
  });

  it('is forgotten with all others when somebody was removed, and no copy stays', async () => {
    await keepPlan(pending('a', 1));
    await keepPlan(pending('b', 2));
    await dropAllPlans();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({ plans: { version: 1, value: [] } });
  });

  it('comes back whole: every row, its writing and its reasons', async () => {
    const meaning = { what: 'email', whose: 'guest', kind: 'work', why: ['“Email” → email'] } as const;
    const row = (key: string, writing: PlanRow['writing']): PlanRow => ({
      key,
      control: 'text',
      label: 'Email',
      meaning,
      personId: 'g1',
      writing,
      sensitive: true,
      required: true,
    });
    const rows = [
      row('a', { kind: 'text', text: 'x' }),
      row('b', { kind: 'option', value: '1', label: 'One' }),
      row('c', { kind: 'pick', search: 'On', label: 'One', also: ['I'] }),
    ];
    const whole: PendingPlan = {
      ...pending('a', 1),
      plan: {
        formId: 'ppms-registration',
        rows,
        kept: [{ key: 'd', label: 'Name', replacement: row('d', { kind: 'text', text: 'y' }), namesPerson: true }],
        refused: [{ key: 'e', label: 'Date', refusal: 'past-date', required: false, copy: '2026-01-01' }],
      },
      cast: { guest: 'g1' },
    };
    await keepPlan(whole);
    expect(await takePlan('a')).toEqual(whole);
  });

  it.each([[7], [{ version: 1, value: [{ token: 'a', tabId: 1 }] }], [[pending('a', 1)]]])(
    'of another shape (%#) is not used, and goes with the next preview',
    async (plans) => {
      await fakeBrowser.storage.session.set({ plans });
      expect(await takePlan('a')).toBeUndefined();
      await keepPlan(pending('b', 1));
      expect((await takePlan('b'))?.token).toBe('b');
    },
  );

  it('that cannot be taken out is not used: it could be used twice', async () => {
    await keepPlan(pending('a', 1));
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('the disk is gone'));
    expect(await takePlan('a')).toBeUndefined();
  });

  it('does not pile up: values of few tabs are kept at a time', async () => {
    for (let tab = 0; tab < 10; tab += 1) await keepPlan(pending(`t${tab}`, tab));
    expect(await takePlan('t0')).toBeUndefined();
    expect(await takePlan('t9')).toBeDefined();
  });
});
