import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { practicePages } from '../site/site.ts';
import { type FirefoxExtension, launchInFirefox, press, textOf } from './firefox.ts';
import { newcomer, pi, stored } from './people.ts';

test.describe.configure({ mode: 'default' });

const addressOf = (id: string): string => practicePages.find((page) => page.id === id)?.url ?? '';

/** Where the card lies: its inside is closed, its place is not. */
const placeOfCard = (page: Page) =>
  page.evaluate(() => {
    const { x = 0, y = 0, width = 0, height = 0 } = document.querySelector('body > [popover=manual]')?.getBoundingClientRect() ?? {};
    return { x, y, width, height };
  });

/** That something is drawn there, and what it is gone with. */
async function expectDrawnCard(page: Page): Promise<void> {
  await expect.poll(async () => (await placeOfCard(page)).width, { timeout: 15_000 }).toBe(320);
  const clip = await placeOfCard(page);
  expect(clip.height).toBeGreaterThan(150);
  expect(clip.x + clip.width, 'at the right edge, as its own style says').toBeGreaterThan(1000);
  const drawn = await page.screenshot({ clip });
  await page.evaluate(() => document.querySelector('body > [popover=manual]')?.remove());
  expect(Buffer.from(await page.screenshot({ clip })).equals(Buffer.from(drawn))).toBe(false);
}

test.describe('Firefox', () => {
  test.slow();
  let firefox: FirefoxExtension;
  test.beforeAll(async () => {
    firefox = await launchInFirefox();
  });
  test.afterAll(() => firefox.close());

  for (const [id, pageId] of [
    ['guest-info', 'guest-info'],
    ['o2-form', 'o2-form'],
  ]) {
    test(`recognises ${id} and draws the card`, async () => {
      const page = await firefox.browser.newPage();
      await page.goto(addressOf(id ?? ''));
      await expect.poll(async () => (await firefox.reportOf(addressOf(id ?? '')))?.recognition.pageId, { timeout: 15_000 }).toBe(pageId);
      await expectDrawnCard(page);
      await page.close();
    });
  }

  test('leaves a page alone that it does not know', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(addressOf('hms-it-printing'));
    await new Promise((done) => setTimeout(done, 3_000));
    expect(await placeOfCard(page)).toMatchObject({ width: 0 });
    expect(await firefox.reportOf(addressOf('hms-it-printing'))).toBeNull();
    await page.close();
  });

  test('fills the PPMS registration from the panel, and takes it back', async () => {
    await firefox.asker.evaluate(
      (people) => (chrome as unknown as typeof import('webextension-polyfill')).storage.local.set({ people }),
      stored([newcomer, pi]),
    );
    const form = await firefox.browser.newPage();
    const url = addressOf('ppms-registration');
    await form.goto(url);
    await expect.poll(async () => (await firefox.reportOf(url))?.fillable ?? 0, { timeout: 15_000 }).toBeGreaterThan(3);
    const panel = await firefox.openBeside(`sidepanel.html?tab=${(await firefox.reportOf(url))?.tabId}`);
    const held = () => form.evaluate(() => window.__model?.() ?? {});
    await press(panel, /^Fill \d+ fields$/);
    await expect.poll(() => textOf(panel)).toMatch(/\d+ fields filled/i);
    expect(await held()).toMatchObject({ fname: 'Noor', lname: 'Example', email: 'noor.example@lab.example.edu' });
    expect((await held()).huid, 'a HUID waits for its tick here too').toBe('');
    await press(panel, /^Undo this fill$/);
    await expect.poll(held).toMatchObject({ fname: '', lname: '', email: '' });
    expect(await form.evaluate(() => window.__submitted ?? window.__steps)).toBeUndefined();
  });

  test('says that access to the pages is withheld, and asks for it', async () => {
    const takeBack = () =>
      firefox.asker.evaluate(async () => {
        const { permissions, runtime } = chrome as unknown as typeof import('webextension-polyfill');
        const origins = runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
        await permissions.remove({ origins });
        return permissions.contains({ origins });
      });
    const panel = await firefox.open('sidepanel.html');
    expect(await takeBack()).toBe(false);
    await expect.poll(() => textOf(panel), 'the open panel notices').toContain('Firefox does not let the extension see HMS pages');
    expect(await textOf(panel), 'the checklist stays').toContain('Find out which way is yours');
    await press(panel, /^Allow$/);
    await expect.poll(() => textOf(panel)).not.toContain('Firefox does not let the extension see HMS pages');
  });
});

test('in Firefox the card is drawn under a policy that forbids every style and script but the page’s own', async () => {
  test.slow();
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  const strict = await launchInFirefox({ headers: { 'content-security-policy': policy } });
  try {
    const page = await strict.browser.newPage();
    await page.goto(addressOf('guest-info'));
    await expectDrawnCard(page);
  } finally {
    await strict.close();
  }
});
