import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canStart, checklistFor, stepsLeft } from '@/lib/checklist/checklist.ts';
import type { Journey, Mark } from '@/lib/checklist/item.ts';
import { markDone, markWaiting, sightingsFrom, unmark, withSighting } from '@/lib/checklist/marks.ts';
import { type Actor, actors, type StepId, stepIds } from '@/lib/guide/ids.ts';
import type { Answers } from '@/lib/situation/answers.ts';
import type { Route, RouteStep } from '@/lib/situation/route.ts';

const today = '2026-11-22';
const journey = (more: Partial<Journey> = {}): Journey => ({ personId: 'me', answers: {}, marks: {}, sightings: [], ...more });
const step = (id: StepId, who: RouteStep['who'], after: readonly StepId[] = [], satisfied = false): RouteStep => ({
  id,
  who,
  after,
  satisfied,
  certainty: 'stated',
  sources: ['s'],
  because: [],
  notes: [],
});
const route = (...steps: RouteStep[]): Route => ({ labClass: 'on-quad', steps, because: [], notes: [] });
const done: Mark = { state: 'done', on: '2026-11-01' };
const waiting: Mark = { state: 'waiting', since: '2026-11-10' };

const newcomer = route(
  step('sponsored-role', 'sponsor'),
  step('sponsored-role-approval', 'approver', ['sponsored-role']),
  step('claim-accounts', 'you', ['sponsored-role-approval']),
  step('o2-request', 'you', ['claim-accounts']),
);
/** Two people can act at once: the PI registers, the person reads the policies. */
const parallel = route(step('pi-ppms', 'pi'), step('rc-policies', ['you', 'pi']), step('ppms', 'you', ['pi-ppms']));

const statesOf = (where: Route, marks: Journey['marks'], answers: Answers = {}) =>
  checklistFor(where, journey({ marks, answers }), today).map(({ id, state }) => `${id} ${state}`);

describe('the checklist', () => {
  const rows: [string, Route, Journey['marks'], Answers, string[]][] = [
    [
      'promotes the first step at the start, whoever takes it',
      newcomer,
      {},
      {},
      ['sponsored-role next', 'sponsored-role-approval later', 'claim-accounts later', 'o2-request later'],
    ],
    [
      'moves on when a step is done',
      newcomer,
      { 'sponsored-role': done },
      {},
      ['sponsored-role done', 'sponsored-role-approval next', 'claim-accounts later', 'o2-request later'],
    ],
    [
      'promotes nothing while the only open step waits',
      newcomer,
      { 'sponsored-role': waiting },
      {},
      ['sponsored-role waiting', 'sponsored-role-approval later', 'claim-accounts later', 'o2-request later'],
    ],
    ['promotes the user’s own step before somebody else’s', parallel, {}, {}, ['pi-ppms later', 'rc-policies next', 'ppms later']],
    ['promotes the PI’s step to a PI', parallel, {}, { isPi: 'yes' }, ['pi-ppms next', 'rc-policies later', 'ppms later']],
    [
      'promotes what can go on while another step waits',
      parallel,
      { 'rc-policies': waiting },
      {},
      ['pi-ppms next', 'rc-policies waiting', 'ppms later'],
    ],
    [
      'promotes the sponsor’s step to a sponsor, before the guest’s',
      route(step('claim-accounts', 'your-guest'), step('guest-account-request', 'sponsor')),
      {},
      { view: 'sponsor' },
      ['claim-accounts later', 'guest-account-request next'],
    ],
    [
      'shows what the answers already satisfy as done, and does not wait for it',
      route(step('activate-hms-account', 'you', [], true), step('o2-request', 'you', ['activate-hms-account'])),
      {},
      {},
      ['activate-hms-account done', 'o2-request next'],
    ],
    [
      'lets satisfied win over waiting',
      route(step('activate-hms-account', 'you', [], true)),
      { 'activate-hms-account': waiting },
      {},
      ['activate-hms-account done'],
    ],
    [
      'keeps marks on steps that the route no longer has, last, as history',
      route(step('o2-request', 'you')),
      { 'sponsored-role': done, ppms: waiting },
      {},
      ['o2-request next', 'sponsored-role void', 'ppms void'],
    ],
    ['ignores an earlier step that this route does not have', route(step('o2-request', 'you', ['ppms'])), {}, {}, ['o2-request next']],
    ['has nothing next when all is done', route(step('o2-request', 'you')), { 'o2-request': done }, {}, ['o2-request done']],
  ];

  it.each(rows)('%s', (_, where, marks, answers, states) => {
    expect(statesOf(where, marks, answers)).toEqual(states);
  });

  it('names the unfinished steps that a later one waits for', () => {
    const items = checklistFor(newcomer, journey({ marks: { 'sponsored-role': done } }), today);
    expect(items.map(({ waitsFor }) => waitsFor)).toEqual([[], [], ['sponsored-role-approval'], ['claim-accounts']]);
  });

  it('has a done step wait for nothing, whatever came before it', () => {
    const items = checklistFor(newcomer, journey({ marks: { 'o2-request': done } }), today);
    expect(items.at(-1)).toMatchObject({ state: 'done', waitsFor: [] });
  });

  it('tells what could start at the same time from what has to wait', () => {
    expect(checklistFor(parallel, journey(), today).map(canStart)).toEqual([true, true, false]);
  });

  it('counts what is left, without done and void steps', () => {
    const marks = { 'sponsored-role': done, 'sponsored-role-approval': waiting, ppms: done };
    expect(stepsLeft(checklistFor(newcomer, journey({ marks }), today))).toBe(3);
  });

  it('offers the newest sighting of a step that is not done', () => {
    const seen = (on: string) => ({ step: 'sponsored-role', on, pageId: 'hsr-portal' }) as const;
    const sightings = [seen('2026-11-01'), seen('2026-11-02')];
    expect(checklistFor(newcomer, journey({ sightings }), today)[0]).toMatchObject({ state: 'next', sighting: { on: '2026-11-02' } });
    expect(checklistFor(newcomer, journey({ sightings, marks: { 'sponsored-role': done } }), today)[0]).not.toHaveProperty('sighting');
  });

  it('calls a waiting step overdue only when a source says how long it takes, and it took longer', () => {
    const wait = (since: string, leadTime?: { days: number; counted: 'all-days' | 'business-days' }) =>
      checklistFor(newcomer, journey({ marks: { 'sponsored-role': { state: 'waiting', since } } }), today, {
        ...(leadTime && { 'sponsored-role': leadTime }),
      })[0]?.overdue;
    expect(wait('2020-01-01')).toBeUndefined();
    // 22 November 2026 is a Sunday.
    expect(wait('2026-11-13', { days: 5, counted: 'business-days' })).toBe(true);
    expect(wait('2026-11-16', { days: 5, counted: 'business-days' })).toBeUndefined();
    expect(wait('2026-11-08', { days: 14, counted: 'all-days' })).toBeUndefined();
    expect(wait('2026-11-07', { days: 14, counted: 'all-days' })).toBe(true);
  });
});

const anyMark = fc.oneof(fc.constant(done), fc.constant(waiting));
const anyMarks = fc.dictionary(fc.constantFrom(...stepIds), anyMark) as fc.Arbitrary<Journey['marks']>;
const anyAnswers = fc.record<Answers>({ view: fc.constantFrom('me', 'sponsor'), isPi: fc.constantFrom('yes', 'no') }, { requiredKeys: [] });
/** Steps in an order in which each waits only for earlier ones, as routes are. */
const anyRoute = fc
  .uniqueArray(fc.constantFrom(...stepIds), { maxLength: 10 })
  .chain((ids) =>
    fc
      .tuple(
        ...ids.map((id, n) =>
          fc.tuple(fc.constantFrom<Actor>(...actors), fc.subarray(ids.slice(0, n)), fc.boolean()).map((parts) => step(id, ...parts)),
        ),
      )
      .map((steps) => route(...(steps as RouteStep[]))),
  );
const anyCase = fc.tuple(anyRoute, anyMarks, anyAnswers);

describe('every checklist', () => {
  const check = (holds: (items: ReturnType<typeof checklistFor>, where: Route, marks: Journey['marks']) => void) =>
    fc.assert(
      fc.property(anyCase, ([where, marks, answers]) => {
        holds(checklistFor(where, journey({ marks, answers }), today), where, marks);
      }),
    );

  it('has one step next, unless nothing is open or all that could start waits', () => {
    check((items) => {
      const startable = items.filter(canStart).length;
      expect(items.filter(({ state }) => state === 'next')).toHaveLength(startable > 0 ? 1 : 0);
      if (startable === 0 && stepsLeft(items) > 0) expect(items.some(({ state }) => state === 'waiting')).toBe(true);
    });
  });

  it('never has a next step with an unfinished one before it', () => {
    check((items) => {
      const finished = new Set(items.filter(({ state }) => state === 'done').map(({ id }) => id));
      const next = items.find(({ state }) => state === 'next');
      expect(next?.waitsFor ?? []).toEqual([]);
      for (const id of next?.step?.after ?? []) expect(finished.has(id) || !items.some((item) => item.id === id && item.step)).toBe(true);
    });
  });

  it('has every step of the route once, in its order, then every other mark once', () => {
    check((items, where, marks) => {
      const ids = where.steps.map(({ id }) => id);
      const others = (Object.keys(marks) as StepId[]).filter((id) => !ids.includes(id));
      expect(items.map(({ id }) => id)).toEqual([...ids, ...others]);
      expect(items.filter(({ state }) => state === 'void').map(({ id }) => id)).toEqual(others);
    });
  });
});

describe('marks', () => {
  it('are put, replaced and taken away, one step at a time', () => {
    const start = journey({ marks: { ppms: done } });
    const waits = markWaiting(start, 'o2-request', '2026-11-20', ' RITM1 ');
    expect(waits.marks).toEqual({ ppms: done, 'o2-request': { state: 'waiting', since: '2026-11-20', ticket: 'RITM1' } });
    const finished = markDone(waits, 'o2-request', '2026-11-21');
    expect(finished.marks).toEqual({ ppms: done, 'o2-request': { state: 'done', on: '2026-11-21' } });
    expect(unmark(finished, 'o2-request')).toEqual(start);
    expect(markWaiting(start, 'o2-request', '2026-11-20', '  ').marks['o2-request']).toEqual({ state: 'waiting', since: '2026-11-20' });
  });

  it('are offered for what was seen, and for forms only once they were filled', () => {
    expect(sightingsFrom('account-activation')).toEqual(['activate-hms-account']);
    expect(sightingsFrom('o2-form')).toEqual([]);
    expect(sightingsFrom('o2-form', { filled: true })).toEqual(['o2-request']);
    expect(sightingsFrom('o2-wiki-home', { filled: true })).toEqual([]);
  });

  it('keep the newest sighting of a step on a page', () => {
    const seen = (on: string, pageId: 'retain-page' | 'hsr-portal') => ({ step: 'retain-page', on, pageId }) as const;
    const twice = withSighting(
      withSighting(withSighting(journey(), seen('1', 'retain-page')), seen('2', 'hsr-portal')),
      seen('3', 'retain-page'),
    );
    expect(twice.sightings).toEqual([seen('2', 'hsr-portal'), seen('3', 'retain-page')]);
  });
});
