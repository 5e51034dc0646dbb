import { expect, type Page } from '@playwright/test';

/** What has the focus: its words for a screen reader, roughly, and whether a person can see that it has it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return { words: '', isSeen: true };
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    const isMarked = (one: Element | null | undefined): boolean => one instanceof Element && getComputedStyle(one).outlineStyle !== 'none';
    // A radio button or a field in a frame is marked by what stands around it.
    // A part of a date, for example its calendar, is marked by the browser itself.
    const isSeen =
      element.matches('input[type=date]') ||
      isMarked(element) ||
      isMarked(element.parentElement) ||
      isMarked(element.parentElement?.parentElement);
    return { words: (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').trim(), isSeen };
  });

/** Goes on with Tab, or back with Shift+Tab, until this has the focus. Every stop on the way must be seen; a way without end is a trap. */
export async function tabTo(page: Page, words: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let stops = 0; stops < 90; stops += 1) {
    await page.keyboard.press(key);
    const stop = await focused(page);
    expect(stop.isSeen, `the focus can be seen on “${stop.words}”`).toBe(true);
    if (words.test(stop.words)) return;
    passed.push(stop.words);
  }
  throw new Error(`${words} is not reached with the keyboard; on the way: ${passed.join(' · ')}`);
}
