import { describe, expect, it } from 'vitest';
import { calendarFile } from '@/lib/checklist/calendar.ts';
import { daysBetween, usuallyBy } from '@/lib/checklist/dates.ts';
import { forgetReminders, logReminders, readReminderLog } from '@/lib/checklist/reminder-log.ts';
import { dueReminders, reminderId } from '@/lib/checklist/reminders.ts';
import { planAsText } from '@/lib/checklist/text.ts';
import type { Person } from '@/lib/people/person.ts';

const ending = (endDate: string, id = 'g1'): Person => ({ id, roles: ['guest'], details: { 'end-date': endDate }, edited: '' });

describe('usual times', () => {
  it.each([
    ['2026-11-20', 1, 'business-days', '2026-11-23'],
    ['2026-11-20', 5, 'business-days', '2026-11-27'],
    ['2026-11-22', 5, 'business-days', '2026-11-27'],
    ['2026-11-20', 14, 'all-days', '2026-12-04'],
    ['2026-02-27', 2, 'all-days', '2026-03-01'],
  ] as const)('what waits since %s and takes %i %s usually comes by %s', (since, days, counted, by) => {
    expect(usuallyBy(since, { days, counted })).toBe(by);
  });

  it('count days over the change of the clocks', () => {
    expect(daysBetween('2026-10-31', '2026-11-02')).toBe(2);
    expect(daysBetween('2026-11-02', '2026-10-31')).toBe(-2);
  });
});

describe('reminders of a role that ends on 30 December', () => {
  const end = '2026-12-30';
  it.each([
    ['2026-11-29', undefined],
    ['2026-11-30', 30],
    ['2026-12-15', 30],
    ['2026-12-16', 14],
    ['2026-12-22', 14],
    ['2026-12-23', 7],
    ['2026-12-30', 7],
    ['2026-12-31', undefined],
  ])('on %s: %s days before', (today, daysBefore) => {
    expect(dueReminders([ending(end)], today, new Set())[0]?.daysBefore).toBe(daysBefore);
  });

  it('come once, and again when the date changes', () => {
    const shown = new Set([reminderId('g1', end, 30)]);
    expect(dueReminders([ending(end)], '2026-12-01', shown)).toEqual([]);
    expect(dueReminders([ending('2026-12-29')], '2026-12-01', shown)).toMatchObject([
      { daysBefore: 30, daysLeft: 28, endDate: '2026-12-29' },
    ]);
    expect(dueReminders([ending(end)], '2026-12-20', shown)).toMatchObject([{ daysBefore: 14, daysLeft: 10 }]);
  });

  it('pass over people without an end date, or with one that is none', () => {
    expect(dueReminders([ending('soon'), ending('2026-02-31'), { ...ending(''), details: {} }], '2026-02-20', new Set())).toEqual([]);
  });

  it('are remembered when they were shown, two hundred at most', async () => {
    await logReminders(['a', 'b']);
    await logReminders(['b', 'c']);
    expect((await readReminderLog()).value).toEqual(['a', 'b', 'c']);
    await logReminders(Array.from({ length: 300 }, (_, n) => String(n)));
    expect((await readReminderLog()).value).toHaveLength(200);
  });

  it('are forgotten with their person, and with no other whose id begins alike', async () => {
    await logReminders([reminderId('g1', end, 30), reminderId('g1', end, 14), reminderId('g10', end, 30)]);
    await forgetReminders('g1');
    expect((await readReminderLog()).value).toEqual([reminderId('g10', end, 30)]);
  });
});

describe('a calendar file', () => {
  it('has one day and an alarm 30, 14 and 7 days before', () => {
    const file = calendarFile('2026-12-31', { title: 'Role ends', description: 'Ask for renewal; in time' }, 'x1') ?? '';
    expect(file).toContain('DTSTART;VALUE=DATE:20261231');
    expect(file).toContain('DTEND;VALUE=DATE:20270101');
    expect(file.match(/TRIGGER:-P\d+D/g)).toEqual(['TRIGGER:-P30D', 'TRIGGER:-P14D', 'TRIGGER:-P7D']);
    expect(file).toContain('Ask for renewal\\; in time');
  });
});

describe('the plan as text', () => {
  it('lists steps in order with who acts and what was said, then what no longer applies', () => {
    const text = planAsText(
      [
        { id: 'sponsored-role', state: 'waiting', mark: { state: 'waiting', since: '2026-11-10', ticket: 'R1' }, waitsFor: [] },
        { id: 'o2-request', state: 'later', waitsFor: ['sponsored-role'] },
        { id: 'ppms', state: 'void', mark: { state: 'done', on: '2026-11-01' }, waitsFor: [] },
      ],
      {
        heading: 'Access to O2 for Bo',
        intro: ['Unofficial.'],
        states: { next: 'Next', later: 'Later', waiting: 'Waiting', done: 'Done', void: 'No longer' },
        step: (id) => ({
          title: id,
          who: id === 'o2-request' ? 'you' : 'sponsor',
          lines: id === 'o2-request' ? ['https://example.org/'] : [],
        }),
        mark: (mark) => (mark.state === 'done' ? `done on ${mark.on}` : `waiting since ${mark.since}, ${mark.ticket}`),
        history: 'No longer needed',
        closing: ['Checked on 22 November 2026.'],
      },
    );
    expect(text).toBe(`Access to O2 for Bo
Unofficial.

1. sponsored-role (sponsor)
   waiting since 2026-11-10, R1

2. o2-request (you)
   Later
   https://example.org/

No longer needed
- ppms (sponsor)
  done on 2026-11-01

Checked on 22 November 2026.
`);
  });
});
