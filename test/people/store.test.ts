import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetPerson } from '@/entrypoints/options/forget-person.ts';
import { markDone } from '@/lib/checklist/marks.ts';
import { logReminders, readReminderLog, reminderStore } from '@/lib/checklist/reminder-log.ts';
import { reminderId } from '@/lib/checklist/reminders.ts';
import { journeysStore, updateJourney } from '@/lib/checklist/store.ts';
import { keepPlan } from '@/lib/messages/plans.ts';
import { eraseEverything, watchErasing } from '@/lib/people/erase.ts';
import type { Person } from '@/lib/people/person.ts';
import { peopleStore, readBirthDates, readPeople, removePerson, saveBirthDate, savePerson } from '@/lib/people/store.ts';
import { policyStore } from '@/lib/settings/policy.ts';
import { settingsStore, updateSettings } from '@/lib/settings/store.ts';

const person = (id: string, name: string): Person => ({
  id,
  roles: ['guest'],
  details: { 'given-name': name },
  edited: '2026-11-22T10:00:00Z',
});
const everything = async () => JSON.stringify([await fakeBrowser.storage.local.get(null), await fakeBrowser.storage.session.get(null)]);

describe('people', () => {
  it('are added, replaced by id, and kept in order', async () => {
    await savePerson(person('a', 'Ada'));
    await savePerson(person('b', 'Bo'));
    await savePerson(person('a', 'Ada K.'));
    expect(await readPeople()).toEqual({ kind: 'ok', value: [person('a', 'Ada K.'), person('b', 'Bo')] });
  });

  it('are all kept when saved at once', async () => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => savePerson(person(`p${n}`, 'x'))));
    expect((await readPeople()).value).toHaveLength(20);
  });

  it('leave nothing behind when removed: no copy, no birth date', async () => {
    await savePerson(person('a', 'Adelaide'));
    await savePerson(person('b', 'Bo'));
    await saveBirthDate('a', '1990-02-28');
    await saveBirthDate('b', '1991-03-01');
    await removePerson('a');
    expect(await everything()).not.toMatch(/Adelaide|1990-02-28/);
    expect(await readBirthDates()).toEqual({ kind: 'ok', value: { b: '1991-03-01' } });
  });

  it('never have an id that every object has', async () => {
    expect(await savePerson(person('constructor', 'x'))).toMatchObject({ kind: 'failed', why: 'invalid' });
  });
});

describe('birth dates', () => {
  it('are kept in session storage only', async () => {
    await saveBirthDate('me', '1990-02-28');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('1990-02-28');
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).toContain('1990-02-28');
  });
});

describe('forgetting a person', () => {
  it('leaves nothing in any store: no journey, no cast, no reminder, no preview, no copy of before', async () => {
    for (const id of ['g1', 'g2']) {
      await savePerson(person(id, `Name of ${id}`));
      await saveBirthDate(id, '1990-02-28');
      await updateJourney(id, (journey) => markDone(journey, 'ppms', '2026-11-20'));
      await logReminders([reminderId(id, '2026-12-31', 30)]);
    }
    await updateSettings((settings) => ({ ...settings, activePersonId: 'g1', casts: { 'o2-form': { guest: 'g1', sponsor: 'g2' } } }));
    await keepPlan({
      token: 't',
      tabId: 1,
      documentId: 'd',
      url: 'https://ppms.us/harvard-hms/',
      fingerprint: '',
      from: 'panel',
      plan: {
        formId: 'o2-form',
        rows: [],
        kept: [],
        refused: [{ key: 'k', label: 'l', refusal: 'hidden', required: false, copy: 'of g1' }],
      },
    });
    await forgetPerson('g1');
    const left = await everything();
    expect(left).not.toContain('g1');
    expect(left).toContain('g2');
    expect((await readReminderLog()).value).toEqual(['g2 2026-12-31 30']);
  });
});

describe('erasing everything', () => {
  it('takes the session first, so that what watches the people finds no tab to report again', async () => {
    const order: string[] = [];
    for (const area of ['local', 'session'] as const) {
      const clear = fakeBrowser.storage[area].clear.bind(fakeBrowser.storage[area]);
      vi.spyOn(fakeBrowser.storage[area], 'clear').mockImplementation(async () => {
        order.push(area);
        await clear();
      });
    }
    await eraseEverything();
    expect(order).toEqual(['session', 'local']);
  });

  it('is heard by other pages of the extension, until they stop listening', async () => {
    const other = new BroadcastChannel('hms-access-guide-erased');
    const told = vi.fn();
    other.onmessage = told;
    const heard = vi.fn();
    const stop = new AbortController();
    watchErasing(heard, stop.signal);
    await eraseEverything();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1));
    expect(heard, 'the page that erases is not told').not.toHaveBeenCalled();
    other.postMessage('erased');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(1));
    stop.abort();
    other.postMessage('erased');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toHaveBeenCalledTimes(1);
    other.close();
  });

  it('reaches databases, caches and web storage too, and fails when the browser does', async () => {
    const gone: string[] = [];
    const databases = { one: 'onsuccess', two: 'onblocked' } as const;
    let failing = false;
    vi.stubGlobal('indexedDB', {
      databases: async () => Object.keys(databases).map((name) => ({ name })),
      deleteDatabase(name: keyof typeof databases) {
        const request: Record<string, unknown> = { error: new Error('no') };
        queueMicrotask(() => (request[failing ? 'onerror' : databases[name]] as () => void)());
        gone.push(name);
        return request;
      },
    });
    vi.stubGlobal('caches', { keys: async () => ['pages'], delete: async (name: string) => gone.push(name) });
    vi.stubGlobal('localStorage', { clear: () => gone.push('local') });
    vi.stubGlobal('sessionStorage', { clear: () => gone.push('session') });
    await eraseEverything();
    expect(gone).toEqual(['local', 'session', 'one', 'two', 'pages']);
    failing = true;
    await expect(eraseEverything()).rejects.toThrow();
    vi.unstubAllGlobals();
  });

  it('leaves nothing in either area, even when saves are under way', async () => {
    await savePerson(person('a', 'Ada'));
    await saveBirthDate('a', '1990-02-28');
    await fakeBrowser.storage.local.set({ 'people:quarantine': [42], old: 1 });
    const saving = savePerson(person('b', 'Bo'));
    await eraseEverything();
    await saving;
    expect(await everything()).toBe('[{},{}]');
  });
});

/** Every shape that was ever released, frozen: never edit these files, add one for each new version. */
const fixtures = readdirSync('test/fixtures/stores').map((file): [string, string, unknown] => {
  const [key = '', version = ''] = file.replace('.json', '').split('.v');
  return [key, version, JSON.parse(readFileSync(`test/fixtures/stores/${file}`, 'utf8'))];
});
/** Beginnings of their SHA-256 sums. */
const released = {
  'journeys.v1.json': 'fb79c9092aa5f6a8',
  'people.v1.json': '37cb9ead4c5a2c53',
  'policy.v1.json': '1f443dc4c142990b',
  'reminders.v1.json': '5cb0fe9a77f4efc4',
  'settings.v1.json': 'aa91fb5654b40bda',
};
const stores = { people: peopleStore, journeys: journeysStore, settings: settingsStore, policy: policyStore, reminders: reminderStore };

describe('released shapes', () => {
  it.each(fixtures)('%s version %s is still read, with nothing lost', async (key, _version, raw) => {
    await fakeBrowser.storage.local.set({ [key]: raw });
    const store = Object.entries(stores).find(([name]) => name === key)?.[1];
    const state = await store?.read();
    expect(state).toMatchObject({ kind: 'ok' });
    expect(JSON.stringify(state?.value)).toContain('frozen');
  });

  it.each(Object.entries(stores))('%s has a fixture of every version so far', (key, { version }) => {
    const versions = fixtures.filter(([name]) => name === key).map(([, of]) => Number(of));
    expect(versions.sort()).toEqual(Array.from({ length: version }, (_, n) => n + 1));
  });

  it('are frozen: the files are those that were released', () => {
    const sums = readdirSync('test/fixtures/stores').map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`test/fixtures/stores/${file}`))
        .digest('hex')
        .slice(0, 16),
    ]);
    expect(Object.fromEntries(sums)).toEqual(released);
  });
});
