import type { Page } from '@playwright/test';
import { practicePages } from '../site/site.ts';
import { readCard } from './card.ts';
import { type Extension, expect, test } from './extension.ts';
import { fillButton, formPage, held, openForm } from './filling.ts';
import { newcomer, pi, stored } from './people.ts';
import { storedIn } from './worker.ts';

const ppms = formPage('ppms-registration');
const article = practicePages.find(({ id }) => id === 'o2-request-page')?.url ?? '';
const elsewhere = practicePages.find(({ recognisedAs }) => recognisedAs === null)?.url ?? '';

const report = (panel: Page) => panel.locator('.hag-report');
const card = (page: Page) => expect.poll(async () => (await readCard(page)) ?? '', { timeout: 15_000 });

async function start(extension: Extension): Promise<{ page: Page; panel: Page }> {
  await extension.seed({ people: stored([newcomer, pi]) });
  const page = await openForm(extension, ppms);
  const panel = await extension.openPanel(page);
  await expect(fillButton(panel)).toBeVisible();
  return { page, panel };
}

test('a page that is left takes its report and its preview along: no value of it is kept', async ({ extension }) => {
  const { page, panel } = await start(extension);
  expect(JSON.stringify(await storedIn(panel, 'session'))).toContain('Noor');
  await page.goto(elsewhere);
  await expect.poll(async () => JSON.stringify(await storedIn(panel, 'session'))).not.toMatch(/Noor|ppms/);
  await expect(panel.getByText('Nothing to say about this page')).toBeVisible();
});

test('the same form in two tabs: each panel fills and takes back its own', async ({ extension }) => {
  const { page, panel } = await start(extension);
  const other = await openForm(extension, ppms);
  const beside = await extension.openPanel(other);
  await expect(fillButton(beside)).toBeVisible();
  await page.bringToFront();
  await fillButton(panel).click();
  await expect(report(panel)).toContainText(/fields filled/);
  expect(await held(page)).toMatchObject({ fname: 'Noor' });
  expect((await held(other)).fname).toBeUndefined();
  await other.bringToFront();
  await fillButton(beside).click();
  await expect(report(beside)).toContainText(/fields filled/);
  await panel.getByRole('button', { name: 'Undo this fill' }).click();
  await expect.poll(async () => (await held(page)).fname).toBeUndefined();
  expect(await held(other)).toMatchObject({ fname: 'Noor' });
});

test('the page goes elsewhere at the first field that is written: nothing reaches the next page, and the panel says where things stand', async ({
  extension,
}) => {
  const { page, panel } = await start(extension);
  await page.evaluate((next) => document.addEventListener('input', () => location.assign(next), { once: true, capture: true }), article);
  await fillButton(panel).click();
  await page.waitForURL(article);
  await expect(panel.getByText(/No answer came back|O2/).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Noor');
  await page.goBack();
  await expect(fillButton(panel)).toBeVisible({ timeout: 15_000 });
});

test('offline: an open form is explained, filled and undone as ever', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]) });
  const page = await openForm(extension, ppms);
  await extension.context.setOffline(true);
  const panel = await extension.openPanel(page);
  await card(page).toMatch(/Fill \d+ fields/);
  await fillButton(panel).click();
  await expect(report(panel)).toContainText(/fields filled/);
  expect(await held(page)).toMatchObject({ fname: 'Noor' });
  await panel.getByRole('button', { name: 'Undo this fill' }).click();
  await expect.poll(async () => (await held(page)).fname).toBeUndefined();
  const options = await extension.openPage('options');
  await expect(options.getByText('Nori Example').first()).toBeVisible();
});
