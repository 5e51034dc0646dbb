import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

/** A page whose server draws it anew at an answer, with all that was sent; the browser's own storage stands for the server. */
const page = (onchange: string, more = '') => `<form id="theForm" method="post" action=""><input type="hidden" name="__EVENTTARGET">
  <p><label for="ctl00_first">First name</label><input id="ctl00_first" name="ctl00$first"></p>
  <p><label for="ctl00_type">Request type</label><select id="ctl00_type" name="ctl00$type" onchange="${onchange}"><option value="">Choose</option><option value="g">Guest</option></select></p>
  <div id="panel"></div><p><label for="ctl00_last">Last name</label><input id="ctl00_last" name="ctl00$last"></p></form>
  <script>const form = document.querySelector('form');
  const sent = () => JSON.parse(sessionStorage.getItem('sent') ?? '{}');
  const keep = () => sessionStorage.setItem('sent', JSON.stringify(Object.fromEntries(new FormData(form))));
  function show() { const now = sent(); panel.innerHTML = now['ctl00$type'] === 'g' ? '<p><label for="ctl00_dept">Department</label><input id="ctl00_dept" name="ctl00$dept"></p>' : '';
    for (const [name, value] of Object.entries(now)) { const box = form.elements.namedItem(name); if (box) box.value = value; } }
  function post() { keep(); form.submit(); }
  function __doPostBack(target) { form.elements.__EVENTTARGET.value = target; post(); }
  show(); ${more}</script>`;

const answers = { 'First name': 'Zoë', 'Request type': { kind: 'option' as const, value: 'g', label: 'Guest' }, 'Last name': 'Canary' };
const filled = { 'First name': 'filled', 'Request type': 'filled', 'Last name': 'filled' };

describe('a page that loads itself anew at an answer', () => {
  it.each([
    ['in a moment, as ASP.NET does', `javascript:setTimeout('__doPostBack(\\'ctl00$type\\',\\'\\')', 0)`],
    ['at once, as PeopleSoft does', 'submitAction()'],
  ])('%s, has all that was filled, and gives what came with it to a second fill', async (_, onchange) => {
    const opened = await driver.open(page(onchange, 'function submitAction() { post(); }'));
    const loaded = opened.page.waitForEvent('load');
    // The answer to the order may go with the document.
    await Promise.race([opened.fill(answers), loaded]).catch(() => {});
    await loaded;
    const next = await opened.again();
    expect(await next.value('#ctl00_first')).toBe('Zoë');
    expect(await next.value('#ctl00_last')).toBe('Canary');
    const { fields } = await next.read();
    expect(fields.filter(({ empty }) => empty).map(({ label }) => label)).toEqual(['Department']);
    expect(await next.fill({ 'First name': 'Bram', Department: 'Genetics' })).toEqual({ 'First name': 'kept', Department: 'filled' });
    await next.page.evaluate('sessionStorage.clear()');
  });

  it.each([5, 200])('by parts, %i ms later, is filled, told of and taken back', async (delay) => {
    const opened = await driver.open(
      page(
        'renew()',
        `function renew() { setTimeout(() => { keep(); const old = form.innerHTML; form.innerHTML = old; show(); }, ${delay}); }`,
      ).replace(/panel\.innerHTML/, "document.querySelector('#panel').innerHTML"),
    );
    expect(await opened.fill(answers)).toEqual(filled);
    await expect.poll(() => opened.inOurs<number>('calls')).toBeGreaterThan(0);
    expect(await opened.fill({ Department: 'Genetics' })).toEqual({ Department: 'filled' });
    expect((await opened.undo()).left).toBe(0);
    expect(await opened.value('#ctl00_first')).toBe('');
    expect(await opened.value('#ctl00_last')).toBe('');
    await opened.page.evaluate('sessionStorage.clear()');
  });
});
