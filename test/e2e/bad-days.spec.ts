import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { practicePages } from '../site/site.ts';
import { clickCard, readCard } from './card.ts';
import { builtFor, type Extension, expect, manifestOf, sharedTest as test } from './extension.ts';
import { newcomer, pi, stored } from './people.ts';
import { picture } from './picture.ts';
import { savedFile } from './saved-file.ts';

test.describe.configure({ mode: 'default' });
test.beforeEach(({ extension }) => extension.reset());

const addressOf = (id: string): string => practicePages.find((page) => page.id === id)?.url ?? '';
const o2Form = addressOf('o2-form');

async function open({ context }: Extension, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}
const cardOn = (page: Page) => expect.poll(() => readCard(page), { message: 'the card', timeout: 15_000 });
const held = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => window.__model?.() ?? {});
const storedNow = ({ worker }: Extension) => worker.evaluate(() => chrome.storage.local.get());

test('nobody is saved yet: popup and panel say so, and lead to the place where details are added', async ({ extension }) => {
  const page = await open(extension, o2Form);
  await cardOn(page).toMatch(/Open guide/);
  expect(await readCard(page)).not.toMatch(/Fill \d/);
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('No details saved yet')).toBeVisible();
  await expect(popup.getByText('They stay on this computer', { exact: false }).first()).toBeVisible();
  await picture(popup, 'no-person-popup');
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('No details saved yet')).toBeVisible();
  await picture(panel, 'no-person-panel');
  const options = extension.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Add your details' }).click();
  await expect((await options).getByRole('button', { name: 'Add your details' })).toBeVisible();
  await extension.seed({ people: stored([newcomer, pi]) });
  await expect(panel.getByRole('button', { name: /^Fill \d+ fields$/ }), 'once somebody is saved the open panel goes on').toBeVisible();
  await expect(popup.getByRole('button', { name: /^Fill \d+ fields/ })).toBeVisible();
});

test('signed out of the portal: everybody says to sign in first, and nothing is offered to fill', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]) });
  const page = await open(extension, `${o2Form}&practice-state=logged-out`);
  await cardOn(page).toMatch(/Open guide/);
  await picture(page, 'logged-out-page');
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('You are not signed in here')).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
  await picture(popup, 'logged-out-popup');
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('You are not signed in here')).toBeVisible();
  await expect(panel.getByText('Sign in on the page first.', { exact: false })).toBeVisible();
  await picture(panel, 'logged-out-panel');
  await page.goto(o2Form);
  await expect(panel.getByRole('button', { name: /^Fill \d+ fields$/ }), 'after the sign-in the same panel goes on').toBeVisible();
});

test('the page changed: guidance stays, and only the panel fills, after a look at each value', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]) });
  const page = await open(extension, `${o2Form}&practice-state=changed`);
  await cardOn(page).toMatch(/Open guide/);
  expect(await readCard(page)).not.toMatch(/Fill \d/);
  await picture(page, 'changed-page');
  const popup = await extension.openPopup(page);
  await expect(popup.getByText(/This page has changed since/)).toBeVisible();
  await expect(popup.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
  await picture(popup, 'changed-popup');
  const panel = await extension.openPanel(page);
  await expect(panel.getByText(/This page has changed since/)).toBeVisible();
  await picture(panel, 'changed-panel');
});

test('an article that changed keeps its guidance, with the day on which it was read', async ({ extension }) => {
  const page = await open(extension, `${addressOf('o2-request-page')}?practice-state=changed`);
  await cardOn(page).toMatch(/changed since|has changed/i);
  await picture(page, 'changed-article');
  const panel = await extension.openPanel(page);
  await expect(panel.getByText(/This page has changed since/)).toBeVisible();
});

test('the extension was updated under an open page: the page says so or goes on, and nothing saved is lost', async ({
  launch,
  product,
}) => {
  test.slow();
  const build = path.join(mkdtempSync(path.join(os.tmpdir(), 'hag-build-')), 'extension');
  cpSync(builtFor[product], build, { recursive: true });
  const own = await launch({ build, switches: ['--enable-unsafe-extension-debugging'] });
  try {
    await own.seed({ people: stored([newcomer, pi]) });
    const page = await open(own, o2Form);
    await cardOn(page).toMatch(/Fill \d+ fields/);
    await own.update(build, '0.1.1');
    const options = await own.openPage('options');
    await expect(options.getByText(/\w Example/).first()).toBeVisible();
    await page.bringToFront();
    await page.waitForTimeout(700);
    await clickCard(page, /Fill \d+ fields/);
    if (product === 'firefox') {
      // Firefox starts the new script in open pages: no reload is needed, and there is one card, not two.
      await cardOn(page).toMatch(/Filled: \d/);
      expect(await page.locator('body > [popover=manual]').count()).toBe(1);
      return;
    }
    await cardOn(page).toMatch(/updated.*Reload|Reload.*updated/is);
    await picture(page, 'updated-page');
    expect((await held(page)).first_name ?? '').toBe('');
    await options.goto(`${own.base}sidepanel.html?tab=${await frontTab(options, page)}`);
    await expect(options.getByText(/installed or updated, reload it/)).toBeVisible();
    await picture(options, 'updated-panel');
    await options.getByRole('button', { name: 'Reload the page' }).click();
    await expect(options.getByRole('button', { name: /^Fill \d+ fields$/ })).toBeVisible({ timeout: 20_000 });
  } finally {
    await own.close();
  }
});

test('a page that was open before the installation: the panel says what to do, and after that it is known', async ({ launch, product }) => {
  test.slow();
  const empty = mkdtempSync(path.join(os.tmpdir(), 'hag-build-'));
  cpSync(builtFor[product], empty, { recursive: true });
  writeFileSync(path.join(empty, 'manifest.json'), JSON.stringify({ ...manifestOf(empty), content_scripts: undefined }));
  const own = await launch({ build: empty, switches: ['--enable-unsafe-extension-debugging'] });
  try {
    const page = await open(own, addressOf('guest-info'));
    cpSync(path.join(builtFor[product], 'manifest.json'), path.join(empty, 'manifest.json'));
    await own.update(empty, '0.1.1');
    const panel = await own.openPage('options');
    await panel.goto(`${own.base}sidepanel.html?tab=${await frontTab(panel, page)}`);
    if (product === 'firefox') {
      // Hosts that come with an update have to be allowed there.
      await panel.getByRole('button', { name: 'Allow', exact: true }).click();
      await page.reload();
    } else {
      await expect(panel.getByText('Nothing to say about this page')).toBeVisible();
      await picture(panel, 'before-install-panel');
      await panel.getByRole('button', { name: 'Reload the page' }).click();
    }
    await expect(panel.getByText('HMS Accounts for Guests', { exact: false }).first()).toBeVisible({ timeout: 20_000 });
    await cardOn(page).toMatch(/unofficial/i);
  } finally {
    await own.close();
  }
});

test('beside an empty tab the panel still shows the road', async ({ extension }) => {
  const blank = await open(extension, 'about:blank');
  const panel = await extension.openPanel(blank);
  await expect(panel.getByText('Nothing to say about this page')).toBeVisible();
  await expect(panel.getByText('Find out which way is yours')).toBeVisible();
  await picture(panel, 'blank-panel');
});

for (const key of ['people', 'journeys', 'settings'] as const) {
  test(`damaged ${key}: every surface says so, nothing is filled from them, and the raw value can be saved to a file`, async ({
    extension,
  }) => {
    const garbage = { version: 1, value: { [key]: 'half a sentence, then nothi' } };
    await extension.seed({ people: stored([newcomer, pi]), [key]: garbage });
    const page = await open(extension, o2Form);
    await cardOn(page).toMatch(/Open guide/);
    const popup = await extension.openPopup(page);
    await expect(popup.getByText('Saved data could not be read').first()).toBeVisible();
    await picture(popup, `damaged-${key}-popup`);
    const panel = await extension.openPanel(page);
    await expect(panel.getByText('Saved data could not be read').first()).toBeVisible();
    await picture(panel, `damaged-${key}-panel`);
    if (key !== 'journeys') {
      const fill = popup.getByText(key === 'people' ? 'Your saved details could not be read.' : /Your settings could not be read/);
      await expect(fill.first(), 'the fill says why it is off').toBeVisible();
      await expect(popup.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
      expect(await readCard(page)).not.toMatch(/Fill \d/);
    }
    const options = await extension.openPage('options');
    await expect(options.getByRole('alert').first()).toBeVisible();
    await picture(options, `damaged-${key}-options`);
    const saved = await savedFile(options, () => options.getByRole('alert').getByRole('button').first().click());
    expect(JSON.parse(saved)).toEqual([garbage]);
    expect((await storedNow(extension))[`${key}:quarantine`]).toEqual([garbage]);
  });
}

test('filling is switched off: everybody says so, and guidance goes on', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]) });
  const options = await extension.openPage('options');
  await options.getByRole('checkbox', { name: /fill/i }).first().click();
  const page = await open(extension, o2Form);
  await cardOn(page).toMatch(/Open guide/);
  expect(await readCard(page)).not.toMatch(/Fill \d/);
  const popup = await extension.openPopup(page);
  await expect(popup.getByText('Filling is switched off', { exact: false })).toBeVisible();
  await picture(popup, 'switched-off-popup');
  const panel = await extension.openPanel(page);
  await expect(panel.getByText('Filling is switched off', { exact: false })).toBeVisible();
  await picture(panel, 'switched-off-panel');
});

test('two windows: each panel fills the form beside it and no other', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]) });
  const ppms = await open(extension, addressOf('ppms-registration'));
  await cardOn(ppms).toMatch(/Fill \d/);
  const first = await extension.openPanel(ppms);
  const [o2, tabId] = await inWindow(extension, o2Form);
  await cardOn(o2).toMatch(/Fill \d/);
  const [second] = await inWindow(extension, `${extension.base}sidepanel.html?tab=${tabId}`);
  await expect(second.getByRole('button', { name: /^Fill \d+ fields$/ })).toBeVisible();
  await first.getByRole('button', { name: /^Fill \d+ fields$/ }).click();
  await expect(first.getByText(/fields filled/i).first()).toBeVisible();
  expect(await held(ppms)).toMatchObject({ fname: newcomer.details['given-name'] });
  expect((await held(o2)).first_name ?? '').toBe('');
  await second.getByRole('button', { name: /^Fill \d+ fields$/ }).click();
  await expect(second.getByText(/fields filled/i).first()).toBeVisible();
  expect(await held(o2)).toMatchObject({ first_name: newcomer.details['given-name'] });
  await first.getByRole('button', { name: 'Undo this fill' }).click();
  await expect.poll(async () => (await held(ppms)).fname).toBe('');
  expect(await held(o2)).toMatchObject({ first_name: newcomer.details['given-name'] });
});

async function inWindow({ context, worker }: Extension, url: string): Promise<[Page, number | undefined]> {
  const opened = context.waitForEvent('page');
  const tabId = await worker.evaluate(async (address) => (await chrome.windows.create({ url: address }))?.tabs?.[0]?.id, url);
  const page = await opened;
  await page.waitForLoadState();
  return [page, tabId];
}

/** The tab of a page, asked by a page of the extension: the worker of before the update is gone. */
async function frontTab(asker: Page, page: Page): Promise<number> {
  await page.bringToFront();
  return asker.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id ?? -1);
}
