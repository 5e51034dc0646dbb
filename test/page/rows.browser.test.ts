import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { person } from '../fill/make.ts';
import { type Driver, type Opened, startDriver } from './browser/driver.ts';
import { fillAs } from './browser/fill-as.ts';
import { type Box, frameworks, type Part } from './browser/frameworks.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const me = person('me', ['self'], {
  'honorific-prefix': 'Dr',
  'given-name': 'Zoë',
  'family-name': 'Canary',
  'work-email': 'zoe.canary@hospital.example',
  'work-phone': '+16175550142',
  department: 'Genetics',
  'university-id': '31415926',
  'work-state': 'MA',
  'work-country': 'USA',
  'start-date': '2026-12-03',
  'end-date': '2027-11-30',
  reason: 'Analysis of single-cell data',
});
const birthDates = { me: '1990-05-07' };

const months = 'January February March April May June July August September October November December'.split(' ');
const text = (name: string, label: string, more: Omit<Box, 'name' | 'label'> = {}): Box => ({ name, label, ...more });
const choose = (name: string, label: string, ...options: readonly string[]): Box => ({ name, label, control: 'select', options });
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => String(from + at));

type Row = readonly [
  what: string,
  parts: readonly Part[],
  state: Readonly<Record<string, string>>,
  refused?: Readonly<Record<string, string>>,
];

/** A choice among buttons cannot be unmade everywhere. */
const hasButtons = (parts: readonly Part[]) => parts.some((part) => 'control' in part && part.control === 'radio');

/** How a value can be asked for, and what must then stand in the page's own books. */
const rows: readonly Row[] = [
  ['a box for a date', [text('date_start', 'Start date', { attributes: { type: 'date' } })], { date_start: '2026-12-03' }],
  [
    'a date as text, in the format of its placeholder, its help or its pattern',
    [
      text('date_start', 'Start date', { attributes: { placeholder: 'MM/DD/YYYY' } }),
      text('date_end', 'End date', { help: 'DD-MON-YYYY' }),
      text('date_birth', 'Date of birth', { attributes: { pattern: '[12][0-9]{3}/[01][0-9]/[0-3][0-9]' } }),
    ],
    { date_start: '12/03/2026', date_end: '30-Nov-2027', date_birth: '1990/05/07' },
  ],
  ['a date as text in a format that nobody says', [text('date_start', 'Start date')], {}, { 'Start date': 'wrong-format' }],
  [
    'a date in three lists, and in three boxes',
    [
      {
        legend: 'Date of birth',
        boxes: [choose('bm', 'Month', ...months), choose('bd', 'Day', ...numbers(1, 31)), choose('by', 'Year', ...numbers(1960, 2005))],
      },
      text('em', 'End date (month)', { attributes: { maxLength: '2' } }),
      text('ed', 'End date (day)', { attributes: { maxLength: '2' } }),
      text('ey', 'End date (year)', { attributes: { maxLength: '4' } }),
    ],
    { bm: 'v5', bd: 'v7', by: 'v31', em: '11', ed: '30', ey: '2027' },
  ],
  [
    'a phone number in three boxes',
    [
      {
        legend: 'Office phone',
        boxes: [
          text('p1', 'Area code', { attributes: { maxLength: '3' } }),
          text('p2', 'Prefix', { attributes: { maxLength: '3' } }),
          text('p3', 'Line number', { attributes: { maxLength: '4' } }),
        ],
      },
    ],
    { p1: '617', p2: '555', p3: '0142' },
  ],
  [
    'a phone number in one box, as its pattern wants it',
    [text('phone', 'Work phone', { attributes: { type: 'tel', pattern: '[0-9]{3}-[0-9]{3}-[0-9]{4}' } })],
    { phone: '617-555-0142' },
  ],
  [
    'boxes that a value does not fit',
    [
      text('department', 'Department', { attributes: { maxLength: '5' } }),
      text('huid', 'Harvard University ID (HUID)', { attributes: { pattern: '[A-Z]{3}' } }),
      text('first', 'First name'),
    ],
    { first: 'Zoë' },
    { Department: 'too-long', 'Harvard University ID (HUID)': 'wrong-format' },
  ],
  [
    'lists that name the same differently',
    [
      choose('title', 'Salutation', 'Mister', 'Doctor', 'Professor'),
      choose('state', 'State', 'California', 'Massachusetts'),
      choose('country', 'Country', 'Canada', 'United States of America'),
    ],
    { title: 'v2', state: 'v2', country: 'v2' },
  ],
  [
    'lists that have no equal of it, or two',
    [choose('state', 'State', 'Massachusetts (Boston)', 'Maine'), choose('country', 'Country', 'USA', 'United States')],
    { country: 'v1' },
    { State: 'no-matching-option' },
  ],
  ['buttons', [{ name: 'title', label: 'Title', control: 'radio', options: ['Mr.', 'Dr.', 'Prof.'] }], { title: 'v2' }],
  ['a text of several lines', [text('reason', 'Justification', { control: 'textarea' })], { reason: 'Analysis of single-cell data' }],
  ['a text edited in place', [text('reason', 'Justification', { control: 'editable' })], { reason: 'Analysis of single-cell data' }],
];

describe.each(frameworks)('in $name', ({ draw }) => {
  it.each(rows.map(([what, parts, state, refused = {}]) => ({ what, parts, state, refused })))(
    'fills $what',
    async ({ parts, state, refused }) => {
      const opened = await driver.open(await draw(parts));
      expect(await filledIn(opened.page)).toEqual({});
      const result = await fillAs(opened, [me], birthDates);
      expect(result.refused).toEqual(refused);
      expect(await filledIn(opened.page)).toEqual(state);
      await opened.undo();
      if (!hasButtons(parts)) expect(await filledIn(opened.page)).toEqual({});
    },
  );
});

/** What the page's own books hold, without what is empty. */
async function filledIn(page: Opened['page']): Promise<Record<string, string>> {
  const state = await page.evaluate<Record<string, string | null>>('window.state');
  return Object.fromEntries(Object.entries(state).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
