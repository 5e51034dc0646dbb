import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, reactScript, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const option = (label: string, value = label) => ({ kind: 'option' as const, value, label });

/** A button or box as Google Forms writes it; a click alone chooses it, and nothing unchooses a button. */
const drawn = (role: 'radio' | 'checkbox', label: string, more = '') =>
  `<label for="${label}"><span class="box"><div id="${label}" role="${role}" aria-checked="false" tabindex="0" data-value="${label}" aria-label="${label}" ${more}></div></span><span>${label}</span></label>`;
const look = `<style>[role=radio],[role=checkbox] { display: inline-block; width: 20px; height: 20px; border: 2px solid; }</style>`;
const behave = `<script>for (const one of document.querySelectorAll('[role=radio],[role=checkbox]')) one.addEventListener('click', () => {
  const isBox = one.getAttribute('role') === 'checkbox';
  const checked = isBox ? one.getAttribute('aria-checked') !== 'true' : true;
  setTimeout(() => {
    if (!isBox) for (const other of one.closest('[role=radiogroup]').querySelectorAll('[role=radio]')) other.setAttribute('aria-checked', 'false');
    one.setAttribute('aria-checked', String(checked));
    window.answers = [...document.querySelectorAll('[aria-checked=true]')].map((chosen) => chosen.dataset.value);
  }, 40);
});</script>`;

const google = `${look}<form><div role="list">
  <div role="listitem"><div id="i5" role="heading" aria-level="3"><span>I am a</span><span id="i8" aria-label="Required question"> *</span></div>
    <div role="radiogroup" aria-required="true" aria-labelledby="i5 i8"><span role="presentation">${drawn('radio', 'Student')}${drawn('radio', 'Staff')}</span></div></div>
  <div role="listitem"><div role="heading" aria-level="3">Services</div><div role="list">${drawn('checkbox', 'Sequencing')}</div></div>
  </div></form>${behave}`;

describe('on buttons and boxes that a page draws itself', () => {
  it('chooses by a press and sees by what they say of themselves that it was taken', async () => {
    const { page, fill } = await driver.open(google);
    expect(await fill({ 'I am a *': option('Staff'), Sequencing: option('Sequencing') })).toEqual({
      'I am a *': 'filled',
      Sequencing: 'filled',
    });
    expect(await page.evaluate('answers')).toEqual(['Staff', 'Sequencing']);
  });

  it('keeps what was chosen, replaces it on request and puts it back', async () => {
    const { page, fill, undo } = await driver.open(google);
    await page.click('#Student');
    await page.waitForFunction('window.answers?.length === 1');
    expect(await fill({ 'I am a *': option('Staff') })).toEqual({ 'I am a *': 'kept' });
    expect(await fill({ 'I am a *': option('Staff') }, { replace: true })).toEqual({ 'I am a *': 'filled' });
    expect(await page.evaluate('answers')).toEqual(['Staff']);
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.evaluate('answers')).toEqual(['Student']);
  });

  it('unticks a box again, and says that a button cannot be unchosen', async () => {
    const { page, fill, undo } = await driver.open(google);
    await fill({ 'I am a *': option('Staff'), Sequencing: option('Sequencing') });
    expect(await undo()).toEqual({ restored: 1, left: 1 });
    expect(await page.evaluate('answers')).toEqual(['Staff']);
  });

  it('leaves what the user chose since, though it is the same', async () => {
    const { page, fill, undo } = await driver.open(google);
    await fill({ Sequencing: option('Sequencing') });
    for (const length of [0, 1]) {
      await page.click('#Sequencing');
      await page.waitForFunction(`answers.length === ${length}`);
    }
    expect(await undo()).toEqual({ restored: 0, left: 0 });
    expect(await page.evaluate('answers')).toEqual(['Sequencing']);
  });

  it('reports a press that the page ignores, and an option that cannot be chosen', async () => {
    const { fill } = await driver.open(
      `${look}<form><div role="radiogroup" aria-label="Role">${drawn('radio', 'Student')}${drawn('radio', 'Staff', 'aria-disabled="true"')}</div></form>`,
    );
    expect(await fill({ Role: option('Student') })).toEqual({ Role: 'page-undid-it' });
    expect(await fill({ Role: option('Staff') })).toEqual({ Role: 'not-editable' });
  });

  it('refuses a button that is not in sight, though others of its group are', async () => {
    const { page, fill } = await driver.open(`${google}<style>#Staff { opacity: 0; }</style>`);
    expect(await fill({ 'I am a *': option('Staff') })).toEqual({ 'I am a *': 'hidden' });
    expect(await page.evaluate('window.answers')).toBeUndefined();
  });

  it.each([
    ['a link', '<a href="/next">', '</a>'],
    ['a button that sends', '<button>', '</button>'],
    ['the label of a button that sends', '<label for="go">', '</label>'],
    ['a part that folds', '<details open><summary>', '</summary></details>'],
  ])('presses nothing inside %s', async (_, before, after) => {
    const { page, fill } = await driver.open(
      `${look}<form action="/sent">${before}<div role="checkbox" aria-checked="false" tabindex="0" aria-label="Staff" style="display:inline-block"></div>${after}<button id="go">Send</button></form>
      <script>window.log = []; for (const type of ['click', 'submit', 'toggle']) addEventListener(type, (event) => { log.push(type); event.preventDefault(); }, true);</script>`,
    );
    expect(await fill({ Staff: option('Staff') })).toEqual({ Staff: 'not-editable' });
    expect(await page.evaluate("log.filter((type) => type !== 'toggle')")).toEqual([]);
  });

  it('reaches the state of React 19 behind them, and takes it back where the group lets a choice go', async () => {
    const script = await reactScript(`
      function App() {
        const [s, set] = useState({ role: '', staff: false });
        useEffect(() => { window.state = s; });
        return <form><p id="q">Role</p><div role="radiogroup" aria-labelledby="q">{['Student', 'Staff'].map((label) =>
            <button type="button" key={label} role="radio" aria-checked={s.role === label} onClick={() => set((old) => ({ ...old, role: old.role === label ? '' : label }))}>{label}</button>)}</div>
          <span role="checkbox" aria-checked={s.staff} aria-label="Staff member" tabIndex={0} style={{ display: 'inline-block', width: 20, height: 20 }} onClick={() => set((old) => ({ ...old, staff: !old.staff }))} /></form>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    const { page, fill, undo } = await driver.open(`<main></main><script>${script}</script>`);
    expect(await fill({ Role: option('Staff', ''), 'Staff member': option('Staff member') })).toEqual({
      Role: 'filled',
      'Staff member': 'filled',
    });
    expect(await page.evaluate('state')).toEqual({ role: 'Staff', staff: true });
    expect(await undo()).toEqual({ restored: 2, left: 0 });
    expect(await page.evaluate('state')).toEqual({ role: '', staff: false });
  });
});

describe('on a list that opens in its own place', () => {
  const options = ['', 'Genetics', 'Cell Biology'];
  const list = (hidden: boolean) =>
    options
      .map(
        (value, at) =>
          `<div role="option" data-value="${value}" aria-selected="${at === 0}" style="${hidden && at > 0 ? 'display:none' : ''}">${value || 'Choose'}</div>`,
      )
      .join('');
  const listbox = `<form><div id="q">Department</div><div id="b" role="listbox" tabindex="0" aria-expanded="false" aria-labelledby="q"><div id="shown">${list(true)}</div><div id="open" style="display:none">${list(false)}</div></div></form>
    <script>const choose = (value) => { for (const one of b.querySelectorAll('[role=option]')) { const is = one.dataset.value === value; one.setAttribute('aria-selected', is); if (one.parentElement.id === 'shown') one.style.display = is ? '' : 'none'; } };
    b.addEventListener('click', (event) => { const one = event.target.closest('#open [role=option]');
      setTimeout(() => { const isOpen = b.getAttribute('aria-expanded') === 'true'; if (isOpen && one) choose(one.dataset.value);
        b.setAttribute('aria-expanded', !isOpen); open.style.display = isOpen ? 'none' : ''; }, 60); });
    const open = document.querySelector('#open');</script>`;
  const shown = '#shown [aria-selected=true]';

  it('opens it, takes the option that equals, and puts the first one back', async () => {
    const { page, fill, undo, read } = await driver.open(listbox);
    expect((await read()).fields[0]?.options.map(({ label }) => label)).toEqual(['Choose', 'Genetics', 'Cell Biology']);
    expect(await fill({ Department: option('Cell Biology') })).toEqual({ Department: 'filled' });
    expect(await page.locator(shown).textContent()).toBe('Cell Biology');
    expect(await fill({ Department: option('Cell Biology') })).toEqual({ Department: 'filled' });
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.locator(shown).textContent()).toBe('Choose');
    await page.waitForFunction("document.querySelector('#b').getAttribute('aria-expanded') === 'false'");
  });

  it('closes it when nothing equals', async () => {
    const { page, fill } = await driver.open(listbox);
    expect(await fill({ Department: option('Cell') })).toEqual({ Department: 'no-matching-option' });
    expect(await page.locator(shown).textContent()).toBe('Choose');
    await page.waitForFunction("document.querySelector('#b').getAttribute('aria-expanded') === 'false'");
  });
});
