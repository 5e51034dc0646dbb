import { expect, type Page } from '@playwright/test';
import { readCard } from '../../e2e/card.ts';
import type { HostileCase } from '../case.ts';
import { expectCard } from '../lab.ts';

const host = "document.querySelector('body > [popover]')";

/** The page pretends to be the user. Nothing is written, nothing opens. */
const nothing = (id: string, title: string, attack: string, after?: (page: Page) => Promise<void>): HostileCase => ({
  id,
  title: `${title}: nothing happens`,
  run: async (lab) => {
    const page = await lab.form();
    await expectCard(page, /Fill \d/);
    await page.waitForTimeout(700);
    const before = lab.browser.context.pages().length;
    await page.evaluate(`{${attack}};0`);
    await page.waitForTimeout(600);
    expect(await readCard(page)).not.toMatch(/Filled/);
    expect(lab.browser.context.pages()).toHaveLength(before);
    await after?.(page);
  },
});

const clicks =
  "['mousedown','mouseup','click','pointerdown','pointerup'].map(t=>new MouseEvent(t,{bubbles:true,composed:true,clientX:x,clientY:y,button:0}))";

export const synthetic: readonly HostileCase[] = [
  nothing('H83a', 'click() on the card’s element', `${host}.click()`),
  nothing(
    'H83b',
    'made-up mouse events all over the card',
    `const h=${host},b=h.getBoundingClientRect();for(let y=b.top+4;y<b.bottom;y+=12)for(let x=b.left+4;x<b.right;x+=24)for(const t of [h,document.elementFromPoint(x,y)])for(const e of ${clicks})t?.dispatchEvent(e)`,
  ),
  nothing(
    'H84',
    'made-up keys on the card and the document',
    `for(const t of [${host},document,window])for(const o of [{key:'F',altKey:true,shiftKey:true},{key:'Enter'},{key:' '}])for(const n of ['keydown','keypress','keyup'])t.dispatchEvent(new KeyboardEvent(n,{bubbles:true,composed:true,...o}))`,
  ),
  nothing(
    'H84b',
    'a made-up Escape: the card stays',
    `for(const t of [${host},document])t.dispatchEvent(new KeyboardEvent('keydown',{key:'Escape',bubbles:true,composed:true}))`,
    async (page) => expect(await readCard(page)).toBeDefined(),
  ),
  {
    id: 'H85',
    title: 'focus, blur, label clicks and inserted text, which are trusted events made by a page: nothing is written, nothing opens',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page, /Fill \d/);
      await page.evaluate(
        "hu.focus();hu.blur();document.querySelector('label').click();hu.focus();document.execCommand('insertText',false,'x');0",
      );
      await page.waitForTimeout(600);
      lab.allow(page, { hu: 'x' });
    },
  },
  nothing(
    'H83c',
    'click() on every button in the card, were it open to the page',
    `for(const b of ${host}.shadowRoot?.querySelectorAll('button')??[])b.click()`,
  ),
  nothing('H87', 'showPopover by the page', `const h=${host};h.hidePopover();h.showPopover()`),
];
