import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy, underPolicy } from '@/lib/settings/policy.ts';
import { forget, rememberedIn, withoutPerson } from '@/lib/settings/remembered.ts';
import { defaultSettings, type Settings } from '@/lib/settings/settings.ts';
import { readSettings, updateSettings, watchSettings } from '@/lib/settings/store.ts';

const decide = (policy: Record<string, unknown>) => fakeBrowser.storage.managed.set(policy);

const settings: Settings = {
  ...defaultSettings,
  activePersonId: 'g1',
  casts: { 'o2-form': { guest: 'g1', pi: 'p1' }, 'hsr-portal': { guest: 'g1' } },
  confirmed: { 'hsr-portal': ['guest university-id', 'guest bday'] },
  knownAddresses: { 'guest-form': ['https://it.hms.harvard.edu/x'] },
  taught: { 'ppms-registration': { 'text|lab name': 'self lab' } },
};

describe('settings', () => {
  it('start with the card shown everywhere and filling allowed', async () => {
    expect(await readSettings()).toEqual({ kind: 'ok', value: defaultSettings, areKnown: true });
  });

  it('keep what the user changed', async () => {
    await updateSettings((own) => ({ ...own, hiddenOn: ['rc-core'] }));
    expect(await readSettings()).toEqual({ kind: 'ok', value: { ...defaultSettings, hiddenOn: ['rc-core'] }, areKnown: true });
  });

  it('still have a value when what is stored cannot be read', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 999, value: 'unheard of' } });
    expect(await readSettings()).toEqual({ kind: 'future', version: 999, value: defaultSettings, areKnown: false });
    await fakeBrowser.storage.local.set({ settings: 42 });
    expect(await readSettings()).toEqual({ kind: 'damaged', value: defaultSettings, quarantined: true, areKnown: false });
  });

  it('of a newer version hold as far as this one can read them', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 999, value: { ...defaultSettings, fill: 'off' } } });
    expect(await readSettings()).toMatchObject({ kind: 'future', value: { fill: 'off' }, areKnown: true });
  });
});

describe('a policy of the organization', () => {
  it('switches filling off and hides pages over the user’s settings, without being written into them', async () => {
    await decide({ fillOff: true, hiddenPages: ['o2-wiki-home'], helpContact: 'help@example.org' });
    await updateSettings((own) => ({ ...own, hiddenOn: ['rc-core'] }));
    expect((await readSettings()).value).toMatchObject({ fill: 'off', hiddenOn: ['rc-core', 'o2-wiki-home'] });
    expect(await readPolicy()).toEqual({ fillOff: true, hiddenPages: ['o2-wiki-home'], helpContact: 'help@example.org' });
    await fakeBrowser.storage.managed.clear();
    expect((await readSettings()).value).toMatchObject({ fill: 'on', hiddenOn: ['rc-core'] });
  });

  it.each([
    [{ fillOff: 'yes', helpContact: 'help@example.org' }, { helpContact: 'help@example.org' }],
    [{ fillOff: true, hiddenPages: ['no-such-page'] }, { fillOff: true }],
    [{ helpContact: 'x'.repeat(201), somethingElse: 1 }, {}],
  ])('%j counts as %j: one wrong part does not switch the others off', async (raw, policy) => {
    await decide(raw);
    expect(await readPolicy()).toEqual(policy);
  });

  it('is none where the browser rejects the question', async () => {
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
    expect(await readPolicy()).toEqual({});
  });

  it('is the one of the last session while the browser does not answer, and whoever watches learns the new one', async () => {
    await decide({ fillOff: true });
    await readPolicy();
    let answer = (_: Record<string, unknown>) => {};
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(() => new Promise((resolve) => (answer = resolve)));
    expect(await readPolicy(1)).toEqual({ fillOff: true });
    const seen = vi.fn();
    const stop = new AbortController();
    watchSettings(seen, stop.signal);
    answer({});
    await vi.waitFor(() => expect(seen).toHaveBeenCalled());
    stop.abort();
  });

  it('leaves settings alone when it decides nothing', () => {
    expect(underPolicy(settings, {})).toEqual(settings);
    expect(underPolicy({ ...settings, fill: 'off' }, { fillOff: false }).fill).toBe('off');
  });
});

describe('what is remembered about forms', () => {
  it('is counted by form and kind', () => {
    expect(rememberedIn(settings)).toEqual([
      { formId: 'o2-form', kind: 'casts', count: 2 },
      { formId: 'ppms-registration', kind: 'taught', count: 1 },
      { formId: 'hsr-portal', kind: 'confirmed', count: 2 },
      { formId: 'hsr-portal', kind: 'casts', count: 1 },
      { formId: 'guest-form', kind: 'knownAddresses', count: 1 },
    ]);
    expect(rememberedIn(defaultSettings)).toEqual([]);
  });

  it('is forgotten one by one', () => {
    const after = forget(settings, { formId: 'hsr-portal', kind: 'confirmed' });
    expect(after).toEqual({ ...settings, confirmed: {} });
  });

  it('names nobody who was removed', () => {
    const after = withoutPerson(settings, 'g1');
    expect(after.activePersonId).toBe('me');
    expect(after.casts).toEqual({ 'o2-form': { pi: 'p1' }, 'hsr-portal': {} });
    expect(JSON.stringify(after)).not.toContain('g1');
  });
});
