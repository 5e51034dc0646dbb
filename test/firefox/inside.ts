import type { Page } from '@playwright/test';
import { type Firefox, firefoxOf } from './launch.ts';
import { closeSidebar } from './sidebar.ts';

/** Given by a preference, so that the address of the extension's pages is known beforehand. */
export const addon = 'hms-access-guide@hms-access-guide.invalid';
const uuid = '4dd3a0b6-0e7a-4b1a-9c55-5d9c6ed8e0a1';
export const base = `moz-extension://${uuid}/`;
export const addressPreference = (others: Readonly<Record<string, string>> = {}) => ({
  'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid, ...others }),
});

/** Installs the extension, and closes the page that welcomes a new user and the sidebar, which Firefox opens by itself. */
export async function installOurs(firefox: Firefox, folder: string, sidebar: 'open' | 'closed' = 'closed'): Promise<void> {
  const { context, install } = firefox;
  const opened = context.waitForEvent('page');
  await install(folder);
  const welcome = await opened;
  await welcome.waitForURL(`${base}welcome.html`);
  await welcome.close();
  if (sidebar === 'closed') await closeSidebar(firefox);
}

type Node = { readonly sharedId: string; readonly value?: { readonly mode?: string; readonly shadowRoot?: Node | null } };
type Answer<T> =
  | { readonly type: 'success'; readonly result: T }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** In a world of the driver's own, where nothing that the page has patched is called. */
async function call<T>(firefox: Firefox, page: Page, code: string, ...nodes: Node[]): Promise<T> {
  const answer = await firefox.send<Answer<T>>('script.callFunction', {
    functionDeclaration: code,
    awaitPromise: true,
    target: { context: await firefox.numberOf(page), sandbox: 'inside' },
    arguments: nodes.map(({ sharedId }) => ({ sharedId })),
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  return answer.result;
}

/** The card's closed root, wherever the page has put its element: the protocol hands it out. */
async function findCard(firefox: Firefox, page: Page): Promise<Node | undefined> {
  const hosts = await call<{ readonly value: readonly Node[] }>(firefox, page, "() => [...document.querySelectorAll('div:empty')]");
  return hosts.value.map(({ value }) => value?.shadowRoot).find((root) => root?.value?.mode === 'closed') ?? undefined;
}

const words = `const shown = (node) => node.nodeType === 3 ? [node.data] : node.localName === 'style' || node.hidden ? [] : [...node.childNodes].flatMap(shown);
  const wordsOf = (node) => shown(node).filter((text) => text !== '').join(' ').replace(/\\s+/g, ' ').trim();`;

/** What the card says, or undefined where there is none. */
export async function readCard(page: Page, firefox: Firefox): Promise<string | undefined> {
  const card = await findCard(firefox, page);
  return card && (await call<{ value: string }>(firefox, page, `(card) => { ${words} return wordsOf(card); }`, card)).value;
}

/** Does something with a button of the card, found by its words or attributes; where its middle is. */
async function atButton(page: Page, firefox: Firefox, name: RegExp, act = ''): Promise<[number, number]> {
  const card = await findCard(firefox, page);
  if (!card) throw new Error('there is no card');
  const search = `(card) => { ${words}
    for (const button of card.querySelectorAll('button')) {
      const said = wordsOf(button) + ' ' + [...button.attributes].map(({ name, value }) => name + ' ' + value).join(' ');
      if (!${name}.test(said) || button.closest('[hidden]')) continue;
      ${act}
      const { x, y, width, height } = button.getBoundingClientRect();
      return JSON.stringify([x + width / 2, y + height / 2]);
    }
    return 'null'; }`;
  const at = JSON.parse((await call<{ value: string }>(firefox, page, search, card)).value) as [number, number] | null;
  if (!at) throw new Error(`no button ${name} in the card: ${await readCard(page, firefox)}`);
  return at;
}

/** A trusted click, by the mouse, on a button of the card. */
export async function clickCard(page: Page, firefox: Firefox, name: RegExp): Promise<void> {
  await page.mouse.click(...(await atButton(page, firefox, name)));
}

/** Puts the keyboard's focus on a button of the card, where Tab would bring it. */
export async function focusCard(page: Page, firefox: Firefox, name: RegExp): Promise<void> {
  await atButton(page, firefox, name, 'button.focus();');
}

const inTab = `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(data.number);`;

/** The extension's own number for the tab of a page. */
export async function tabOf(page: Page): Promise<number> {
  const firefox = firefoxOf(page);
  if (!firefox) throw new Error('not in Firefox');
  return firefox.inBrowser<number>(
    `${inTab} const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    return ExtensionParent.apiManager.global.tabTracker.getBrowserData(browser).tabId;`,
    { number: await firefox.numberOf(page) },
  );
}

/** Runs code where our page script runs, as if it had been taken over. Its answer, or `error: …`. */
export async function inOurWorld(page: Page, code: string): Promise<unknown> {
  const firefox = firefoxOf(page);
  if (!firefox) throw new Error('not in Firefox');
  const script = `const { ExtensionContent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs');
    const { sandbox } = ExtensionContent.getContextByExtensionId(${JSON.stringify(addon)}, content);
    const code = ${JSON.stringify(`(async () => {${code}})().then((answer) => JSON.stringify({ answer }), (error) => JSON.stringify({ error: String(error) }))`)};
    Cu.evalInSandbox(code, sandbox).then((answer) => sendAsyncMessage('answer', answer));`;
  const { answer, error } = JSON.parse(
    await firefox.inBrowser<string>(
      `${inTab} const answer = new Promise((done) => browser.messageManager.addMessageListener('answer', function hear({ data }) {
        browser.messageManager.removeMessageListener('answer', hear); done(data); }));
      browser.messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(data.script), false);
      return answer;`,
      { number: await firefox.numberOf(page), script },
    ),
  ) as { answer?: unknown; error?: string };
  return error === undefined ? (answer ?? null) : `error: ${error}`;
}

/** Stops the background page, as the browser does when it has been idle. */
export const stopBackground = (firefox: Firefox): Promise<void> =>
  firefox.inBrowser(
    `const { extension } = WebExtensionPolicy.getByID(data);
    await extension.terminateBackground({ disableResetIdleForTest: true });`,
    addon,
  );
