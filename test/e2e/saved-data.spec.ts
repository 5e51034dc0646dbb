import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerQuestions } from './answer.ts';
import { type Extension, expect, launchExtension, newProfile, test } from './extension.ts';
import { fillButton, formPage, openForm, ticks } from './filling.ts';
import { guest, newcomer, pi, stored } from './people.ts';
import { stopWorker, storedIn } from './worker.ts';

/** Stops the worker over and over while something is done. */
async function underStops<T>(extension: Extension, own: Page, work: () => Promise<T>): Promise<T> {
  let going = true;
  const stopping = (async () => {
    while (going) {
      await stopWorker(extension, own);
      await own.waitForTimeout(50);
    }
  })();
  try {
    return await work();
  } finally {
    going = false;
    await stopping;
  }
}

const savedAs = (all: Record<string, unknown>, key: string) => (all[key] as { value: unknown } | undefined)?.value;

test('the worker is stopped over and over while questions are answered and steps ticked: all of it is kept', async ({ extension }) => {
  test.slow();
  const welcome = await extension.openPage('welcome');
  const answers = {
    view: 'me',
    need: 'new',
    isPi: 'no',
    hmsAccount: 'none',
    harvardId: 'none',
    labBase: 'hms',
    quadAppointment: 'primary',
  } as const;
  await underStops(extension, welcome, () => answerQuestions(welcome, answers));
  const popup = await extension.openPage('popup');
  await underStops(extension, welcome, async () => {
    await popup.getByRole('checkbox', { name: /Sponsored Role, with/ }).click();
    await expect(popup.getByText('6 steps left')).toBeVisible();
    await popup.getByRole('checkbox', { name: /role is approved/ }).click();
    await expect(popup.getByText('5 steps left')).toBeVisible();
    await popup.getByRole('checkbox', { name: /role is approved/ }).click();
    await expect(popup.getByText('6 steps left')).toBeVisible();
  });
  const journeys = savedAs(await storedIn(popup), 'journeys') as Record<string, { answers: object; marks: object }>;
  expect(journeys.me?.answers).toEqual(answers);
  expect(Object.keys(journeys.me?.marks ?? {})).toHaveLength(1);
  await popup.reload();
  await expect.poll(() => popup.evaluate(() => chrome.action.getBadgeText({}))).toBe('6');
});

test('a reminder that was seen does not come back, though the worker is stopped in between', async ({ extension }) => {
  const soon = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  await extension.seed({ people: stored([newcomer, { ...guest, details: { ...guest.details, 'end-date': soon } }]) });
  const popup = await extension.openPage('popup');
  await expect(popup.getByText(/The end date saved for Bram Visitor/)).toBeVisible();
  await stopWorker(extension, popup);
  await popup.getByRole('button', { name: 'Seen' }).click();
  await expect.poll(async () => savedAs(await storedIn(popup), 'reminders'), 'what was seen is saved').toHaveLength(1);
  await stopWorker(extension, popup);
  await popup.reload();
  await expect(popup.getByText(/steps|way is yours/).first()).toBeVisible();
  await expect(popup.getByText(/The end date saved/)).toHaveCount(0);
});

/** Files of the profile in which one of these texts can be read, as it is or as two bytes a letter. */
function filesWith(profile: string, texts: readonly string[]): string[] {
  const patterns = texts.flatMap((text) => [Buffer.from(text), Buffer.from(text, 'utf16le')]);
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return patterns.some((pattern) => bytes.includes(pattern));
    })
    .map((file) => path.relative(profile, file));
}

test('a birth date is used while the browser is open, and is neither on the disk nor there after a restart', async () => {
  test.slow();
  const profile = newProfile();
  const before = await launchExtension({ profile });
  const options = await before.openPage('options');
  await options.getByRole('button', { name: 'Add your details' }).click();
  await options.getByLabel('Given name').first().fill('Noorlinde');
  await options.getByText('Home, citizenship and birth date').click();
  await options.getByLabel('Birth date').first().fill('1971-02-03');
  await options.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(options.getByText('Saved.', { exact: true })).toBeVisible();
  expect(JSON.stringify(await storedIn(options, 'session'))).toContain('1971-02-03');
  expect(JSON.stringify(await storedIn(options))).not.toContain('1971-02-03');
  await before.context.close();
  expect(filesWith(profile, ['Noorlinde']), 'where people are kept').not.toEqual([]);
  expect(filesWith(profile, ['1971-02-03'])).toEqual([]);
  const after = await launchExtension({ profile });
  try {
    const again = await after.openPage('options');
    await expect(again.getByText('Noorlinde').first()).toBeVisible();
    expect(JSON.stringify(await storedIn(again, 'session'))).not.toContain('1971');
  } finally {
    await after.context.close();
  }
});

const textIn = (page: Page) =>
  page.evaluate(() => [document.body.textContent, ...[...document.querySelectorAll('input')].map(({ value }) => value)].join(' '));

test('erase everything: no area, no copy, no open page and no file of the browser holds anything of anybody afterwards', async () => {
  test.slow();
  const profile = newProfile();
  const own = await launchExtension({ profile });
  const secrets = ['Noorlinde', 'noorlinde@lab.example.edu', '31415926', '1971-02-03', 'Quarantined', 'Visitorelli'];
  const someone = {
    ...newcomer,
    details: { ...newcomer.details, 'given-name': 'Noorlinde', 'preferred-name': 'Noorlinde', 'work-email': 'noorlinde@lab.example.edu' },
  };
  await own.seed({
    people: stored([someone, pi, { ...guest, details: { ...guest.details, 'family-name': 'Visitorelli' } }]),
    'people:previous': stored([someone]),
    'people:quarantine': [{ value: 'Quarantined' }],
    reminders: stored(['me 2027-12-31 30']),
    'left by an older version': 'Noorlinde',
  });
  await own.worker.evaluate((dates) => chrome.storage.session.set({ 'birth-dates': dates }), stored({ me: '1971-02-03' }));
  const page = await openForm(own, formPage('ppms-registration'));
  const panel = await own.openPanel(page);
  await expect(fillButton(panel)).toBeVisible();
  for (const box of await ticks(panel).all()) await box.check();
  await expect(panel.locator('.hag-preview')).toContainText('Noorlinde');
  const second = await own.openPage('options');
  await second.getByRole('button', { name: /^Edit/ }).first().click();
  const options = await own.openPage('options');
  await options.evaluate(() => localStorage.setItem('left', 'Noorlinde'));
  await options.evaluate(
    () =>
      new Promise((done) => {
        indexedDB.open('left').onsuccess = (event) => {
          (event.target as IDBOpenDBRequest).result.close();
          done(null);
        };
      }),
  );
  await options.getByRole('button', { name: 'Erase everything…' }).click();
  await options.getByLabel(/Type “erase”/).fill('erase');
  await options.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(options.getByText('Everything was erased.')).toBeVisible();
  for (const open of [panel, second, options])
    await expect
      .poll(() =>
        // It is just loading anew.
        textIn(open).catch(() => secrets[0]),
      )
      .not.toMatch(new RegExp(secrets.join('|')));
  const left = [await storedIn(options), await storedIn(options, 'session')];
  expect(JSON.stringify(left)).not.toMatch(new RegExp(secrets.join('|')));
  expect(left[0]).toEqual({});
  expect(
    await options.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]),
  ).toEqual([0, 0, 0]);
  expect(await options.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await own.context.close();
  expect(filesWith(profile, secrets)).toEqual([]);
});
