import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const start = `<form><p id="l">Reason</p><div id="e" contenteditable="true" aria-labelledby="l" style="min-height:40px;white-space:pre-wrap"><p><br></p></div></form>`;

/** Reads its text back out of what the browser changed, and draws it anew, as ProseMirror does. */
const readsBack = `${start}<script>window.model = '';
  const draw = () => { e.innerHTML = model.split('\\n').map((line) => line ? '<p>' + line + '</p>' : '<p><br></p>').join(''); };
  const lines = () => [...e.childNodes].map((node) => node.textContent).join('\\n');
  new MutationObserver((records, observer) => { model = lines(); observer.disconnect(); draw(); observe(observer); });
  const observe = (observer) => observer.observe(e, { childList: true, characterData: true, subtree: true });
  observe(new MutationObserver((records, observer) => { observer.disconnect(); model = lines(); draw(); observe(observer); }));</script>`;

/** Lets the browser do nothing, knows where to type from an event that comes later, and draws later still, as Slate and Lexical do. */
const draws = `${start}<script>window.model = ''; let from; let all = false;
  document.addEventListener('selectionchange', () => { const s = getSelection(); from = e.contains(s.anchorNode); all = !s.isCollapsed; });
  e.addEventListener('beforeinput', (event) => { event.preventDefault(); if (!from) return;
    if (event.inputType.startsWith('insert')) model = (all ? '' : model) + (event.data ?? ''); else if (all) model = '';
    setTimeout(() => { e.innerHTML = model ? '<p>' + model + '</p>' : '<p><br></p>'; }, 60); });</script>`;

/** Breaks at text that the browser types or deletes, and enters what is pasted and cut itself, as Draft.js does. */
const pastes = `${start.replace('<div id', '<div class="DraftEditor-root"><div id').replace('</div></form>', '</div></div></form>')}<script>window.model = '';
  e.addEventListener('beforeinput', () => { model = 'broken'; });
  const show = () => setTimeout(() => { e.innerHTML = model ? '<p>' + model + '</p>' : '<p><br></p>'; });
  e.addEventListener('paste', (event) => { event.preventDefault(); model = event.clipboardData.getData('text/plain'); show(); });
  e.addEventListener('cut', (event) => { event.preventDefault(); model = ''; show(); });</script>`;

/** A page of Firefox sees nothing in what a script of ours pastes. */
const isFirefox = process.env.PRODUCT === 'firefox';

const editors: readonly (readonly [how: string, body: string])[] = [
  ['reads back what the browser typed', readsBack],
  ['draws what was typed itself, and later', draws],
  ...(isFirefox ? [] : [['takes only what is pasted', pastes] as const]),
];

describe.each(editors)('an editor that %s', (_, body) => {
  it('knows what was written, and that it was taken back', async () => {
    const { page, fill, undo } = await driver.open(body);
    expect(await fill({ Reason: 'Analysis of cells' })).toEqual({ Reason: 'filled' });
    expect(await page.evaluate('model')).toBe('Analysis of cells');
    expect(await page.locator('#e').textContent()).toBe('Analysis of cells');
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.evaluate('model.trim()')).toBe('');
  });

  it('keeps what the user typed', async () => {
    const { page, fill } = await driver.open(body);
    await page.evaluate(() => document.querySelector('#e p')?.replaceChildren('Mine'));
    await page.waitForTimeout(50);
    expect(await fill({ Reason: 'Analysis of cells' })).toEqual({ Reason: 'kept' });
  });
});

if (isFirefox)
  it('leaves an editor to the user that takes only what is pasted', async () => {
    const { page, fill } = await driver.open(pastes);
    expect(await fill({ Reason: 'Analysis of cells' })).toEqual({ Reason: 'page-undid-it' });
    expect(await page.evaluate('model')).toBe('');
  });

it('types nowhere when the page takes the cursor elsewhere', async () => {
  const { page, fill, value } = await driver.open(
    `<label>Other <input id="x"></label>${start}<script>setInterval(() => x.focus(), 5);</script>`,
  );
  expect(await fill({ Reason: 'Analysis of cells' })).toEqual({ Reason: 'page-undid-it' });
  expect(await value('#x')).toBe('');
  expect(await page.locator('#e').textContent()).toBe('');
});
