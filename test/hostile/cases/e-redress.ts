import { expect, type Page } from '@playwright/test';
import { clickCard, focusCard, readCard } from '../../e2e/card.ts';
import type { HostileCase } from '../case.ts';
import { expectCard, fillFromPanel, type Lab } from '../lab.ts';
import { zoeFilled } from '../people.ts';

const { fn, ln, em } = zoeFilled;
/** What the card's own button may write: everyday details, never the Harvard ID. */
const everyday = { fn, ln, em };
const host = "document.querySelector('body > [popover]')";

/** The form with its card, steady for long enough that a click on it counts. */
async function withCard(lab: Lab, change: Parameters<Lab['form']>[0] = {}): Promise<Page> {
  const page = await lab.form(change);
  await page.bringToFront();
  await expectCard(page, /Fill \d/);
  await page.waitForTimeout(900);
  return page;
}

const clickFill = (page: Page) => clickCard(page, /Fill \d+ field/);

/** Enough pixels of the card's own colours are on the screen. */
async function isPainted(page: Page): Promise<boolean> {
  const shot = await page.screenshot({ clip: { x: 930, y: 600, width: 350, height: 300 } });
  const blank = await page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100 && (pixels[at + 1] ?? 255) < 130) dark += 1;
    return dark;
  }, shot.toString('base64'));
  return blank > 500;
}

/** The page does its worst to how the card looks; it is still painted, where it was, and its button does what it says. */
const painted = (id: string, title: string, attack: string, head = ''): HostileCase => ({
  id,
  title: `${title}: the card stays painted and the click counts`,
  run: async (lab) => {
    const page = await withCard(lab, { head });
    const before = await page.locator('body > [popover]').boundingBox();
    await page.evaluate(attack);
    await page.waitForTimeout(800);
    expect(await isPainted(page), 'painted').toBe(true);
    expect(await page.locator('body > [popover]').boundingBox()).toEqual(before);
    await clickFill(page);
    await expectCard(page, /Filled: 3/);
    lab.allow(page, everyday);
  },
});

/** The click must not count: nothing is written. */
const refused = (id: string, title: string, attack: string, change: Parameters<Lab['form']>[0] = {}): HostileCase => ({
  id,
  title: `${title}: a click fills nothing`,
  run: async (lab) => {
    const page = await withCard(lab, change);
    await page.evaluate(attack);
    await page.waitForTimeout(700);
    await clickFill(page).catch(() => {});
    await page.waitForTimeout(600);
  },
});

const cover = 'position:fixed;inset:0;background:#fff;pointer-events:none;width:100vw;height:100vh;max-width:none;max-height:none';

export const redress: readonly HostileCase[] = [
  {
    id: 'H66',
    title: 'a click on the card writes everyday details and never the Harvard ID',
    run: async (lab) => {
      const page = await withCard(lab);
      await clickFill(page);
      await expectCard(page, /Filled: 3/);
      lab.allow(page, everyday);
    },
  },
  {
    id: 'H67',
    title: 'the document made faint: the card stays painted, the click counts, and finds no field that the user could see',
    run: async (lab) => {
      const page = await withCard(lab);
      await page.evaluate("document.documentElement.style.opacity='.01';document.body.style.opacity='.01'");
      await page.waitForTimeout(800);
      expect(await isPainted(page), 'painted').toBe(true);
      await clickFill(page);
      await expectCard(page, /Nothing was filled/);
    },
  },
  painted(
    'H68',
    'inline styles on the card’s element',
    `for(const [k,v] of [['opacity','.01'],['display','none'],['left','-999px'],['transform','translate(900px)'],['visibility','hidden'],['clip-path','inset(50%)']])${host}.style.setProperty(k,v,'important');0`,
  ),
  painted(
    'H69a',
    'rules and transitions of the page',
    '0',
    '<style>[popover]{transition:opacity 100s !important;opacity:0 !important;scale:.01 !important;mask:linear-gradient(transparent,transparent) !important}</style>',
  ),
  painted('H69b', 'an animation by the page’s script', `${host}.animate([{opacity:0},{opacity:0}],1e6);0`),
  painted(
    'H69c',
    'keyframes of the page',
    '0',
    '<style>@keyframes x{from,to{opacity:0;transform:translateX(-900px)}}[popover]{animation:x 1000s infinite !important}</style>',
  ),
  {
    id: 'H71',
    title: 'a cover with the highest z-index: the card is above it, and the click counts or is refused, but never blind',
    run: async (lab) => {
      const page = await withCard(lab);
      await page.evaluate(`{const d=document.createElement('div');d.style.cssText='${cover};z-index:2147483647';document.body.append(d)}`);
      await page.waitForTimeout(700);
      expect(await isPainted(page), 'painted').toBe(true);
      await clickFill(page);
      await page.waitForTimeout(600);
      if (/Filled: 3/.test((await readCard(page)) ?? '')) lab.allow(page, everyday);
    },
  },
  refused(
    'H72',
    'a popover of the page over everything',
    `{const d=document.createElement('div');d.popover='manual';d.style.cssText='${cover}';document.body.append(d);d.showPopover()}`,
  ),
  refused(
    'H75',
    'the card taken out of the top layer and covered',
    `${host}.hidePopover();{const d=document.createElement('div');d.style.cssText='${cover};z-index:2147483647';document.body.append(d)}`,
  ),
  refused('H75b', 'its popover attribute taken away', `${host}.removeAttribute('popover');0`),
  refused('H75c', 'the card moved to another parent', `{const d=document.createElement('div');document.body.append(d);d.append(${host})}`),
  {
    id: 'H75d',
    title: 'the card put into another element and shown again, for as long as it takes: a click fills nothing',
    run: async (lab) => {
      const page = await withCard(lab);
      await page.evaluate(`{const d=document.createElement('div');document.body.append(d);const h=${host};d.append(h);h.showPopover()}`);
      await page.waitForTimeout(1_200);
      await clickFill(page);
      await page.waitForTimeout(600);
    },
  },
  {
    id: 'H72b',
    title: 'a popover over the card that takes the clicks, and Enter on the card’s button, where the focus was: fills nothing',
    run: async (lab) => {
      const page = await withCard(lab);
      await focusCard(page, /Fill \d+ field/);
      // Over the card alone: what lies over the fields is refused for their own sake.
      const all = 'position:fixed;inset:auto 0 0 auto;margin:0;background:#fff;width:400px;height:400px';
      await page.evaluate(
        `{const d=document.createElement('div');d.popover='manual';d.style.cssText='${all}';document.body.append(d);d.showPopover()}`,
      );
      await page.waitForTimeout(900);
      await page.keyboard.press('Enter');
      await page.waitForTimeout(600);
    },
  },
  {
    id: 'H72c',
    title: 'Enter on the card’s button with nothing over it: fills, so that the case before proves something',
    run: async (lab) => {
      const page = await withCard(lab);
      await focusCard(page, /Fill \d+ field/);
      await page.waitForTimeout(600);
      await page.keyboard.press('Enter');
      await expectCard(page, /Filled: 3/);
      lab.allow(page, everyday);
    },
  },
  refused(
    'H76a',
    'an invisible modal dialog',
    "{const d=document.createElement('dialog');d.style.opacity=0;document.body.append(d);d.showModal()}",
  ),
  {
    id: 'H76b',
    title: 'an element of the page made fullscreen by the user’s click: a click on the card fills nothing while it is',
    run: async (lab) => {
      const page = await withCard(lab, {
        before: '<div id=fs style="width:200px;height:40px">full</div>',
        script: 'fs.onclick=()=>fs.requestFullscreen().catch(()=>{})',
      });
      await page.locator('#fs').click();
      await page.waitForTimeout(700);
      const isFull = await page.evaluate(() => document.fullscreenElement !== null);
      await clickFill(page).catch(() => {});
      await page.waitForTimeout(500);
      await page.evaluate(() => document.exitFullscreen().catch(() => {}));
      if (!isFull) lab.allow(page, everyday);
    },
  },
  {
    id: 'H77',
    title: 'a view transition that lasts: a click fills nothing meanwhile',
    run: async (lab) => {
      const head =
        '<style>::view-transition{pointer-events:none;background:#fff}::view-transition-group(*){animation-duration:20s}</style>';
      const page = await withCard(lab, { head });
      await page.evaluate('document.startViewTransition(()=>{});0');
      await page.waitForTimeout(700);
      await clickFill(page).catch(() => {});
      await page.waitForTimeout(500);
    },
  },
  {
    id: 'H77b',
    title: 'Enter on the card’s button, where the focus was, while a view transition hides it: does not count',
    run: async (lab) => {
      const head =
        '<style>::view-transition{pointer-events:none;background:#fff}::view-transition-group(*){animation-duration:20s}</style>';
      const page = await withCard(lab, { head });
      await focusCard(page, /Fill \d+ field/);
      await page.evaluate('document.startViewTransition(()=>{});0');
      await page.waitForTimeout(900);
      await page.keyboard.press('Enter');
      await expectCard(page, /Click again/);
    },
  },
  {
    id: 'H79b',
    title: 'a window of the page’s stands before the card and closes under the first click of two: the second fills nothing',
    run: async (lab) => {
      lab.serve('https://evil.test/lure', '<!doctype html><title>Click twice</title><body style="height:100vh" onmousedown="close()">');
      const page = await withCard(lab, {
        before: '<div id=lure style="width:200px;height:40px">go on</div>',
        script: "lure.onclick=()=>open('https://evil.test/lure')",
      });
      await lab.browser.endMadeUpFocus?.(page);
      const opened = page.waitForEvent('popup');
      await page.locator('#lure').click();
      const lure = await opened;
      await lure.waitForLoadState();
      await lure.bringToFront();
      await lure.waitForTimeout(900);
      await lure.mouse.move(300, 300);
      await lure.mouse.down().catch(() => {});
      // The browser of a user brings the page behind to the front by itself.
      await page.bringToFront();
      await clickFill(page);
      await expectCard(page, /Click again/);
      expect(await page.locator('#fn').inputValue()).toBe('');
      await page.waitForTimeout(900);
      await clickFill(page);
      await expectCard(page, /Filled: 3/);
      lab.allow(page, everyday);
    },
  },
  {
    id: 'H79c',
    title: 'a click that reaches the page while the user works in another tab: fills nothing',
    notInFirefox: 'gives a page the focus with the click, whatever is in front',
    run: async (lab) => {
      const page = await withCard(lab);
      await lab.browser.endMadeUpFocus?.(page);
      const other = await lab.open('https://evil.test/', '<!doctype html><title>e</title>');
      await other.bringToFront();
      await page.waitForTimeout(900);
      await clickFill(page);
      await page.waitForTimeout(600);
    },
  },
  {
    id: 'H79',
    title: 'a button that appears under a finger already falling: the first half second does not count',
    run: async (lab) => {
      const page = await withCard(lab);
      // Moved away and back: what was steady is steady no more.
      await page.evaluate(`${host}.hidePopover();0`);
      await page.waitForTimeout(100);
      await page.evaluate(`${host}.showPopover();0`);
      await clickFill(page);
      await page.waitForTimeout(200);
      expect(await readCard(page)).not.toMatch(/Filled: /);
      expect(await page.locator('#fn').inputValue()).toBe('');
      // And when it had its time, the same button works: the guard stops nobody for good.
      await page.waitForTimeout(800);
      await clickFill(page);
      await expectCard(page, /Filled: 3/);
      lab.allow(page, everyday);
    },
  },
  {
    id: 'H80',
    title: 'the document zoomed or scaled to nearly nothing: painted, or the click is refused',
    run: async (lab) => {
      for (const attack of ["document.documentElement.style.zoom='.1'", "document.documentElement.style.transform='scale(.05)'"]) {
        const page = await withCard(lab);
        await page.evaluate(`${attack};0`);
        await page.waitForTimeout(700);
        await clickFill(page).catch(() => {});
        await page.waitForTimeout(500);
        const isFilled = (await page.locator('#fn').inputValue()) !== '';
        if (isFilled) {
          expect(await isPainted(page), 'painted').toBe(true);
          lab.allow(page, everyday);
        }
      }
    },
  },
  {
    id: 'H80b',
    title: 'the pointer hidden by the page, so that it can draw another elsewhere: over the card it is shown',
    run: async (lab) => {
      const head = '<style>*,html,body,[popover]{cursor:none !important}</style>';
      const page = await withCard(lab, { head });
      await page.evaluate(`${host}.style.setProperty('cursor','none','important');0`);
      expect(await page.evaluate(`getComputedStyle(${host}).cursor`)).toBe('auto');
      await clickFill(page);
      await expectCard(page, /Filled: 3/);
      lab.allow(page, everyday);
    },
  },
  {
    id: 'H82',
    title: 'a page that traps the focus: the panel still fills, Escape still closes the card',
    run: async (lab) => {
      const page = await withCard(lab, { script: "addEventListener('focusin',e=>{if(e.target!==fn)fn.focus()},true)" });
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
      await page.bringToFront();
      await focusCard(page, /Open guide/);
      expect(await page.evaluate('document.activeElement.id'), 'taken away at once').toBe('fn');
      await page.keyboard.press('Escape');
      await expect.poll(() => readCard(page)).toBeUndefined();
    },
  },
];
