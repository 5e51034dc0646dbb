import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { practicePages } from '../site/site.ts';
import { readCard } from './card.ts';
import { type Extension, expect, sharedTest as test } from './extension.ts';
import { newcomer, pi, stored } from './people.ts';

test.describe.configure({ mode: 'default' });
test.beforeEach(({ extension }) => extension.reset());

const answers = { view: 'me', need: 'new', isPi: 'no', hmsAccount: 'works', harvardId: 'none', labBase: 'hms', quadAppointment: 'primary' };
const journeys = stored({ me: { personId: 'me', answers, marks: {}, sightings: [] } });
const everything = { people: stored([newcomer, pi]), journeys };

/** Nothing that keeps somebody out, in both themes and at both widths; nothing runs out of the side. */
async function expectGood(page: Page, widths: readonly number[] = [320, 400]): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { scroll, client } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        client: document.documentElement.clientWidth,
      }));
      expect(scroll, `width at ${width} px`).toBeLessThanOrEqual(client);
    }
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(
      grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      colorScheme,
    ).toEqual([]);
  }
}

async function openForm({ context }: Extension): Promise<Page> {
  const page = await context.newPage();
  await page.goto(practicePages.find(({ id }) => id === 'ppms-registration')?.url ?? '');
  await expect.poll(() => readCard(page), { timeout: 15_000 }).toMatch(/Fill \d+ fields/);
  return page;
}

test('the welcome page, with a question and with the road', async ({ extension }) => {
  const welcome = await extension.openPage('welcome');
  await expect(welcome.locator('.hag-question')).toBeVisible();
  await expectGood(welcome);
  await extension.seed(everything);
  await welcome.reload();
  await expect(welcome.getByText('File the O2 account request form').filter({ visible: true }).first()).toBeVisible();
  await expectGood(welcome);
});

test('the popup, with steps and a form', async ({ extension }) => {
  await extension.seed(everything);
  const popup = await extension.openPopup(await openForm(extension));
  await expect(popup.getByRole('button', { name: /^Fill \d+ fields/ })).toBeVisible();
  // The browser makes the popup as wide as its content asks: 380 px, never less.
  await expectGood(popup, [400]);
});

test('the panel, with the road, a preview and a report', async ({ extension }) => {
  await extension.seed(everything);
  const panel = await extension.openPanel(await openForm(extension));
  const fill = panel.getByRole('button', { name: /^Fill \d+ fields$/ });
  await expect(fill).toBeVisible();
  await expectGood(panel);
  await fill.click();
  await expect(panel.getByText(/fields filled/i).first()).toBeVisible();
  await expectGood(panel);
});

test('the options, with the list and with the form', async ({ extension }) => {
  await extension.seed(everything);
  const options = await extension.openPage('options');
  await expect(options.getByRole('button', { name: /^Edit/ }).first()).toBeVisible();
  await expectGood(options);
  await options.getByRole('button', { name: /^Edit/ }).first().click();
  await expect(options.getByLabel('Given name')).toBeVisible();
  await expectGood(options);
});
