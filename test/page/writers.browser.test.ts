import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, load, reactScript, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const option = (label: string, value = label) => ({ kind: 'option' as const, value, label });
const pick = (label: string, ...also: string[]) => ({ kind: 'pick' as const, search: label, label, also });

const plain = `<form action="/forms/guest/submit" method="post">
  <label for="fn">First name</label><input id="fn" name="first">
  <label for="em">Email</label><input id="em" name="email" type="email">
  <label for="re">Reason</label><textarea id="re"></textarea>
  <label for="sd">Start date</label><input id="sd" type="date">
  <label for="co">Country</label><select id="co"><option value="">Choose…</option><option value="US">United States</option><option value="CH">Switzerland</option></select>
  <fieldset><legend>Role</legend><label><input type="radio" name="role" value="1">Student</label><label><input type="radio" name="role" value="2">Staff</label></fieldset>
  <label><input id="bx" type="checkbox" name="staff">Staff member</label>
  <button>Submit</button></form>`;

const log = `<script>window.log = []; addEventListener('submit', (event) => { log.push('submit'); event.preventDefault(); }, true);
for (const type of ['keydown', 'keyup', 'keypress']) addEventListener(type, () => log.push(type), true);
for (const type of ['click']) addEventListener(type, (event) => { if (event.target.matches('button,a')) log.push('pressed'); }, true);</script>`;

describe('on a plain page', () => {
  it('writes every native kind of control, sends no key, presses no button and submits nothing', async () => {
    const { page, fill, value } = await driver.open(log + plain);
    const results = await fill({
      'First name': 'Zoë',
      Email: 'zoe@hms.harvard.edu',
      Reason: 'One line\nand another',
      'Start date': '2026-12-01',
      Country: option('Switzerland', 'CH'),
      Role: option('Staff', '2'),
      'Staff member': option('Staff member', 'on'),
    });
    expect(new Set(Object.values(results))).toEqual(new Set(['filled']));
    expect(await value('#fn')).toBe('Zoë');
    expect(await value('#re')).toBe('One line\nand another');
    expect(await value('#sd')).toBe('2026-12-01');
    expect(await value('#co')).toBe('CH');
    expect(await page.evaluate(() => [...document.querySelectorAll('input:checked')].map((input) => input.getAttribute('name')))).toEqual([
      'role',
      'staff',
    ]);
    expect(await page.evaluate('log')).toEqual([]);
  });

  it('puts back what was there before, and leaves what the user edited since', async () => {
    const { page, fill, undo, value, retype } = await driver.open(plain);
    await fill({
      'First name': 'Zoë',
      Email: 'zoe@hms.harvard.edu',
      Country: option('Switzerland', 'CH'),
      Role: option('Staff', '2'),
      'Staff member': option('x'),
    });
    await retype('#em', 'mine@example.org');
    expect(await undo()).toEqual({ restored: 4, left: 0 });
    expect(await value('#fn')).toBe('');
    expect(await value('#em')).toBe('mine@example.org');
    expect(await value('#co')).toBe('');
    expect(await page.locator('input:checked').count()).toBe(0);
  });

  it('keeps what the user or the server wrote, and replaces it only on request, restoring it on undo', async () => {
    const { fill, undo, value } = await driver.open(`<form><label>Harvard ID<input id="hu" value="111"></label></form>`);
    expect(await fill({ 'Harvard ID': '31415926' })).toEqual({ 'Harvard ID': 'kept' });
    expect(await value('#hu')).toBe('111');
    expect(await fill({ 'Harvard ID': '31415926' }, { replace: true })).toEqual({ 'Harvard ID': 'filled' });
    expect(await value('#hu')).toBe('31415926');
    await undo();
    expect(await value('#hu')).toBe('111');
  });

  it('chooses one answer of a native list that takes several, and puts back all that were chosen', async () => {
    const { page, fill, undo } = await driver.open(
      `<form><label for="s">Department</label><select id="s" multiple><option>Genetics</option><option>Cell Biology</option><option>Neurobiology</option></select></form>`,
    );
    const chosen = () => page.evaluate("Array.from(document.querySelector('#s').selectedOptions, (one) => one.text)");
    expect(await fill({ Department: option('Genetics') })).toEqual({ Department: 'filled' });
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await chosen()).toEqual([]);
    await page.selectOption('#s', ['Cell Biology', 'Neurobiology']);
    expect(await fill({ Department: option('Genetics') })).toEqual({ Department: 'kept' });
    expect(await fill({ Department: option('Genetics') }, { replace: true })).toEqual({ Department: 'filled' });
    expect(await chosen()).toEqual(['Genetics']);
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await chosen()).toEqual(['Cell Biology', 'Neurobiology']);
  });

  it('may write again over its own value, but not once the user has edited it', async () => {
    const { fill, value, retype } = await driver.open(plain);
    await fill({ 'First name': 'Zoë' });
    expect(await fill({ 'First name': 'Bram' })).toEqual({ 'First name': 'filled' });
    await retype('#fn', 'Bram');
    expect(await fill({ 'First name': 'Ana' })).toEqual({ 'First name': 'kept' });
    expect(await value('#fn')).toBe('Bram');
  });

  it('says which fields hold our own values when it reads the form again', async () => {
    const { fill, read, retype } = await driver.open(plain);
    await fill({ 'First name': 'Zoë', Email: 'zoe@hms.harvard.edu' });
    await retype('#em', 'mine@example.org');
    const { fields } = await read();
    expect(fields.filter(({ ours }) => ours).map(({ label }) => label)).toEqual(['First name']);
  });

  it.each([
    ['a pattern', '<input id="x" pattern="[0-9]{8}">', 'abc'],
    ['a date that is none', '<input id="x" type="date">', '12/01/2026'],
    ['a smallest date', '<input id="x" type="date" min="2027-01-01">', '2026-12-01'],
    ['a number', '<input id="x" type="number">', '617-555-0142'],
    ['an address without @', '<input id="x" type="email">', 'zoe'],
  ])('takes back what does not fit %s', async (_, control, text) => {
    const { fill, value } = await driver.open(`<form><label for="x">Answer</label>${control}</form>`);
    expect(await fill({ Answer: text })).toEqual({ Answer: 'wrong-format' });
    expect(await value('#x')).toBe('');
  });

  it('reports a value that the page takes back, and calls it filled when the page only writes it its own way', async () => {
    const { fill, value } =
      await driver.open(`<form><label for="a">Phone</label><input id="a"><label for="b">Code</label><input id="b"></form>
      <script>a.onchange = () => { setTimeout(() => { a.value = a.value.replace(/\\D/g, ''); }) }; b.onchange = () => { setTimeout(() => { b.value = ''; }) }</script>`);
    expect(await fill({ Phone: '(617) 555-0142', Code: 'x1' })).toEqual({ Phone: 'filled', Code: 'page-undid-it' });
    expect(await value('#a')).toBe('6175550142');
  });

  it('takes back a number that the page has written its own way', async () => {
    const { fill, undo, value } = await driver.open(`<form><label for="a">Phone</label><input id="a"></form>
      <script>a.onchange = () => { setTimeout(() => { a.value = a.value.replace(/\\D/g, ''); }) };</script>`);
    await fill({ Phone: '(617) 555-0142' });
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await value('#a')).toBe('');
  });

  it('leaves a choice that cannot be unmade, and says so, where no plain form sends it', async () => {
    const { fill, undo } = await driver.open(
      `<fieldset><legend>Role</legend><label><input type="radio" name="r" value="1">Student</label><label><input type="radio" name="r" value="2">Staff</label></fieldset>`,
    );
    await fill({ Role: option('Staff', '2') });
    expect(await undo()).toEqual({ restored: 0, left: 1 });
  });

  it('types into an editable region and takes it back', async () => {
    const { page, fill, undo } = await driver.open(
      `<form><label id="l">Reason</label><div id="e" contenteditable="true" aria-labelledby="l"></div></form>`,
    );
    expect(await fill({ Reason: 'Analysis' })).toEqual({ Reason: 'filled' });
    expect(await page.locator('#e').textContent()).toBe('Analysis');
    await undo();
    expect((await page.locator('#e').textContent())?.trim()).toBe('');
  });

  it('brings a field into view and puts the cursor there, leaving nothing behind', async () => {
    const { page, read, inOurs } = await driver.open(`<div style="height:3000px"></div>${plain}`);
    const before = await page.locator('#fn').evaluate((element) => element.outerHTML);
    const { fields } = await read();
    expect(await inOurs(`form.show(${JSON.stringify(fields.find(({ label }) => label === 'First name')?.key)})`)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fn');
    expect(await page.locator('#fn').evaluate((element) => element.outerHTML)).toBe(before);
  });

  it('calls back when the form has grown after an answer, and not for changes elsewhere on the page', async () => {
    const { page, fill, inOurs } = await driver.open(`<form><label>First name<input id="fn"></label></form><p id="p"></p>`);
    await fill({ 'First name': 'Zoë' });
    await page.evaluate(() => document.querySelector('#p')?.append('changed'));
    await page.waitForTimeout(400);
    expect(await inOurs('calls')).toBe(0);
    await page.evaluate(() => document.querySelector('form')?.insertAdjacentHTML('beforeend', '<label>Last name<input></label>'));
    await page.waitForTimeout(400);
    expect(await inOurs('calls')).toBe(1);
  });
});

describe('in React 19', () => {
  it('reaches the state behind controlled inputs, and takes it back', async () => {
    const script = await reactScript(`
      function App() {
        const [s, set] = useState({ fn: '', re: '', co: '', role: '', box: false });
        useEffect(() => { window.state = s; });
        const on = (key) => (event) => set((old) => ({ ...old, [key]: event.target.type === 'checkbox' ? event.target.checked : event.target.value }));
        return <div>
          <label htmlFor="fn">First name</label><input id="fn" value={s.fn} onChange={on('fn')} />
          <label htmlFor="re">Reason</label><textarea id="re" value={s.re} onChange={on('re')} />
          <label htmlFor="co">Country</label><select id="co" value={s.co} onChange={on('co')}><option value="">Choose</option><option value="CH">Switzerland</option></select>
          <fieldset><legend>Role</legend>{['1', '2'].map((v) => <label key={v}><input type="radio" name="role" value={v} checked={s.role === v} onChange={on('role')} />{v === '1' ? 'Student' : 'Staff'}</label>)}</fieldset>
          <label><input type="checkbox" checked={s.box} onChange={on('box')} />Staff member</label>
        </div>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    const { page, fill, undo } = await driver.open(`<main></main><script>${script}</script>`);
    const results = await fill({
      'First name': 'Zoë',
      Reason: 'Analysis',
      Country: option('Switzerland', 'CH'),
      Role: option('Staff', '2'),
      'Staff member': option('x'),
    });
    expect(new Set(Object.values(results))).toEqual(new Set(['filled']));
    expect(await page.evaluate('state')).toEqual({ fn: 'Zoë', re: 'Analysis', co: 'CH', role: '2', box: true });
    expect(await undo()).toEqual({ restored: 4, left: 1 });
    expect(await page.evaluate('state')).toEqual({ fn: '', re: '', co: '', role: '2', box: false });
  });

  it('finds a control again that was rendered anew after the answer before it', async () => {
    const script = await reactScript(`
      function App() {
        const [s, set] = useState({ a: '', b: '' });
        useEffect(() => { window.state = s; });
        return <form key={s.a}><label htmlFor="a">First name</label><input id="a" value={s.a} onChange={(e) => set({ ...s, a: e.target.value })} />
          <label htmlFor="b">Last name</label><input id="b" value={s.b} onChange={(e) => set({ ...s, b: e.target.value })} /></form>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    const { page, fill, undo } = await driver.open(`<main></main><script>${script}</script>`);
    expect(await fill({ 'First name': 'Zoë', 'Last name': 'Canary' })).toEqual({ 'First name': 'filled', 'Last name': 'filled' });
    expect(await page.evaluate('state')).toEqual({ a: 'Zoë', b: 'Canary' });
    expect(await undo()).toEqual({ restored: 2, left: 0 });
    expect(await page.evaluate('state')).toEqual({ a: '', b: '' });
  });

  it('reports a controlled input that does not take what it is given', async () => {
    const script = await reactScript(`
      function App() {
        return <label>First name<input value="" onChange={() => {}} /></label>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    const { fill } = await driver.open(`<main></main><script>${script}</script>`);
    expect(await fill({ 'First name': 'Zoë' })).toEqual({ 'First name': 'page-undid-it' });
  });
});

describe('in AngularJS 1.8', () => {
  const angular = (form: string) =>
    `${load('jquery.js', 'angular.js')}
     <div ng-app="f" ng-controller="c">${form}</div>
     <script>angular.module('f', []).controller('c', ['$scope', (scope) => { scope.m = {}; window.scope = scope; }]);</script>`;

  it('reaches the model, also of fields that commit on blur', async () => {
    const { page, fill, undo } = await driver.open(
      angular(`<label for="a">First name</label><input id="a" ng-model="m.first">
        <label for="d">Start date</label><input id="d" placeholder="YYYY-MM-DD" ng-model="m.start" ng-model-options="{ updateOn: 'blur' }">
        <label for="s">Country</label><select id="s" ng-model="m.country"><option value="">-- None --</option><option value="CH">Switzerland</option></select>
        <label><input type="checkbox" ng-model="m.staff">Staff member</label>
        <fieldset><legend>Role</legend><label><input type="radio" name="r" value="1" ng-model="m.role">Student</label><label><input type="radio" name="r" value="2" ng-model="m.role">Staff</label></fieldset>`),
    );
    const results = await fill({
      'First name': 'Zoë',
      'Start date': '2026-12-01',
      Country: option('Switzerland', 'CH'),
      'Staff member': option('x'),
      Role: option('Staff', '2'),
    });
    expect(new Set(Object.values(results))).toEqual(new Set(['filled']));
    expect(await page.evaluate('scope.m')).toEqual({ first: 'Zoë', start: '2026-12-01', country: 'CH', staff: true, role: '2' });
    expect(await undo()).toEqual({ restored: 4, left: 1 });
    expect(await page.evaluate('scope.m')).toMatchObject({ first: '', start: '', staff: false });
  });
});

describe('in Vue 3', () => {
  it('reaches the state', async () => {
    const { page, fill, undo } =
      await driver.open(`<main><label for="a">First name</label><input id="a" v-model="first"><label for="s">Country</label>
      <select id="s" v-model="country"><option value="">Choose</option><option value="CH">Switzerland</option></select>
      <label><input type="checkbox" v-model="staff">Staff member</label></main>
      ${load('vue.js')}<script>window.app = Vue.createApp({ data: () => ({ first: '', country: '', staff: false }) }).mount('main');</script>`);
    expect(await fill({ 'First name': 'Zoë', Country: option('Switzerland', 'CH'), 'Staff member': option('x') })).toEqual({
      'First name': 'filled',
      Country: 'filled',
      'Staff member': 'filled',
    });
    const state = () => page.evaluate('({ first: app.first, country: app.country, staff: app.staff })');
    expect(await state()).toEqual({ first: 'Zoë', country: 'CH', staff: true });
    expect(await undo()).toEqual({ restored: 3, left: 0 });
    expect(await state()).toEqual({ first: '', country: '', staff: false });
  });
});

describe('on a page that shows fields after an answer (jQuery, as Drupal states do)', () => {
  it('refuses a field that is still hidden, and fills it once it has appeared', async () => {
    const { fill, read, value } =
      await driver.open(`<form><label for="t">Type</label><select id="t"><option value="">- Select -</option><option value="g">Guest</option></select>
      <div id="more" style="display:none"><label for="d">Department</label><input id="d"></div></form>
      ${load('jquery.js')}<script>$('#t').on('change keyup', function () { $('#more').toggle($(this).val() === 'g'); });</script>`);
    expect((await read()).fields.find(({ label }) => label === 'Department')?.visible).toBe(false);
    expect(await fill({ Department: 'Genetics' })).toEqual({ Department: 'hidden' });
    expect(await fill({ Type: option('Guest', 'g') })).toEqual({ Type: 'filled' });
    expect((await read()).fields.find(({ label }) => label === 'Department')?.visible).toBe(true);
    expect(await fill({ Department: 'Genetics' })).toEqual({ Department: 'filled' });
    expect(await value('#d')).toBe('Genetics');
  });
});

describe('on widgets that say what they are', () => {
  const listbox = `<form><span id="q">Department</span><div id="b" role="button" tabindex="0" aria-haspopup="listbox" aria-expanded="false" aria-labelledby="q">Select your answer</div></form>
    <script>b.onclick = () => {
      if (document.querySelector('#list')) { list.remove(); b.setAttribute('aria-expanded', 'false'); return; }
      b.setAttribute('aria-expanded', 'true');
      setTimeout(() => {
        document.body.insertAdjacentHTML('beforeend', '<div id="list" role="listbox"><div role="option">Genetics</div><div role="option">Cell Biology</div></div>');
        for (const o of list.children) o.onclick = () => { b.textContent = o.textContent; list.remove(); b.setAttribute('aria-expanded', 'false'); };
      }, 100);
    };</script>`;

  it('opens a listbox button, waits for its list and takes the option that equals', async () => {
    const opened = await driver.open(listbox);
    const [field] = (await opened.read()).fields;
    expect(field?.control).toBe('listbox');
    const label = field?.label ?? '';
    expect(await opened.fill({ [label]: pick('Cell Biology') })).toEqual({ [label]: 'filled' });
    expect(await opened.page.locator('#b').textContent()).toBe('Cell Biology');
  });

  it('closes the list of a listbox button when nothing equals', async () => {
    const opened = await driver.open(listbox);
    const label = (await opened.read()).fields[0]?.label ?? '';
    expect(await opened.fill({ [label]: pick('Cell') })).toEqual({ [label]: 'no-matching-option' });
    expect(await opened.page.locator('#list').count()).toBe(0);
  });

  it('takes an option of a list that stands open', async () => {
    const opened =
      await driver.open(`<form><div role="listbox" aria-label="Role"><div role="option" aria-selected="false">Student</div><div role="option" aria-selected="false">Staff</div></div></form>
      <script>for (const o of document.querySelectorAll('[role=option]')) o.onclick = () => o.setAttribute('aria-selected', 'true');</script>`);
    const label = (await opened.read()).fields[0]?.label ?? '';
    expect(await opened.fill({ [label]: pick('Staff') })).toEqual({ [label]: 'filled' });
  });

  it('takes nothing of a list of which several may be taken', async () => {
    const list = (several: string, open: string) =>
      `<form><div role="listbox" ${several} aria-label="Role"><div role="option" aria-selected="false">Staff</div></div></form>
      <form><label for="c">Institution</label><input id="c" role="combobox" aria-controls="l" aria-expanded="false"><ul id="l" role="listbox" ${open} hidden><li role="option">Boston Hospital</li></ul></form>
      <script>c.onfocus = () => { l.hidden = false; }; c.onblur = () => { l.hidden = true; }; for (const o of document.querySelectorAll('[role=option]')) o.onclick = () => { window.taken = true; };</script>`;
    const several = 'aria-multiselectable="true"';
    const { page, fill, read, value } = await driver.open(list(several, several));
    expect((await read()).fields.map(({ takesSeveral }) => takesSeveral)).toEqual([true, undefined]);
    expect(await fill({ Role: pick('Staff'), Institution: pick('Boston Hospital') })).toEqual({
      Role: 'takes-several',
      Institution: 'takes-several',
    });
    expect(await page.evaluate('window.taken')).toBeUndefined();
    expect(await value('#c')).toBe('');
  });

  const combobox = `<form><label for="c">Institution</label><input id="c" role="combobox" aria-controls="l" aria-expanded="false"><ul id="l" role="listbox" hidden></ul></form>
    <script>c.oninput = () => setTimeout(() => { l.hidden = c.value === ''; l.innerHTML = ['Boston Hospital', 'Boston College'].filter((n) => n.startsWith(c.value)).map((n) => '<li role="option">' + n + '</li>').join('');
      for (const o of l.children) o.onmousedown = () => { c.value = o.textContent; window.taken = o.textContent; l.hidden = true; }; }, 80);</script>`;

  it('types into a combobox and takes the option that equals', async () => {
    const { page, fill } = await driver.open(combobox);
    expect(await fill({ Institution: pick('Boston Hospital') })).toEqual({ Institution: 'filled' });
    expect(await page.evaluate('taken')).toBe('Boston Hospital');
  });

  it('empties a combobox again in which nothing equals', async () => {
    const { fill, value } = await driver.open(combobox);
    expect(await fill({ Institution: pick('Boston') })).toEqual({ Institution: 'no-matching-option' });
    expect(await value('#c')).toBe('');
  });

  /** As the type-ahead of Angular UI Bootstrap draws it: no role, and a model that holds only what was taken from the list. */
  const typeahead = `<form><label for="c">PI</label><input id="c" aria-autocomplete="list" aria-expanded="false" aria-owns="l" autocomplete="off"><ul id="l" role="listbox" style="display:none"></ul></form>
    <script>window.model = undefined; const show = (on) => { l.style.display = on ? '' : 'none'; c.setAttribute('aria-expanded', on); };
    c.oninput = () => { model = undefined; setTimeout(() => { l.innerHTML = ['Ada Practice', 'Ada Practicer'].filter((n) => c.value && n.startsWith(c.value)).map((n) => '<li role="option"><a href tabindex="-1">' + n + '</a></li>').join('');
      show(l.children.length > 0); for (const o of l.children) o.onclick = (event) => { event.preventDefault(); model = c.value = o.textContent; show(false); }; }, 120); };</script>`;

  it('takes what equals from the list of a type-ahead that has no role', async () => {
    const { page, fill, undo } = await driver.open(typeahead);
    expect(await fill({ PI: pick('Ada Practice') })).toEqual({ PI: 'filled' });
    expect(await page.evaluate('model')).toBe('Ada Practice');
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.evaluate('model')).toBeUndefined();
  });

  it('leaves such a type-ahead empty where nothing equals', async () => {
    const { fill, value } = await driver.open(typeahead);
    expect(await fill({ PI: pick('Ada') })).toEqual({ PI: 'no-matching-option' });
    expect(await value('#c')).toBe('');
  });

  it('never presses a button that would submit, whatever it calls itself', async () => {
    const opened = await driver.open(
      `${log}<form><button role="combobox" aria-haspopup="listbox" aria-label="Department">Select</button></form>`,
    );
    const label = (await opened.read()).fields[0]?.label;
    if (label !== undefined) expect(await opened.fill({ [label]: pick('Genetics') })).toEqual({ [label]: 'not-editable' });
    expect(await opened.page.evaluate('log')).toEqual([]);
  });
});
