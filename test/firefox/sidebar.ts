import type { Page } from '@playwright/test';
import { type Firefox, firefoxOf } from './launch.ts';

const whenOpen = `for (let tries = 0; tries < 500 && !window.SidebarController.isOpen; tries += 1) await new Promise((done) => setTimeout(done, 20));`;

/** Closes the sidebar that Firefox opens when an extension is installed: it would look at every page that a test opens, each window has its own. */
export const closeSidebar = (firefox: Firefox): Promise<void> =>
  firefox.inBrowser(`for (const window of Services.wm.getEnumerator('navigator:browser')) {
    ${whenOpen}
    window.SidebarController.hide();
  }`);

/** Runs code in the real sidebar beside a page, where no protocol reaches. `code`: the body of a function; `document` is the sidebar's. */
async function inSidebar<T>(page: Page, code: string): Promise<T> {
  const firefox = firefoxOf(page);
  if (!firefox) throw new Error('not in Firefox');
  const script = `const document = content.document; sendAsyncMessage('answer', (() => {${code}})());`;
  return firefox.inBrowser<T>(
    `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const window = NavigableManager.getBrowserById(data.number).ownerDocument.defaultView;
    ${whenOpen}
    const { messageManager } = window.SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
    const answer = new Promise((done) => messageManager.addMessageListener('answer', function hear({ data }) {
      messageManager.removeMessageListener('answer', hear); done(data); }));
    messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(data.script), false);
    return answer;`,
    { number: await firefox.numberOf(page), script },
  );
}

/** What the sidebar beside a page says. */
export const readSidebar = (page: Page): Promise<string> => inSidebar(page, "return document.body.innerText.replace(/\\s+/g, ' ');");

/** False where it has no such button. */
export const pressInSidebar = (page: Page, name: RegExp): Promise<boolean> =>
  inSidebar(
    page,
    `const button = [...document.querySelectorAll('button')].find(({ textContent }) => ${name}.test(textContent));
    button?.click();
    return button !== undefined;`,
  );
