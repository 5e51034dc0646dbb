import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { journeysStore } from '@/lib/checklist/store.ts';
import { eraseEverything } from '@/lib/people/erase.ts';
import type { Person } from '@/lib/people/person.ts';
import { peopleStore, readBirthDates, readPeople, removePerson, saveBirthDate, savePerson } from '@/lib/people/store.ts';
import { settingsStore } from '@/lib/settings/store.ts';

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

describe('erasing everything', () => {
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
const stores = { people: peopleStore, journeys: journeysStore, settings: settingsStore };

describe('released shapes', () => {
  it.each(fixtures)('%s version %s is still read, with nothing lost', async (key, _version, raw) => {
    await fakeBrowser.storage.local.set({ [key]: raw });
    const store = Object.entries(stores).find(([name]) => name === key)?.[1];
    const state = await store?.read();
    expect(state).toMatchObject({ kind: 'ok' });
    expect(JSON.stringify(state?.value)).toContain('frozen');
  });

  it.each(Object.keys(stores))('%s has a fixture of every version so far', (key) => {
    expect(fixtures.filter(([name]) => name === key).map(([, version]) => Number(version))).toEqual([1]);
  });
});
