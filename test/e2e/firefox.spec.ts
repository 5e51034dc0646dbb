import type { Page } from '@playwright/test';
import { pressInSidebar, readSidebar } from '../firefox/sidebar.ts';
import { practicePages } from '../site/site.ts';
import { readCard } from './card.ts';
import { expect, sharedTest as test } from './extension.ts';
import { fillButton, formPage, held, openForm } from './filling.ts';
import { launchInFirefox } from './firefox.ts';
import { newcomer, stored } from './people.ts';

/** What is Firefox's alone; what is the same in both browsers runs there as project `firefox` of the other files. */
test.describe.configure({ mode: 'default' });
test.beforeEach(({ extension }) => extension.reset());

const addressOf = (id: string): string => practicePages.find((page) => page.id === id)?.url ?? '';

/** Where the card lies, and that something is drawn there: it is compared with the same place without it. */
async function expectDrawnCard(page: Page): Promise<void> {
  await expect.poll(() => readCard(page), { timeout: 15_000 }).toMatch(/unofficial/i);
  const host = page.locator('body > [popover=manual]');
  const clip = await host.boundingBox();
  if (!clip) throw new Error('the card has no place');
  expect(clip.width).toBe(320);
  expect(clip.height).toBeGreaterThan(150);
  expect(clip.x + clip.width, 'at the right edge, as its own style says').toBeGreaterThan(1000);
  const drawn = await page.screenshot({ clip });
  await host.evaluate((card) => card.remove());
  expect((await page.screenshot({ clip })).equals(drawn)).toBe(false);
}

test('the card is drawn, on an article and on a form', async ({ extension }) => {
  for (const id of ['guest-info', 'o2-form']) {
    const page = await extension.context.newPage();
    await page.goto(addressOf(id));
    await expectDrawnCard(page);
  }
});

test('access to the pages that is withheld is said, and asked for', async ({ extension }) => {
  const panel = await extension.openPage('sidepanel');
  const takenBack = await extension.worker.evaluate(async () => {
    const origins = chrome.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
    await chrome.permissions.remove({ origins });
    return !(await chrome.permissions.contains({ origins }));
  });
  expect(takenBack).toBe(true);
  const withheld = panel.getByText('Firefox does not let the extension see HMS pages');
  await expect(withheld, 'the open panel notices').toBeVisible();
  await expect(panel.getByText('Find out which way is yours'), 'the checklist stays').toBeVisible();
  const page = await extension.context.newPage();
  await page.goto(addressOf('o2-form'));
  await page.waitForTimeout(1_500);
  expect(await readCard(page), 'no script of ours runs there meanwhile').toBeUndefined();
  await panel.getByRole('button', { name: 'Allow', exact: true }).click();
  await expect(withheld).toHaveCount(0);
  await page.reload();
  await expect.poll(() => readCard(page), { timeout: 15_000 }).toMatch(/unofficial/i);
});

test('the sidebar, which Firefox opens by itself, and a guide beside the page look at the same form: each may fill it', async () => {
  const withSidebar = await launchInFirefox({ sidebar: 'open' });
  try {
    await withSidebar.seed({ people: stored([newcomer]) });
    const page = await openForm(withSidebar, formPage('ppms-registration'));
    await expect.poll(() => readSidebar(page), { timeout: 15_000 }).toMatch(/Fill \d+ fields/);
    const panel = await withSidebar.openPanel(page);
    await expect(fillButton(panel), 'the later preview').toBeEnabled();
    expect(await pressInSidebar(page, /^Fill \d+ fields$/)).toBe(true);
    await expect.poll(() => readSidebar(page), { timeout: 15_000 }).toMatch(/\d+ fields filled/);
    const filled = await held(page);
    expect(Object.keys(filled).length).toBeGreaterThan(3);
    // The other panel still has its own preview.
    await fillButton(panel).click();
    await expect(panel.locator('.hag-report')).toBeVisible();
    expect(await held(page)).toEqual(filled);
  } finally {
    await withSidebar.close();
  }
});

test('the card is drawn under a policy that forbids every style and script but the page’s own', async () => {
  const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  const strict = await launchInFirefox({ headers: { 'content-security-policy': policy } });
  try {
    const page = await strict.context.newPage();
    await page.goto(addressOf('guest-info'));
    await expectDrawnCard(page);
  } finally {
    await strict.close();
  }
});
