import { questions } from '@/lib/guide/questions.ts';
import type { Answers, QuestionId } from '@/lib/situation/answers.ts';
import { practicePages } from '../site/site.ts';
import { readCard } from './card.ts';
import { type Extension, expect, sharedTest as test } from './extension.ts';
import { tabTo } from './keys.ts';
import { newcomer, pi, stored } from './people.ts';
import { picture } from './picture.ts';

test.describe.configure({ mode: 'default' });
test.beforeEach(({ extension }) => extension.reset());

const answers: Answers = {
  view: 'me',
  need: 'new',
  isPi: 'no',
  hmsAccount: 'works',
  harvardId: 'none',
  labBase: 'hms',
  quadAppointment: 'primary',
};
const journeys = stored({ me: { personId: 'me', answers, marks: {}, sightings: [] } });
const exactly = (words: string) => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

async function openForm({ context }: Extension, id: string) {
  const page = await context.newPage();
  await page.goto(practicePages.find((known) => known.id === id)?.url ?? '');
  await expect.poll(() => readCard(page), { timeout: 15_000 }).toMatch(/Fill \d+ fields/);
  return page;
}

test('the questions are answered with the keyboard alone', async ({ extension }) => {
  const welcome = await extension.openPage('welcome');
  const heading = welcome.locator('.hag-question').getByRole('heading').first();
  await expect(heading).toBeVisible();
  for (let asked = 0; asked < 10 && (await heading.count()) > 0; asked += 1) {
    const text = (await heading.textContent()) ?? '';
    const [id, question] =
      (Object.entries(questions) as [QuestionId, (typeof questions)[QuestionId]][]).find(([, { ask }]) => ask.me === text) ?? [];
    const words = id && question?.answers[answers[id] ?? '']?.me;
    if (!words) throw new Error(`no answer for “${text}”`);
    await tabTo(welcome, exactly(words));
    await welcome.keyboard.press(asked % 2 === 0 ? 'Enter' : 'Space');
    await expect(heading.filter({ hasText: text })).toHaveCount(0);
  }
  await expect(welcome.getByText('File the O2 account request form').filter({ visible: true }).first()).toBeVisible();
  await tabTo(welcome, /Add your details|details/i);
});

test('in the popup steps are ticked and the form is filled with the keyboard alone', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]), journeys });
  const form = await openForm(extension, 'ppms-registration');
  const popup = await extension.openPopup(form);
  await expect(popup.getByRole('checkbox').first()).toBeVisible();
  const before = await popup.getByRole('heading', { name: /left/ }).textContent();
  await tabTo(popup, /^Fill \d+ fields/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/fields filled/i)).toBeVisible();
  expect(await form.evaluate(() => window.__model?.().fname)).toBe(newcomer.details['given-name']);
  await tabTo(popup, /O2 account request form/);
  await popup.keyboard.press('Space');
  await expect(popup.getByRole('heading', { name: /left/ })).not.toHaveText(before ?? '');
  await tabTo(popup, /^Undo/, 'Shift+Tab');
  await popup.keyboard.press('Enter');
  await expect.poll(() => form.evaluate(() => window.__model?.().fname)).toBe('');
});

test('in the popup what is left is copied and found on the page with the keyboard alone', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]), journeys });
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const form = await openForm(extension, 'ppms-registration');
  const popup = await extension.openPopup(form);
  await expect(popup.getByRole('button', { name: /^Fill \d+ fields/ })).toBeVisible();
  await tabTo(popup, /^Fill \d+ fields/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByText(/fields filled/i)).toBeVisible();
  await expect.poll(() => popup.evaluate(() => document.activeElement?.textContent), 'the report has the focus').toMatch(/fields filled/);
  await picture(popup, 'popup-report');
  await tabTo(popup, /left empty, with the reason/);
  await popup.keyboard.press('Enter');
  await picture(popup, 'popup-report-open');
  await tabTo(popup, /^Copy HUID/);
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Copied').first()).toBeAttached();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(newcomer.details['university-id']);
  await tabTo(popup, /^Show on page: HUID/, 'Shift+Tab');
  // The key may close the popup before it is up again: what was pressed is then a page that is gone.
  await Promise.all([popup.waitForEvent('close'), popup.keyboard.down('Enter').catch(() => undefined)]);
  expect(await form.evaluate(() => (document.activeElement as HTMLInputElement).name)).toBe('huid');
});

test('in the panel a row is ticked, the form filled and the fill undone with the keyboard alone', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]) });
  const form = await openForm(extension, 'ppms-registration');
  const panel = await extension.openPanel(form);
  await expect(panel.getByRole('button', { name: /^Fill \d+ fields$/ })).toBeVisible();
  const row = panel.getByRole('checkbox', { name: /HUID/ });
  await tabTo(panel, /HUID/);
  for (let more = 0; more < 5 && !(await row.evaluate((box) => box === document.activeElement)); more += 1) await tabTo(panel, /HUID/);
  await panel.keyboard.press('Space');
  await expect(row).toBeChecked();
  await tabTo(panel, /^Fill \d+ fields$/);
  await panel.keyboard.press('Enter');
  await expect(panel.getByText(/fields filled/i).first()).toBeVisible();
  expect(await form.evaluate(() => window.__model?.().huid)).toBe(newcomer.details['university-id']);
  await tabTo(panel, /^Undo this fill$/);
  await panel.keyboard.press('Enter');
  await expect.poll(() => form.evaluate(() => window.__model?.().huid)).toBe('');
});

test('a person is saved in the options with the keyboard alone', async ({ extension }) => {
  const options = await extension.openPage('options');
  await expect(options.getByRole('button', { name: 'Add your details' })).toBeVisible();
  await tabTo(options, /^Add your details$/);
  await options.keyboard.press('Enter');
  const given = options.getByLabel('Given name');
  await expect(given).toBeVisible();
  if (!(await given.evaluate((box) => box === document.activeElement))) await tabTo(options, /^Given name/);
  await options.keyboard.type('Kim');
  await tabTo(options, /^Family name/);
  await options.keyboard.type('Keys');
  await options.keyboard.press('Enter');
  await expect(options.getByText('Kim Keys').first()).toBeVisible();
});

test('the card is reached with Tab, does not hold the focus, and closes with Escape', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.goto(practicePages.find(({ id }) => id === 'guest-info')?.url ?? '');
  await expect.poll(() => readCard(page), { timeout: 15_000 }).toMatch(/unofficial/i);
  const isInCard = () => page.evaluate(() => document.activeElement?.matches('[popover=manual]') ?? false);
  expect(await isInCard(), 'the card takes no focus by itself').toBe(false);
  const goIn = async () => {
    for (let stops = 0; stops < 60 && !(await isInCard()); stops += 1) await page.keyboard.press('Tab');
    expect(await isInCard()).toBe(true);
  };
  await goIn();
  for (let stops = 0; stops < 6 && (await isInCard()); stops += 1) await page.keyboard.press('Tab');
  expect(await isInCard(), 'Tab leads out again').toBe(false);
  await goIn();
  await page.keyboard.press('Escape');
  await expect.poll(() => readCard(page)).toBeUndefined();
});
