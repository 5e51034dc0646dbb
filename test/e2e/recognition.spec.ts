import { chromium, type Page } from '@playwright/test';
import { pageIds } from '@/lib/guide/ids.ts';
import { practicePages } from '../site/site.ts';
import { readCard } from './card.ts';
import { expect, routePracticeSite, sharedTest as test } from './extension.ts';
import { tabIdOf, tabState } from './tabs.ts';

test.describe.configure({ mode: 'default' });
test.beforeEach(({ extension }) => extension.reset());

const recognised = practicePages.filter(({ recognisedAs }) => recognisedAs !== null);
const unrelated = practicePages.filter(({ recognisedAs }) => recognisedAs === null);

const named = (page: string) => practicePages.find(({ id }) => id === page)?.url ?? '';

test('every page that the guide knows has a practice page', () => {
  expect([...new Set(recognised.map(({ recognisedAs }) => recognisedAs))].sort()).toEqual([...pageIds].sort());
});

test('every practice page is recognised as what it is, and says so in a card', async ({ extension }) => {
  test.slow();
  const asker = await extension.openPage('options');
  const page = await extension.context.newPage();
  const second = await extension.context.newPage();
  const half = Math.ceil(recognised.length / 2);
  const tabs = [await tabIdOf(extension, page), await tabIdOf(extension, second)];
  await Promise.all([follow(page, tabs[0] ?? -1, recognised.slice(0, half)), follow(second, tabs[1] ?? -1, recognised.slice(half))]);

  async function follow(tab: Page, tabId: number, places: typeof recognised): Promise<void> {
    for (const { id, url, recognisedAs, formId } of places) {
      await tab.goto(url);
      const seen = async () => {
        const report = await tabState(asker, tabId);
        if (report?.url !== url) return null;
        const { kind, pageId, form } = report.recognition;
        return { moved: kind === 'moved', pageId, formId: form?.id };
      };
      // A form whose address nobody could tell stands at one that is new to the guide, wherever it stands.
      const truth = { moved: id.endsWith('-moved') || formId === 'guest-form', pageId: recognisedAs, formId: formId ?? undefined };
      await expect.poll(seen, { message: url, intervals: [50, 100, 200] }).toEqual(truth);
      await expect.poll(() => readCard(tab), { message: `the card on ${url}`, intervals: [50, 100, 200] }).toMatch(/\w.*unofficial/i);
    }
  }
});

test('every other page on the same hosts is left exactly as it is, and is told to nobody', async ({ extension }) => {
  const { context, worker } = extension;
  await worker.evaluate(() => {
    const heard: unknown[] = [];
    Object.assign(globalThis, { heard });
    chrome.runtime.onMessage.addListener((message) => void heard.push(message));
  });
  const plain = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
  const without = await plain.newContext({ viewport: { width: 1280, height: 900 } });
  await routePracticeSite(without);
  const open = async (browser: typeof without) =>
    Promise.all(
      unrelated.map(async ({ url }) => {
        const page = await browser.newPage();
        await page.goto(url);
        return page;
      }),
    );
  const [untouched, visited] = await Promise.all([open(without), open(context)]);
  // The page scripts look again for as long as a page may render late.
  await visited[0]?.waitForTimeout(11_000);
  const contentOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);
  for (const [index, page] of visited.entries()) {
    expect(await contentOf(page), unrelated[index]?.url).toBe(await contentOf(untouched[index] as Page));
    expect(await readCard(page)).toBeUndefined();
  }
  expect(await worker.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
  // Nothing of any tab: no list of tabs, or one from which the last was taken out.
  // No list of tabs, or one from which the last was taken out.
  const tabs = await worker.evaluate(async () => (await chrome.storage.session.get('tabs')).tabs);
  expect(tabs ?? { value: {}, version: 1 }).toEqual({ value: {}, version: 1 });
  await plain.close();
});

test('a navigation without reload is followed, there and back', async ({ extension }) => {
  const asker = await extension.openPage('options');
  const page = await extension.context.newPage();
  const tabId = await tabIdOf(extension, page);
  const pageId = async () => (await tabState(asker, tabId))?.recognition.pageId;
  const card = () => readCard(page);
  await page.goto(named('o2-card'));
  await expect.poll(pageId).toBe('o2-card');
  await expect.poll(card).toMatch(/Get this service|before|card/i);
  const onCard = await card();

  await page.getByText('Get this service').click();
  await expect.poll(pageId).toBe('o2-form');
  const report = await tabState(asker, tabId);
  expect(report?.recognition.form).toEqual({ id: 'o2-form', state: 'unverified' });
  expect(report?.url, 'the address is the one that the page went to').toContain('id=sc_cat_item');
  await expect.poll(card).not.toBe(onCard);

  await page.goBack();
  await expect.poll(pageId).toBe('o2-card');
  await expect.poll(card).toBe(onCard);
  await page.goForward();
  await expect.poll(pageId).toBe('o2-form');

  await page.evaluate(() => history.pushState({}, '', '/stat?id=index'));
  await expect.poll(pageId, 'a page without guidance is forgotten').toBeUndefined();
  await expect.poll(card).toBeUndefined();
});
