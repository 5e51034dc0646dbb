import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markDone, markWaiting } from '@/lib/checklist/marks.ts';
import { journeyOf, readJourneys, removeJourney, updateJourney } from '@/lib/checklist/store.ts';

describe('journeys', () => {
  it('begin empty, for whoever is asked about', () => {
    const empty = (personId: string) => ({ personId, answers: {}, marks: {}, sightings: [] });
    expect(journeyOf({}, 'g1')).toEqual(empty('g1'));
    expect(journeyOf({}, 'toString')).toEqual(empty('toString'));
  });

  it('are kept apart by person, and all of many ticks at once are kept', async () => {
    await Promise.all([
      updateJourney('me', (journey) => markDone(journey, 'ppms', '2026-11-20')),
      updateJourney('me', (journey) => markWaiting(journey, 'o2-request', '2026-11-21', 'R1')),
      updateJourney('g1', (journey) => ({ ...journey, answers: { view: 'sponsor' } })),
    ]);
    expect(await readJourneys()).toEqual({
      kind: 'ok',
      value: {
        me: {
          personId: 'me',
          answers: {},
          marks: { ppms: { state: 'done', on: '2026-11-20' }, 'o2-request': { state: 'waiting', since: '2026-11-21', ticket: 'R1' } },
          sightings: [],
        },
        g1: { personId: 'g1', answers: { view: 'sponsor' }, marks: {}, sightings: [] },
      },
    });
  });

  it('leave nothing behind when forgotten', async () => {
    await updateJourney('g1', (journey) => markWaiting(journey, 'ppms', '2026-11-20', 'TICKET-7'));
    await updateJourney('me', (journey) => markDone(journey, 'ppms', '2026-11-20'));
    await removeJourney('g1');
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toMatch(/TICKET-7|g1/);
  });
});
