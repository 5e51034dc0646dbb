import { expect, type Page } from '@playwright/test';
import type { Failure } from '@/lib/messages/protocol.ts';
import { readCard } from '../e2e/card.ts';
import type { Evaluator, HostileBrowser, Served } from './browser.ts';
import { base, type PlaceName, places } from './form.ts';
import { birthDates, filledAt, people } from './people.ts';

type Filled = Readonly<Record<'fn' | 'ln' | 'em' | 'hu', string>>;

/** What a case has at hand: a browser with the extension and a profile full of canaries, pages to serve, the panel to fill from. */
export type Lab = {
  readonly browser: HostileBrowser;
  /** What went wrong in any page, in the words of its console. */
  readonly trouble: string[];
  readonly console: string[];
  readonly worker: () => Promise<Evaluator>;
  readonly serve: (url: string, body: string, more?: Omit<Served, 'body'>) => void;
  /** Serves and opens a page. */
  readonly open: (url: string, body: string, more?: Omit<Served, 'body'>) => Promise<Page>;
  /** Where the form stands, unless a case says otherwise, and what its four fields hold after a fill there. */
  readonly place: PlaceName;
  readonly filled: Filled;
  /** The form, changed in one way, at the address of a real one. */
  readonly form: (change?: Parameters<typeof base>[0], place?: PlaceName) => Promise<Page>;
  readonly panel: (page: Page) => Promise<Page>;
  readonly tabOf: (page: Page) => Promise<number>;
  /** Opens a page of the extension in a tab. */
  readonly own: (name: string) => Promise<Page>;
  readonly seed: (values: Record<string, unknown>) => Promise<void>;
  /** Sends a message as a page of the extension does, from `page`; the answer, or the error as text. */
  readonly ask: <T = unknown>(page: Page, type: string, data: unknown) => Promise<T>;
  /** What the fields of this page may hold at the end of the case, by id; every other field must be as it was served. */
  readonly allow: (page: Page, values: Record<string, string>) => void;
  readonly allowed: ReadonlyMap<Page, Record<string, string>>;
  /** Pages whose own script breaks on purpose. */
  readonly forgive: (words: RegExp) => void;
  readonly forgiven: RegExp[];
};

/** Records what a page can see without being asked: messages, inputs and what changes in the document. */
function watchFromThePage(): void {
  const log: string[] = [];
  Object.assign(window, { __log: log });
  window.addEventListener('message', (event) => log.push(`message ${JSON.stringify(event.data)}`), true);
  for (const type of ['input', 'change', 'toggle', 'copy', 'click'])
    window.addEventListener(type, (event) => log.push(`${type} ${event.composedPath().length} ${String(event.target)}`), true);
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records)
      log.push(`mutation ${target.nodeName} ${[...addedNodes].map((node) => (node as Element).outerHTML ?? node.nodeValue).join('')}`);
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
}

export async function openLab(browser: HostileBrowser): Promise<Lab> {
  const { context, base: files, pages, tabOf } = browser;
  const allowed = new Map<Page, Record<string, string>>();
  const trouble: string[] = [];
  const lines: string[] = [];
  const forgiven: RegExp[] = [];
  pages.clear();
  browser.requests.length = 0;
  browser.refused.length = 0;
  const watch = (page: Page) => {
    page.on('pageerror', (error) => trouble.push(`${page.url()}: ${error.message}`));
    page.on('console', (message) => lines.push(`${message.type()} ${message.text()}`));
  };
  const worker = browser.worker;
  const seed = async (values: Record<string, unknown>) => (await worker()).evaluate((stored) => chrome.storage.local.set(stored), values);

  const now = await worker();
  await now.evaluate(() => Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]));
  await browser.forget();
  await seed({ people: { version: 1, value: people } });
  await now.evaluate((dates) => chrome.storage.session.set({ 'birth-dates': { version: 1, value: dates } }), birthDates);

  const newPage = async () => {
    const page = await context.newPage();
    watch(page);
    return page;
  };
  const serve: Lab['serve'] = (url, body, more = {}) => void pages.set(url, { body, ...more });
  const open: Lab['open'] = async (url, body, more) => {
    serve(url, body, more);
    const page = await newPage();
    await page.addInitScript(watchFromThePage);
    await page.goto(url);
    allowed.set(page, {});
    return page;
  };
  return {
    browser,
    trouble,
    console: lines,
    worker,
    serve,
    open,
    place: 'o2',
    filled: filledAt.o2,
    form: (change = {}, place = 'o2') => open(places[place].url, base({ title: places[place].title, ...change })),
    tabOf,
    panel: async (page) => {
      const tab = await tabOf(page);
      // It may have to be opened itself, as another page than the one that is waited for.
      await worker();
      const opened = context.waitForEvent('page');
      await browser.openBeside(`${files}sidepanel.html?tab=${tab}`);
      const panel = await opened;
      watch(panel);
      await panel.waitForLoadState();
      return panel;
    },
    own: async (name) => {
      const page = await newPage();
      await page.goto(`${files}${name}`);
      return page;
    },
    seed,
    ask: (page, type, data) =>
      page.evaluate(
        async (message) => {
          const reply = (await chrome.runtime.sendMessage({ id: Math.random(), timestamp: Date.now(), ...message })) as
            | { res?: unknown; err?: unknown }
            | undefined;
          return (reply?.err === undefined ? reply?.res : { error: JSON.stringify(reply.err) }) as never;
        },
        { type, data },
      ),
    allow: (page, values) => void allowed.set(page, values),
    allowed,
    forgive: (words) => void forgiven.push(words),
    forgiven,
  };
}

/** The same, with the form at another place. */
export const at = (lab: Lab, place: PlaceName): Lab => ({
  ...lab,
  place,
  filled: filledAt[place],
  form: (change, elsewhere = place) => lab.form(change, elsewhere),
});

/** The same, without a network from the moment on at which a page has loaded. Whoever is done with it calls `backOnline`. */
export function offline(lab: Lab): Lab {
  const { context } = lab.browser;
  const open: Lab['open'] = async (...request) => {
    await context.setOffline(false);
    const page = await lab.open(...request);
    await context.setOffline(true);
    return page;
  };
  const form: Lab['form'] = (change = {}, place = lab.place) => open(places[place].url, base({ title: places[place].title, ...change }));
  return { ...lab, open, form };
}
export const backOnline = (lab: Lab): Promise<void> => lab.browser.context.setOffline(false);

/** These fields as a fill leaves them, the others empty. */
export const only = ({ filled }: Lab, ...ids: readonly (keyof Filled)[]): Record<string, string> =>
  Object.fromEntries(ids.map((id) => [id, filled[id]]));

/** Waits until the extension has told of this page: its card is there. */
export async function expectCard(page: Page, words: RegExp = /./): Promise<void> {
  await expect.poll(() => readCard(page), { message: 'the card on the page', timeout: 10_000 }).toMatch(words);
}

export async function expectNoCard(page: Page): Promise<void> {
  await page.waitForTimeout(900);
  expect(await readCard(page), 'no card').toBeUndefined();
}

const fillButton = /^Fill \d+ fields?$/;
export const previewOf = (panel: Page) => panel.locator('.hag-preview');

/** Ticks every row of the preview, as a user who has looked at each. */
export async function tickAll(panel: Page): Promise<void> {
  await expect(previewOf(panel)).toBeVisible();
  for (const box of await previewOf(panel).getByRole('checkbox').all()) await box.check();
}

export const press = (panel: Page) => panel.getByRole('button', { name: fillButton }).click();
/** The same where the panel may take the button away at that moment. */
export const pressNow = (panel: Page) =>
  panel
    .getByRole('button', { name: fillButton })
    .click({ timeout: 1_000 })
    .catch(() => {});
/** The report of a fill, or the sentence that says why there was none. */
export async function outcome(panel: Page, within = 15_000): Promise<string> {
  const end = panel.locator('.hag-report, [role=alert], .hag-state:has-text("updated")').first();
  await expect(end).toBeVisible({ timeout: within });
  return ((await end.textContent()) ?? '').replace(/\s+/g, ' ');
}

/** Opens the panel, confirms every row, fills, and says how it ended. */
export async function fillFromPanel(lab: Lab, page: Page): Promise<{ panel: Page; said: string }> {
  const panel = await lab.panel(page);
  await tickAll(panel);
  await press(panel);
  return { panel, said: await outcome(panel) };
}

export type Answer = { kind: 'ok'; token: string; plan: { rows: { key: string; label: string }[] } } | { kind: 'failed'; why: Failure };
