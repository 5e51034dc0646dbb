import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { verdictWords } from '@/lib/guide/verdicts.ts';
import { answerQuestions } from '../e2e/answer.ts';
import { readCard } from '../e2e/card.ts';
import { type Extension, expect, launchExtension } from '../e2e/extension.ts';
import { guest, newcomer, pi, stored } from '../e2e/people.ts';
import { tabIdOf, tabState } from '../e2e/tabs.ts';
import { type PracticePage, practicePages } from '../site/site.ts';

type Row = { page: string; 'recognised as': string; verdict: string; filled: number | ''; kept: number | ''; refused: number | '' };

/** Does the main job as a newcomer would, without a display: answers the questions, walks the pages, fills the forms. Pictures go to `folder`. */
export async function runMainJob(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const extension = await launchExtension();
  const save = (page: Page, name: string) => page.screenshot({ path: `${folder}/${name}.png` });
  try {
    await answer(extension, save);
    const rows: Row[] = [];
    for (const practice of practicePages.filter(isShown)) rows.push(await visit(extension, practice, save));
    console.table(rows);
    const unrecognised = practicePages
      .filter(isShown)
      .filter(({ recognisedAs }, index) => (recognisedAs ?? '–') !== rows[index]?.['recognised as']);
    const unfilled = rows.filter(({ filled }) => filled === 0);
    console.log(`Pictures: ${folder}`);
    if (unrecognised.length > 0 || unfilled.length > 0) {
      console.error(`Not as it should be: ${[...unrecognised.map(({ id }) => id), ...unfilled.map(({ page }) => page)].join(', ')}`);
      process.exitCode = 1;
    }
  } finally {
    await extension.context.close();
  }
}

type Save = (page: Page, name: string) => Promise<unknown>;

/** One address of each page, and both wordings of each form. */
function isShown(practice: PracticePage, index: number, all: readonly PracticePage[]): boolean {
  return all.findIndex(({ id, variant }) => id === practice.id && variant === practice.variant) === index;
}

async function answer({ openPage, seed }: Extension, save: Save): Promise<void> {
  const welcome = await openPage('welcome');
  await expect(welcome.locator('.hag-question')).toBeVisible();
  await save(welcome, 'welcome');
  const answers = { view: 'me', need: 'new', isPi: 'no', hmsAccount: 'works', labBase: 'hms', quadAppointment: 'primary' } as const;
  const asked = await answerQuestions(welcome, answers);
  await save(welcome, 'welcome-route');
  console.log(`Answered ${asked.length} questions. The route:`);
  const popup = await openPage('popup');
  await popup.setViewportSize({ width: 380, height: 600 });
  await expect(popup.locator('.hag-tick').first()).toBeVisible();
  for (const step of await popup.locator('.hag-tick label').allTextContents()) console.log(`  - ${step}`);
  await save(popup, 'popup');
  await popup.close();
  await seed({ people: stored([newcomer, pi, guest]) });
  const options = await openPage('options');
  await save(options, 'options');
  await options.close();
  await welcome.close();
}

async function visit(extension: Extension, practice: PracticePage, save: Save): Promise<Row> {
  const name = `${practice.id}${practice.variant ? `-${practice.variant}` : ''}`;
  const page = await extension.context.newPage();
  await page.goto(practice.url);
  const row: Row = { page: name, 'recognised as': '–', verdict: 'nothing shown', filled: '', kept: '', refused: '' };
  const card = await waitForCard(page, practice.recognisedAs !== null);
  if (card !== undefined) {
    row['recognised as'] = (await recognisedAs(extension, page)) ?? '–';
    row.verdict = Object.values(verdictWords).find(({ me }) => card.includes(me))?.me ?? card;
    // The card fades in.
    await page.waitForTimeout(400);
  }
  await save(page, practice.formId ? `${name}-before` : name);
  if (practice.formId && card !== undefined) Object.assign(row, await fill(extension, page, name, save));
  await page.close();
  return row;
}

/** What the extension itself says of the tab. */
async function recognisedAs(extension: Extension, page: Page): Promise<string | undefined> {
  const asker = await extension.openPage('options');
  const report = await tabState(asker, await tabIdOf(extension, page));
  await asker.close();
  return report?.recognition.pageId;
}

async function waitForCard(page: Page, isExpected: boolean): Promise<string | undefined> {
  // Portal pages render late; a page that is left alone gets the time in which a card would have come.
  const until = Date.now() + (isExpected ? 12_000 : 2_000);
  for (;;) {
    const card = await readCard(page);
    if (card !== undefined || Date.now() > until) return card;
    await page.waitForTimeout(200);
  }
}

/** Through the side panel, ticking what is sensitive, as the user would after reading the preview. */
async function fill(extension: Extension, page: Page, name: string, save: Save): Promise<Pick<Row, 'filled' | 'kept' | 'refused'>> {
  const popup = await extension.openPopup(page);
  await popup.setViewportSize({ width: 380, height: 640 });
  await popup.waitForTimeout(400);
  await save(popup, `${name}-popup`);
  await popup.close();
  const panel = await extension.openPanel(page);
  await panel.setViewportSize({ width: 400, height: 900 });
  const button = panel.getByRole('button', { name: /^Fill \d+ fields?$/ });
  await expect(button).toBeVisible();
  for (const box of await panel.locator('.hag-preview').getByRole('checkbox').all()) await box.check();
  await save(panel, `${name}-panel`);
  await button.click();
  const done = panel.getByText(/^(Nothing|\d+ fields?) filled\.?$/).first();
  await expect(done).toBeVisible({ timeout: 30_000 });
  await save(panel, `${name}-report`);
  await save(page, `${name}-after`);
  const count = async (words: RegExp) =>
    Number(
      (
        (await panel
          .getByText(words)
          .first()
          .textContent({ timeout: 500 })
          .catch(() => '0')) ?? '0'
      ).match(/\d+/)?.[0] ?? 0,
    );
  const counts = {
    filled: Number((await done.textContent())?.match(/\d+/)?.[0] ?? 0),
    kept: await count(/kept as you have/),
    refused: await count(/left empty, with the reason/),
  };
  await panel.close();
  return counts;
}
