import type { Page } from '@playwright/test';
import { questionsOf } from '../site/question.ts';
import { type PracticePage, practicePages } from '../site/site.ts';
import { type Extension, expect } from './extension.ts';

export type FormPage = PracticePage & Required<Pick<PracticePage, 'form' | 'variant'>>;

/** Each form that may be filled, in each of its wordings, under one of its addresses. */
export const formPages: readonly FormPage[] = practicePages.filter(
  (page, index): page is FormPage =>
    page.form !== undefined &&
    page.variant !== undefined &&
    typeof page.formId === 'string' &&
    practicePages.findIndex(({ id, variant }) => id === page.id && variant === page.variant) === index,
);

export function formPage(id: string, variant: 'a' | 'b' = 'a'): FormPage {
  const found = formPages.find((page) => page.id === id && page.variant === variant);
  if (!found) throw new Error(`no practice form ${id} ${variant}`);
  return found;
}

/** Opens a practice form and waits until it has drawn all that shows at first. */
export async function openForm({ context }: Extension, { url, form }: FormPage): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  const isInSteps = await page.locator('.portal-steps').count();
  const shown = (isInSteps ? form.sections.slice(0, 1) : form.sections).filter(({ when }) => when === undefined);
  const last = shown
    .flatMap(({ questions }) => questions)
    .filter(({ when }) => when === undefined)
    .at(-1);
  await expect(page.getByText(last?.label ?? '').first()).toBeVisible();
  // The portal draws its lists a second time once they have their names.
  await page.waitForTimeout(page.url().includes('service-now') ? 400 : 0);
  return page;
}

/** What the page's own framework holds, without what is empty; of a choice in a plain list the words, where the page holds a number. */
export async function held(page: Page): Promise<Record<string, string>> {
  const model = await page.evaluate(() => {
    const held = { ...window.__model?.() };
    for (const { name, value, selectedOptions } of document.querySelectorAll('select'))
      if (value !== '' && held[name] === value) held[name] = selectedOptions[0]?.text;
    return held;
  });
  return Object.fromEntries(Object.entries(model).flatMap(([id, value]) => (value ? [[id, String(value)]] : [])));
}

export const wasSubmitted = (page: Page) => page.evaluate(() => window.__submitted);

/** The ticks of the panel's preview. */
export const ticks = (panel: Page) => panel.locator('.hag-preview').getByRole('checkbox');
export const fillButton = (panel: Page) => panel.getByRole('button', { name: /^Fill \d+ fields?$/ });
const report = (panel: Page) => panel.locator('.hag-report');
const moreButton = (panel: Page) => panel.getByRole('button', { name: 'Fill them too' });

/** Ticks every line of the preview and fills; then whatever appeared, as long as the panel offers it. Resolves to how many fills that took. */
export async function fillAll(panel: Page): Promise<number> {
  for (let fills = 0; ; fills += 1) {
    await expect(panel.locator('.hag-preview').or(panel.getByText('No empty field here'))).toBeVisible();
    const boxes = await ticks(panel).all();
    if (boxes.length === 0) return fills;
    for (const box of boxes) await box.check();
    await fillButton(panel).click();
    await expect(report(panel)).toBeVisible({ timeout: 20_000 });
    if ((await moreButton(panel).count()) === 0) return fills + 1;
    expect(fills, 'fills that each uncover more').toBeLessThan(4);
    await moreButton(panel).click();
  }
}

/** Answers the questions that are the user's alone and that decide whether others appear. */
export async function answerForUser(page: Page, { form }: FormPage): Promise<boolean> {
  let answered = false;
  const link = page.locator('.newgroup');
  if (await link.count()) {
    await link.click();
    answered = true;
  }
  const deciding = [...form.sections, ...questionsOf(form)].flatMap(({ when }) =>
    when?.is === undefined ? [] : [when as { id: string; is: string }],
  );
  for (const { id, is } of deciding) {
    const question = questionsOf(form).find((one) => one.id === id);
    if (question?.asks !== 'left to the user') continue;
    const radio = page.locator(`input[type=radio][name="${id}"][value="${is}"]`);
    const select = page.locator(`select[name="${id}"]`);
    if (await radio.count()) await radio.check();
    else if (await select.count()) await select.selectOption(is, { force: true });
    else continue;
    answered = true;
  }
  return answered;
}
