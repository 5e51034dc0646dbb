import { expect, type Page } from '@playwright/test';
import type { Lab } from './lab.ts';
import { canaries } from './people.ts';

type Field = { readonly id: string; readonly value: string; readonly served: string };

/** A bare preconnect to the host of a page that the case opened is the browser's; it carries nothing but the host. */
function isPreconnect(line: string, served: Iterable<string>): boolean {
  return [...served].some((url) => {
    const { hostname, port } = new URL(url);
    return line === `CONNECT ${hostname}:${port || 443}`;
  });
}

function findLeak(text: string): string | undefined {
  return canaries.find((canary) => text.includes(canary));
}

/** Everything that the page's own scripts can read without its fields. */
function readFromThePage(): string {
  const store = (name: 'localStorage' | 'sessionStorage') => {
    try {
      return JSON.stringify({ ...window[name] });
    } catch {
      return '';
    }
  };
  const cookies = () => {
    try {
      return document.cookie;
    } catch {
      return '';
    }
  };
  const log = (window as unknown as { __log?: string[] }).__log ?? [];
  return [
    Reflect.get(Document.prototype, 'documentElement', document).outerHTML,
    store('localStorage'),
    store('sessionStorage'),
    cookies(),
    JSON.stringify(history.state),
    Reflect.get(Document.prototype, 'title', document),
    location.href,
    ...log.map(String),
  ].join('\n');
}

/** What a page reads of text that it does not hold: by searching, and by selecting everything. Its own fields are emptied first. */
function readBySearching(): string {
  const own = Document.prototype.querySelectorAll.call(document, 'input,textarea,select');
  for (const field of own) if ('value' in field && (field as HTMLInputElement).type !== 'file') (field as HTMLInputElement).value = '';
  const texts: string[] = [];
  const find = (window as unknown as { find?: (text: string, ...more: boolean[]) => boolean }).find;
  for (const seed of '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') {
    if (find?.call(window, seed, false, false, true)) texts.push(String(getSelection()));
  }
  Document.prototype.execCommand.call(document, 'selectAll');
  return [...texts, String(getSelection())].join('\n');
}

export async function fieldsOf(page: Page): Promise<Field[]> {
  const all = await Promise.all(
    page.frames().map((frame) =>
      frame
        .evaluate(() =>
          [...Document.prototype.querySelectorAll.call(document, 'input,textarea,select')].flatMap((element) => {
            const field = element as HTMLInputElement;
            if (field.type === 'submit' || field.type === 'file') return [];
            return [{ id: field.getAttribute('id') ?? '', value: field.value, served: field.getAttribute('value') ?? '' }];
          }),
        )
        .catch(() => []),
    ),
  );
  return all.flat();
}

/** Held after every case: nothing of the profile is anywhere but in the fields that the case allows, and nothing broke. */
export async function expectNoLeak(lab: Lab): Promise<void> {
  const { browser, allowed, trouble, forgiven } = lab;
  const open = browser.context.pages().filter((page) => !page.isClosed() && /^https?:/.test(page.url()));
  for (const page of open) {
    const wanted = { ...(allowed.get(page) ?? {}) };
    for (const { id, value, served } of await fieldsOf(page)) {
      const may = id in wanted ? wanted[id] : served;
      expect(value, `the field “${id}” at ${page.url()}`).toBe(may);
      // The top document's field; one with the same id in a frame must be as it was served.
      delete wanted[id];
    }
    expect(wanted, 'fields that should have been there').toEqual({});
    for (const frame of page.frames()) {
      for (const read of [readFromThePage, readBySearching])
        expect(findLeak(await frame.evaluate(read).catch(() => '')), `${read.name} at ${frame.url()}`).toBeUndefined();
    }
  }
  expect(findLeak([...browser.requests, ...browser.refused, ...lab.console].join('\n')), 'requests and consoles').toBeUndefined();
  expect(
    browser.refused.filter((line) => !browser.isItsOwn(line) && !isPreconnect(line, browser.pages.keys())),
    'requests that nobody answered',
  ).toEqual([]);
  const unforgiven = (words: string) => !forgiven.some((pattern) => pattern.test(words));
  expect(trouble.filter(unforgiven), 'errors').toEqual([]);
  expect((await browser.rejections()).filter(unforgiven), 'unhandled rejections in the worker').toEqual([]);
}
