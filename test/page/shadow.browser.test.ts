import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { person } from '../fill/make.ts';
import { type Driver, type Opened, startDriver } from './browser/driver.ts';
import { fillAs } from './browser/fill-as.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const shadow = { reach: { shadow: true } } as const;
const answers = { 'First name': 'Zoë', 'HMS ID': 'zc142' };

/** A form as component libraries draw it: each part in an open shadow root, boxes in roots within. `more` runs once it stands. */
const form = (before = '', around = 'form action="/forms/guest/submit"', more = '', mode = 'open') =>
  `${before}<${around}><h2>Sponsor</h2><x-part id="sponsor" data-asks="First name|first"></x-part>
  <h2>Your information</h2><x-part id="mine" data-asks="First name|first,HMS ID|hms"></x-part></${around.split(' ')[0]}>
  <script>
  customElements.define('x-box', class extends HTMLElement { connectedCallback() { const [label, name] = this.dataset.ask.split('|');
    this.attachShadow({ mode: '${mode}' }).innerHTML = '<label for="i">' + label + '</label><input id="i" name="' + name + '">'; } });
  customElements.define('x-part', class extends HTMLElement { connectedCallback() {
    this.attachShadow({ mode: '${mode}' }).innerHTML = '<div style="padding:4px">' + this.dataset.asks.split(',').map((ask) => '<x-box data-ask="' + ask + '"></x-box>').join('') + '</div>'; } });
  const boxes = (id) => [...document.querySelector(id).shadowRoot.querySelectorAll('x-box')].map((one) => one.shadowRoot.querySelector('input'));
  ${more}</script>`;

const valuesIn = ({ page }: Opened) => page.evaluate<string[]>("[...boxes('#sponsor'), ...boxes('#mine')].map((box) => box.value)");

describe('open shadow roots', () => {
  it('are not read where no rule names them', async () => {
    expect((await (await driver.open(form())).read()).fields).toEqual([]);
  });

  it('are never read where they are closed', async () => {
    expect((await (await driver.open(form('', 'form', '', 'closed'), shadow)).read()).fields).toEqual([]);
  });

  it('are filled for whom the headings around them name, and taken back', async () => {
    const opened = await driver.open(form(), shadow);
    const people = [
      person('me', ['self'], { 'given-name': 'Zoë', 'net-id': 'zc142' }),
      person('pi', ['pi', 'sponsor'], { 'given-name': 'Ada' }),
    ];
    expect((await fillAs(opened, people)).refused).toEqual({});
    expect(await valuesIn(opened)).toEqual(['Ada', 'Zoë', 'zc142']);
    expect(await opened.undo()).toEqual({ restored: 3, left: 0 });
    expect(await valuesIn(opened)).toEqual(['', '', '']);
  });

  it('keep what the user typed there', async () => {
    const opened = await driver.open(form(), shadow);
    await opened.page.locator('#mine input').nth(1).pressSequentially('mine');
    expect(await opened.fill({ 'HMS ID': 'zc142' })).toEqual({ 'HMS ID': 'kept' });
    await opened.page.locator('#mine input').nth(1).fill('');
    await opened.fill({ 'HMS ID': 'zc142' });
    await opened.page.locator('#mine input').nth(1).press('x');
    expect((await opened.undo()).restored).toBe(0);
  });

  it('show a field of theirs', async () => {
    const opened = await driver.open(form('<div style="height:3000px"></div>'), shadow);
    const key = (await opened.read()).fields.at(-1)?.key;
    expect(await opened.inOurs(`form.show(${JSON.stringify(key)})`)).toBe(true);
    expect(await opened.page.evaluate("boxes('#mine')[1].matches(':focus')")).toBe(true);
  });

  it('tell of fields that come after an answer', async () => {
    const more = `boxes('#mine')[1].addEventListener('input', () => setTimeout(() => { const box = document.createElement('x-box'); box.dataset.ask = 'Department|dept';
      document.querySelector('#mine').shadowRoot.firstChild.append(box); }, 100));`;
    const opened = await driver.open(form('', 'form', more), shadow);
    expect(await opened.fill({ 'HMS ID': 'zc142' })).toEqual({ 'HMS ID': 'filled' });
    await expect.poll(() => opened.inOurs<number>('calls')).toBeGreaterThan(0);
    expect(await opened.fill({ Department: 'Genetics' })).toEqual({ Department: 'filled' });
  });
});

describe('in a shadow root nothing is written', () => {
  const cover = '<div style="position:fixed;inset:0;background:#fff;z-index:9"></div>';
  const styled = (style: string) => `const host = document.querySelector('#mine'); host.style.cssText = '${style}';`;
  it.each([
    ['under a cover of the page around it', form(cover), 'covered'],
    ['of a host that cannot be seen', form('', 'form', styled('opacity:.1')), 'hidden'],
    ['of a host that is out of reach', form('', 'form', styled('position:absolute;left:-9999px')), 'hidden'],
    ['of a host that cuts it off', form('', 'form', styled('display:block;height:2px;overflow:hidden')), 'hidden'],
    ['of a host that is inert', form('', 'form', "document.querySelector('#mine').inert = true;"), 'not-editable'],
    [
      'of a host that is hidden from assistive technology',
      form('', 'form', "document.querySelector('#mine').ariaHidden = 'true';"),
      'not-editable',
    ],
    [
      'under a cover within it',
      form('', 'form', `document.querySelector('#mine').shadowRoot.append(document.createRange().createContextualFragment('${cover}'));`),
      'covered',
    ],
    ['where the form around it sends elsewhere', form('', 'form action="https://other.example/"'), 'sends-elsewhere'],
  ])('%s', async (_, body, refusal) => {
    const opened = await driver.open(body, shadow);
    expect((await opened.fill({ 'HMS ID': 'zc142' }))['HMS ID']).toBe(refusal);
    expect(await valuesIn(opened)).toEqual(['', '', '']);
  });

  it('that was drawn anew, or asks something else, since the preview', async () => {
    for (const change of [
      "const host = document.querySelector('#mine'); host.replaceWith(host.cloneNode(true));",
      "boxes('#mine')[1].previousSibling.textContent = 'Passport number';",
      "document.querySelectorAll('h2')[1].textContent = 'Principal Investigator';",
    ]) {
      const opened = await driver.open(form(), shadow);
      await opened.read();
      await opened.page.evaluate(`{ ${change} }`);
      expect(await opened.fill({ ...answers }, { reread: false })).toMatchObject({ 'HMS ID': expect.stringMatching(/changed/) });
      expect((await valuesIn(opened)).join('')).toBe('');
    }
  });
});
