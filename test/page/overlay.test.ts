import type { Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Bench, bundleOverlay, launch, openBench } from './overlay-bench.ts';

let browser: Browser;
let script: string;
beforeAll(async () => {
  [browser, script] = await Promise.all([launch(), bundleOverlay()]);
}, 30_000);
afterAll(() => browser.close());

const fill = 'Fill 3 fields';
/** Longer than a button must have been steady, with room for the browser's own report that it is painted. */
const steady = 1200;
/** Several pages at once share two cores. */
const patience = 30_000;
const open = async (options: Parameters<typeof openBench>[2] = {}, wait = steady): Promise<Bench> => {
  const bench = await openBench(browser, script, options);
  await bench.page.waitForTimeout(wait);
  return bench;
};
const atRest = { x: 1000 - 16 - 320, width: 320 };

describe.concurrent('the overlay on a page', { timeout: patience }, () => {
  it('stands at the bottom right, says its words to assistive technology and shows the page nothing but its host', async () => {
    const bench = await open();
    expect(await bench.hostBox()).toMatchObject(atRest);
    expect(await bench.buttonAt('Open guide')).toBeDefined();
    expect(await bench.page.evaluate('[host.shadowRoot, host.outerHTML, document.body.innerText.includes("your form")]')).toEqual([
      null,
      '<div popover="manual"></div>',
      false,
    ]);
  });

  it.each([
    ['fill', fill],
    ['guide', 'Open guide'],
    ['hide', 'Hide here'],
  ])('lets a person’s click through: %s', async (name, label) => {
    const bench = await open();
    await bench.click(label);
    expect(await bench.called()).toEqual([name]);
  });

  it('leaves the focus where it is, and closes on Escape only from inside', async () => {
    const bench = await openBench(browser, script, { html: '<input id="a" autofocus>' });
    await bench.page.focus('#a');
    await bench.page.keyboard.press('Escape');
    expect(await bench.page.evaluate('[document.activeElement.id, host.isConnected]')).toEqual(['a', true]);
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('Escape');
    expect(await bench.page.evaluate('[called, host.isConnected]')).toEqual([['close'], false]);
  });

  it('keeps the keys pressed in it from the page’s shortcuts', async () => {
    const bench = await open({ html: '<input id="a">' });
    await bench.page.evaluate('keys = []; document.addEventListener("keydown", (event) => keys.push(event.key))');
    await bench.page.focus('#a');
    await bench.page.keyboard.press('Tab');
    await bench.page.keyboard.press('s');
    expect(await bench.page.evaluate('keys')).toEqual(['Tab']);
  });

  it('is a pill from the start where it would lie over a field, and opens when asked', async () => {
    const html = '<input style="position:fixed;right:20px;bottom:60px;width:200px">';
    const bench = await open({ html });
    expect((await bench.hostBox()).height).toBeLessThan(50);
    await bench.click('HMS Access Guide: This is your form');
    expect((await bench.hostBox()).width).toBe(320);
  });

  it('stays open beside a wide field whose end alone it covers', async () => {
    const bench = await open({ html: '<input style="position:fixed;right:200px;bottom:60px;width:700px">' });
    expect((await bench.hostBox()).width).toBe(320);
  });

  it('gives way to fields that come late, but not where the user opened it', async () => {
    const bench = await open();
    await bench.page.evaluate(
      'document.body.insertAdjacentHTML("beforeend", "<input style=\'position:fixed;right:20px;bottom:60px;width:200px\'>"); overlay.giveWay()',
    );
    expect((await bench.hostBox()).height).toBeLessThan(50);
    await bench.click('HMS Access Guide: This is your form');
    await bench.page.evaluate('overlay.giveWay()');
    expect((await bench.hostBox()).width).toBe(320);
  });

  it('folds when the user enters a field under it', async () => {
    const bench = await open({
      html: '<div style="height:900px"></div><input id="a" style="display:block;margin-left:700px"><div style="height:900px"></div>',
    });
    expect((await bench.hostBox()).width).toBe(320);
    await bench.page.evaluate('window.scrollTo(0, 400); document.querySelector("#a").focus({ preventScroll: true })');
    await bench.page.waitForTimeout(50);
    expect((await bench.hostBox()).height).toBeLessThan(50);
  });

  it('folds when what sends the form comes to lie under it', async () => {
    const bench = await open({
      html: '<form><div style="height:1500px"></div><button style="display:block;margin-left:800px">Submit</button></form>',
    });
    expect((await bench.hostBox()).width).toBe(320);
    await bench.page.mouse.wheel(0, 2_000);
    await expect.poll(async () => (await bench.hostBox()).height).toBeLessThan(50);
  });

  it('is a dot where the pill would lie over a field too', async () => {
    const at = (bottom: number) => `<input style="position:fixed;right:60px;bottom:${bottom}px;width:160px">`;
    const bench = await open({ html: at(20) + at(90) });
    expect((await bench.hostBox()).width).toBeLessThan(50);
  });

  it('looks the same under a policy that forbids all styles and scripts', async () => {
    const bench = await open({ headers: { 'content-security-policy': "default-src 'none'" } });
    expect(await bench.hostBox()).toMatchObject(atRest);
  });

  it('says so when the extension was updated under it, instead of acting', async () => {
    const bench = await open();
    await bench.page.evaluate('stale = true');
    await bench.click('Open guide');
    expect(await bench.called()).toEqual([]);
    expect(await bench.buttonAt('Open guide')).toBeUndefined();
    expect(await bench.page.evaluate('host.isConnected')).toBe(true);
  });

  it('goes when its signal does', async () => {
    const bench = await open();
    await bench.page.evaluate('life.abort()');
    expect(await bench.page.evaluate('host.isConnected')).toBe(false);
  });
});

describe.concurrent('a page that fights the overlay does not move or fade it', { timeout: patience }, () => {
  it.each([
    [
      'a rule for its element',
      'document.head.append(Object.assign(document.createElement("style"), { textContent: "div{opacity:.01!important;display:none!important;transform:scale(.1)!important}" }))',
    ],
    [
      'inline styles',
      'host.style.cssText = "opacity:.01!important;display:none!important;left:-999px!important;transform:scale(0)!important"',
    ],
    ['an animation', 'host.animate([{ opacity: 0, transform: "translateX(-900px)" }], 1e6)'],
    ['a faded page', 'document.documentElement.style.opacity = ".01"'],
    [
      'a layer of the page above',
      'document.body.insertAdjacentHTML("beforeend", "<div style=\'position:fixed;inset:0;background:#fff;z-index:2147483647\'></div>")',
    ],
  ])('%s', async (_how, attack) => {
    const bench = await open();
    await bench.page.evaluate(attack);
    await bench.page.waitForTimeout(steady);
    expect(await bench.hostBox()).toMatchObject(atRest);
    expect(await bench.page.evaluate('getComputedStyle(host).opacity')).toBe('1');
  });
});

describe.concurrent('a click on Fill does not count', { timeout: patience }, () => {
  it.each([
    ['when the overlay has just appeared', 'performance.now = () => 5; host.remove(); show(last)', 0],
    [
      'when another layer lies above it',
      'p = document.createElement("div"); p.popover = "manual"; p.style.cssText = "position:fixed;inset:0;width:100vw;height:100vh;border:0;margin:0;pointer-events:none;background:#fff"; document.body.append(p); p.showPopover()',
      steady,
    ],
    ['when the page took it out of the top layer', 'host.hidePopover()', steady],
    ['when the page took its layer away', 'host.removeAttribute("popover")', steady],
    [
      'when the page opened a dialog',
      'd = document.createElement("dialog"); d.style.opacity = 0; document.body.append(d); d.showModal()',
      steady,
    ],
    ['when the page moved it elsewhere', 'document.documentElement.append(host); host.showPopover()', steady],
    [
      'when something else opens and closes under the finger',
      'addEventListener("mousedown", () => { const p = document.createElement("div"); p.popover = "manual"; document.body.append(p); p.showPopover(); p.hidePopover() })',
      steady,
    ],
  ])('%s', async (_when, attack, wait) => {
    const bench = await open();
    await bench.page.evaluate(`void (() => { ${attack} })()`);
    await bench.page.waitForTimeout(wait);
    await bench.click(fill);
    expect(await bench.called()).toEqual([]);
  });

  it('when no person made it', async () => {
    const bench = await open();
    const at = await bench.buttonAt(fill);
    await bench.page.evaluate(`host.click();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        for (const target of [host, document.elementFromPoint(${at?.x}, ${at?.y})])
          target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: ${at?.x}, clientY: ${at?.y} }));
      for (const key of ['Enter', ' ', 'Escape']) host.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));`);
    expect(await bench.called()).toEqual([]);
    expect(await bench.page.evaluate('host.isConnected')).toBe(true);
  });

  it('but does once the disturbance is over and the button was steady again', async () => {
    const bench = await open();
    await bench.page.evaluate(
      'p = document.createElement("div"); p.popover = "manual"; document.body.append(p); p.showPopover(); p.hidePopover()',
    );
    await bench.page.waitForTimeout(steady);
    await bench.click(fill);
    expect(await bench.called()).toEqual(['fill']);
  });
});
