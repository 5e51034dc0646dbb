import { expect, type Page } from '@playwright/test';
import { questions } from '@/lib/guide/questions.ts';
import type { Answers, QuestionId } from '@/lib/situation/answers.ts';

type Entry = [QuestionId, (typeof questions)[QuestionId]];

/** Answers the questions that the page asks, in the order in which it asks them, until it has none left or asks for which guest. Returns what was asked. */
export async function answerQuestions(page: Page, answers: Answers, view: 'me' | 'sponsor' = 'me'): Promise<QuestionId[]> {
  const asked: QuestionId[] = [];
  const heading = page.locator('.hag-question').getByRole('heading').first();
  await expect(heading).toBeVisible();
  for (let text = (await heading.textContent()) ?? ''; text !== ''; text = await nextHeading(text)) {
    const [id, question] = (Object.entries(questions) as Entry[]).find(([, { ask }]) => ask[view] === text || ask.me === text) ?? [];
    if (!id || !question) throw new Error(`a question that the guide does not have: ${text}`);
    const words = question.answers[answers[id] ?? ''];
    if (!words) throw new Error(`asked “${text}”, for which this journey has no answer`);
    asked.push(id);
    await page.locator('.hag-answer', { has: page.getByText(words[id === 'view' ? 'me' : view], { exact: true }) }).click();
    if (id === 'view' && answers.view === 'sponsor') break;
  }
  return asked;

  /** The heading that follows, or nothing when the questions are over. */
  async function nextHeading(before: string): Promise<string> {
    const now = async () =>
      (await heading.count()) === 0
        ? ''
        : heading
            .textContent({ timeout: 500 })
            .then((text) => text ?? '')
            .catch(() => before);
    await expect.poll(now).not.toBe(before);
    return now();
  }
}
