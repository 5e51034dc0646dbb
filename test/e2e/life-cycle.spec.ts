import type { Page } from '@playwright/test';
import { clickCard, readCard } from './card.ts';
import { type Extension, expect, test } from './extension.ts';
import { fillButton, formPage, held, openForm, ticks, wasSubmitted } from './filling.ts';
import { newcomer, pi, stored } from './people.ts';
import { stopWorker } from './worker.ts';

const ppms = formPage('ppms-registration');
const everything = { fname: 'Noor', lname: 'Example', hmsid: 'ne123', huid: '31415926' };

const report = (panel: Page) => panel.locator('.hag-report');
const noAnswer = (panel: Page) => panel.getByText('No answer came back from the page.', { exact: false });
const readAgain = (panel: Page) => panel.getByRole('button', { name: 'Read the form again' });
const card = (page: Page) => expect.poll(async () => (await readCard(page)) ?? '', { timeout: 15_000 });

/** Counts what the page sees of our writing: a second fill would show. */
const countInputs = (page: Page) =>
  page.evaluate(() => {
    const counts: Record<string, number> = {};
    Object.assign(window, { __inputs: counts });
    document.addEventListener('input', ({ target }) => {
      const { name } = target as HTMLInputElement;
      counts[name] = (counts[name] ?? 0) + 1;
    });
  });
const mostInputs = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, ...Object.values((window as unknown as { __inputs: Record<string, number> }).__inputs)));

/** Keeps the page's only thread busy for a second and a half: from now, or from the first field that is written. */
const keepBusy = (page: Page, from: 'now' | 'input') =>
  page.evaluate((when) => {
    const work = () => {
      const until = performance.now() + 1_500;
      while (performance.now() < until);
    };
    if (when === 'now') setTimeout(work);
    else document.addEventListener('input', work, { once: true, capture: true });
  }, from);

async function start(extension: Extension): Promise<{ page: Page; panel: Page; stop: () => Promise<void> }> {
  await extension.seed({ people: stored([newcomer, pi]) });
  const page = await openForm(extension, ppms);
  await countInputs(page);
  const panel = await extension.openPanel(page);
  await expect(fillButton(panel)).toBeVisible();
  return { page, panel, stop: () => stopWorker(extension, panel) };
}

async function tickAll(panel: Page): Promise<void> {
  for (const box of await ticks(panel).all()) await box.check();
}

test('the worker stops after every step in the panel, from preview to second pass: each next step works', async ({ extension }) => {
  test.slow();
  const { page, panel, stop } = await start(extension);
  await stop();
  await tickAll(panel);
  await fillButton(panel).click();
  await expect(report(panel)).toContainText(/fields filled/);
  expect(await held(page)).toMatchObject(everything);
  await stop();
  await panel.getByRole('button', { name: 'Undo this fill' }).click();
  await expect(panel.getByText(/as they were before/)).toBeVisible();
  expect((await held(page)).fname).toBeUndefined();
  await stop();
  await page.locator('[name=fname]').fill('Mine');
  await readAgain(panel).click();
  await expect(fillButton(panel)).toBeVisible();
  await stop();
  await panel.getByText(/kept as you have/).click();
  await panel.getByRole('checkbox', { name: 'Replace it with: Noor' }).check();
  await tickAll(panel);
  await fillButton(panel).click();
  await expect(report(panel)).toContainText(/fields filled/);
  expect(await held(page)).toMatchObject(everything);
  await stop();
  await page.locator('.newgroup').click();
  await readAgain(panel).click();
  await expect(panel.getByRole('checkbox', { name: /Lab head name/ })).toBeVisible();
  await stop();
  await tickAll(panel);
  await fillButton(panel).click();
  await expect(report(panel)).toContainText(/fields filled/);
  expect(await held(page)).toMatchObject({ ...everything, pi_name: 'Morgan Castellanos' });
  expect(await wasSubmitted(page)).toBeUndefined();
});

test('the worker stops between teaching, its preview and its fill: what was taught is kept and filled', async ({ extension }) => {
  const { page, panel, stop } = await start(extension);
  await stop();
  const line = panel.locator('.hag-preview-line', { has: panel.getByText('Department', { exact: false }) });
  await line.locator('summary').first().click();
  await line.getByText('Say what this field asks for').click();
  await line.getByLabel('Whose', { exact: true }).selectOption('self');
  await line.getByLabel('What', { exact: true }).selectOption('self organization-title');
  await line.getByRole('button', { name: 'Remember this' }).click();
  await expect(line).toContainText('Research Fellow');
  await stop();
  await fillButton(panel).click();
  await expect(report(panel)).toContainText(/fields filled/);
  expect(await held(page)).toMatchObject({ dept: 'Research Fellow' });
});

test('the worker stops while the page writes: the panel says that it may be filled, and nothing is written twice', async ({
  extension,
}) => {
  const { page, panel, stop } = await start(extension);
  await tickAll(panel);
  await keepBusy(page, 'input');
  await fillButton(panel).click();
  await panel.waitForTimeout(500);
  await stop();
  await expect(noAnswer(panel)).toBeVisible();
  await expect(panel.getByText('Nothing was written')).toHaveCount(0);
  await expect.poll(() => held(page)).toMatchObject(everything);
  await readAgain(panel).click();
  await expect(fillButton(panel)).toBeVisible();
  expect(await held(page)).toMatchObject(everything);
  expect(await mostInputs(page)).toBe(1);
});

test('the worker stops while the page writes: what was filled can still be taken back', async ({ extension }) => {
  const { page, panel, stop } = await start(extension);
  await keepBusy(page, 'input');
  await fillButton(panel).click();
  await panel.waitForTimeout(500);
  await stop();
  await expect(noAnswer(panel)).toBeVisible();
  await panel.getByRole('button', { name: 'Take back what was filled' }).click();
  await expect(fillButton(panel)).toBeVisible();
  await expect(panel.getByText(/taken back/)).toBeVisible();
  expect((await held(page)).fname).toBeUndefined();
});

test('the worker stops after the click and before the order: nothing is filled, and a second click fills once', async ({ extension }) => {
  const { page, panel, stop } = await start(extension);
  await keepBusy(page, 'now');
  await fillButton(panel).click({ force: true });
  await panel.waitForTimeout(300);
  await stop();
  await expect(noAnswer(panel)).toBeVisible();
  expect((await held(page)).fname).toBeUndefined();
  await readAgain(panel).click();
  await fillButton(panel).click();
  await expect(report(panel)).toContainText(/fields filled/);
  expect(await held(page)).toMatchObject({ fname: 'Noor' });
  expect(await mostInputs(page)).toBe(1);
});

for (const delay of [0, 4, 15, 50]) {
  test(`the worker stops ${delay} ms after a click on fill, then on undo: each ends in what was asked or in a sentence, and goes on`, async ({
    extension,
  }) => {
    const { page, panel, stop } = await start(extension);
    await fillButton(panel).click();
    await panel.waitForTimeout(delay);
    await stop();
    await expect(report(panel).or(noAnswer(panel))).toBeVisible();
    if (await noAnswer(panel).isVisible()) {
      await readAgain(panel).click();
      await expect(fillButton(panel)).toBeVisible();
      expect(await mostInputs(page)).toBeLessThanOrEqual(1);
      await fillButton(panel).click();
      await expect(report(panel)).toBeVisible();
    }
    expect(await held(page)).toMatchObject({ fname: 'Noor', lname: 'Example' });

    await panel.getByRole('button', { name: 'Undo this fill' }).click();
    await panel.waitForTimeout(delay);
    await stop();
    const undone = panel.getByText(/as they were before/);
    await expect(undone.or(noAnswer(panel))).toBeVisible();
    if (await noAnswer(panel).isVisible()) await panel.getByRole('button', { name: 'Take back what was filled' }).click();
    await expect.poll(async () => (await held(page)).fname).toBeUndefined();
  });
}

test('the worker stops while the panel reads the form: it asks once more, and shows the preview', async ({ extension }) => {
  const { page, panel, stop } = await start(extension);
  await keepBusy(page, 'now');
  await panel.reload();
  await panel.waitForTimeout(400);
  await stop();
  await expect(fillButton(panel)).toBeVisible({ timeout: 15_000 });
});

test('the worker stops while the card fills: the card says that the form may be filled, and it is, once', async ({ extension }) => {
  const { page, panel } = await start(extension);
  await panel.close();
  const own = await extension.openPage('options');
  await page.bringToFront();
  await card(page).toMatch(/Fill \d+ fields/);
  await page.waitForTimeout(700);
  await keepBusy(page, 'input');
  await clickCard(page, /Fill \d+ fields/);
  await page.waitForTimeout(500);
  await stopWorker(extension, own);
  await card(page).toMatch(/No answer came back/);
  expect(await held(page)).toMatchObject({ fname: 'Noor', lname: 'Example' });
  expect(await mostInputs(page)).toBe(1);
});
