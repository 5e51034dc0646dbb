import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, reactScript, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const pick = (label: string, ...also: string[]) => ({ kind: 'pick' as const, search: label, label, also });

const render = async (code: string) =>
  `<main></main><style>[role=listbox] { max-height: 200px; overflow: auto; }</style><script>${await reactScript(`${code}\ncreateRoot(document.querySelector('main')).render(<App />);`)}</script>`;
const names = "const names = ['Genetics', 'Genetics and Development', 'Cell Biology', 'Neurobiology'];";

describe('on the combobox of React Aria', () => {
  const app = () =>
    render(`import { ComboBox, Label, Group, Input, Button, Popover, ListBox, ListBoxItem } from 'react-aria-components';
      ${names}
      function App() {
        const [key, set] = useState(null);
        const [city, setCity] = useState('');
        useEffect(() => { window.state = { key, city }; });
        return <form><ComboBox onSelectionChange={set}><Label>Department</Label><Group><Input /><Button>▼</Button></Group>
          <Popover><ListBox>{names.map((name) => <ListBoxItem key={name} id={name}>{name}</ListBoxItem>)}</ListBox></Popover></ComboBox>
          <label>City<input value={city} onChange={(event) => setCity(event.target.value)} /></label></form>;
      }`);

  it('types, takes the option that equals, and the state behind it follows', async () => {
    const { page, fill, read, value } = await driver.open(await app());
    expect((await read()).fields.map(({ control, label }) => [control, label])).toEqual([
      ['combobox', 'Department'],
      ['text', 'City'],
    ]);
    expect(await fill({ Department: pick('Genetics'), City: 'Boston' })).toEqual({ Department: 'filled', City: 'filled' });
    expect(await page.evaluate('state')).toEqual({ key: 'Genetics', city: 'Boston' });
    expect(await value('input[role=combobox]')).toBe('Genetics');
    expect(await page.locator('[role=listbox]').count()).toBe(0);
  });

  it('leaves it empty and closed where nothing equals', async () => {
    const { page, fill, value } = await driver.open(await app());
    expect(await fill({ Department: pick('Gene') })).toEqual({ Department: 'no-matching-option' });
    expect(await page.evaluate('state.key')).toBeNull();
    expect(await value('input[role=combobox]')).toBe('');
    await page.waitForFunction("document.querySelectorAll('[role=listbox]').length === 0");
  });

  it('takes a choice back', async () => {
    const { page, fill, undo, value } = await driver.open(await app());
    await fill({ Department: pick('Cell Biology') });
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await value('input[role=combobox]')).toBe('');
    await page.waitForFunction('state.key === null');
  });
});

describe('on the select of React Aria', () => {
  const app = () =>
    render(`import { Select, Label, Button, SelectValue, Popover, ListBox, ListBoxItem } from 'react-aria-components';
      ${names}
      function App() {
        const [key, set] = useState(null);
        const [rank, setRank] = useState(null);
        useEffect(() => { window.state = { key, rank }; });
        const list = (label, selectedKey, onChange) => <Select name={label} selectedKey={selectedKey} onSelectionChange={onChange}><Label>{label}</Label><Button><SelectValue /></Button>
          <Popover><ListBox>{names.map((name) => <ListBoxItem key={name} id={name}>{name}</ListBoxItem>)}</ListBox></Popover></Select>;
        return <form>{list('Department', key, set)}{list('Second department', rank, setRank)}</form>;
      }`);

  it('opens by its button, takes the option that equals, and the state behind it follows', async () => {
    const { page, fill, read, undo } = await driver.open(await app());
    expect((await read()).fields.map(({ control, label }) => [control, label])).toEqual([
      ['listbox', 'Department'],
      ['listbox', 'Second department'],
    ]);
    expect(await fill({ Department: pick('Cell Biology'), 'Second department': pick('Genetics') })).toEqual({
      Department: 'filled',
      'Second department': 'filled',
    });
    expect(await page.evaluate('state')).toEqual({ key: 'Cell Biology', rank: 'Genetics' });
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    expect(await fill({ Department: pick('Neurobiology') }, { replace: true })).toEqual({ Department: 'filled' });
    expect(await page.evaluate('state.key')).toBe('Neurobiology');
    expect(await undo()).toMatchObject({ left: 2 });
  });

  it('keeps what the user chose', async () => {
    const { page, fill } = await driver.open(await app());
    await page
      .getByRole('button', { name: /^.*Department/ })
      .first()
      .click();
    await page.getByRole('option', { name: 'Neurobiology' }).click();
    await page.waitForFunction("state.key === 'Neurobiology'");
    expect(await fill({ Department: pick('Cell Biology') })).toEqual({ Department: 'kept' });
  });
});

/** React's own synthetic events on the markup of the libraries that portals use most; the handlers and roles are theirs. */
describe('on a select as react-select draws it', () => {
  const app = (more = '') =>
    render(`${names}
      function App() {
        const [chosen, set] = useState('');
        const [text, setText] = useState('');
        const [open, setOpen] = useState(false);
        const input = useRef(null);
        useEffect(() => { window.state = chosen; });
        const shown = names.filter((name) => name.toLowerCase().includes(text.toLowerCase()));
        const close = () => { setOpen(false); setText(''); };
        return <form><label htmlFor="react-select-2-input">Department</label><div style={{ position: 'relative', width: 300 }}>
          <div className="control" style={{ display: 'flex', border: '1px solid', padding: 4 }} onMouseDown={(event) => { event.preventDefault(); input.current.focus(); if (!open) setOpen(true); else if (event.target.tagName !== 'INPUT') close(); }}>
            <div style={{ display: 'grid', flex: 1, minHeight: 20 }}>
              {chosen ? <div style={{ gridArea: '1/1' }}>{chosen}</div> : text ? null : <div id="react-select-2-placeholder" style={{ gridArea: '1/1' }}>Type to find it</div>}
              <div data-value={text} style={{ gridArea: '1/1', display: 'inline-grid', visibility: 'visible' }}>
                <input ref={input} id="react-select-2-input" role="combobox" aria-autocomplete="list" aria-expanded={open} aria-haspopup="true" {...(open && { 'aria-controls': 'react-select-2-listbox' })}
                  {...(!chosen && { 'aria-describedby': 'react-select-2-placeholder' })} autoComplete="off" spellCheck="false" tabIndex={0} value={text} style={{ width: 2, border: 0, outline: 0, padding: 0 }}
                  onChange={(event) => { setText(event.currentTarget.value); setOpen(true); }} onBlur={close} />
              </div></div></div>
          {open ? <div style={{ position: 'absolute' }} onMouseDown={(event) => event.preventDefault()}><div role="listbox" id="react-select-2-listbox" aria-multiselectable={${more || 'false'}}>
            {shown.length === 0 ? <div>No options</div> : shown.map((name, at) => <div key={name} id={'react-select-2-option-' + at} role="option" aria-disabled="false" tabIndex={-1} onClick={() => { set(name); close(); }}>{name}</div>)}
          </div></div> : null}
        </div></form>;
      }`);

  it('searches, takes the option that equals, keeps what was chosen, and says that it cannot be emptied', async () => {
    const { page, fill, undo, read, value } = await driver.open(await app());
    expect((await read()).fields.map(({ control, label, empty }) => [control, label, empty])).toEqual([['combobox', 'Department', true]]);
    expect(await fill({ Department: pick('Genetics') })).toEqual({ Department: 'filled' });
    expect(await page.evaluate('state')).toBe('Genetics');
    expect(await value('input')).toBe('');
    expect((await read()).fields.map(({ empty, ours }) => [empty, ours])).toEqual([[false, true]]);
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect(await fill({ Department: pick('Cell Biology') })).toEqual({ Department: 'kept' });
    expect(await fill({ Department: pick('Cell Biology') }, { replace: true })).toEqual({ Department: 'filled' });
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.evaluate('state')).toBe('Genetics');
  });

  it('takes nothing where nothing equals, or where several may be taken', async () => {
    const { page, fill } = await driver.open(await app());
    expect(await fill({ Department: pick('Gene') })).toEqual({ Department: 'no-matching-option' });
    expect(await page.evaluate('state')).toBe('');
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    const several = await driver.open(await app('true'));
    expect(await several.fill({ Department: pick('Genetics') })).toEqual({ Department: 'takes-several' });
    expect(await several.page.evaluate('state')).toBe('');
  });
});

describe('on a select as Material UI draws it', () => {
  const app = () =>
    render(`import { createPortal } from 'react-dom'; ${names}
      function App() {
        const [chosen, set] = useState('');
        const [open, setOpen] = useState(false);
        useEffect(() => { window.state = chosen; });
        return <form><label id="d-label">Department</label><div style={{ position: 'relative' }}>
          <div tabIndex={0} role="combobox" aria-expanded={open} aria-haspopup="listbox" aria-labelledby="d-label d-select" id="d-select" style={{ border: '1px solid', padding: 8 }}
            onMouseDown={(event) => { if (event.button === 0) { event.preventDefault(); setOpen(true); } }}>{chosen || <span className="notranslate">{'\u200b'}</span>}</div>
          <input aria-hidden="true" tabIndex={-1} value={chosen} onChange={() => {}} style={{ position: 'absolute', opacity: 0, inset: 0, pointerEvents: 'none' }} /></div>
          {open ? createPortal(<div role="presentation" style={{ position: 'fixed', inset: 0 }}><div onClick={() => setOpen(false)} style={{ position: 'fixed', inset: 0 }} /><ul role="listbox" aria-labelledby="d-label" tabIndex={-1} style={{ position: 'absolute', top: 100 }}>
            {names.map((name) => <li key={name} tabIndex={-1} role="option" aria-selected={name === chosen} onClick={() => { set(name); setOpen(false); }}>{name}</li>)}</ul></div>, document.body) : null}
        </form>;
      }`);

  it('opens it by its box, takes the option that equals, and reads its hidden input as no question', async () => {
    const { page, fill, read } = await driver.open(await app());
    expect((await read()).fields.map(({ control, label }) => [control, label])).toEqual([['combobox', 'Department']]);
    expect(await fill({ Department: pick('Cell Biology') })).toEqual({ Department: 'filled' });
    expect(await page.evaluate('state')).toBe('Cell Biology');
    expect(await page.locator('[role=listbox]').count()).toBe(0);
    expect(await fill({ Department: pick('Genetics') }, { replace: true })).toEqual({ Department: 'filled' });
    expect(await page.evaluate('state')).toBe('Genetics');
  });
});

describe('on the dropdown of Microsoft Forms', () => {
  const app = () =>
    render(`import { createPortal } from 'react-dom'; ${names}
      function App() {
        const [chosen, set] = useState('');
        const [open, setOpen] = useState(false);
        useEffect(() => { window.state = chosen; });
        return <div data-automation-id="questionItem"><div id="QuestionId_r1"><span role="heading" aria-level="2"><span>1.</span><span>Department</span></span><span id="QuestionInfo_r1" aria-hidden="true">Dropdown.</span></div>
          <div role="button" aria-haspopup="listbox" aria-expanded={open} aria-labelledby="QuestionId_r1 QuestionInfo_r1 QuestionValue_r1" tabIndex={0} onClick={() => setOpen(!open)}><div id="QuestionValue_r1">{chosen || 'Select your answer'}</div></div>
          {open ? createPortal(<div role="listbox">{names.map((name) => <div key={name} role="option" aria-selected={name === chosen} tabIndex={-1} onClick={() => { set(name); setOpen(false); }}><span>{name}</span></div>)}</div>, document.body) : null}</div>;
      }`);

  it('takes the option that equals from the list that opens elsewhere in the page', async () => {
    const { page, fill, read } = await driver.open(await app());
    const [field] = (await read()).fields;
    expect([field?.control, field?.label]).toEqual(['listbox', '1. Department']);
    expect(await fill({ '1. Department': pick('Genetics') })).toEqual({ '1. Department': 'filled' });
    expect(await page.evaluate('state')).toBe('Genetics');
    expect(await fill({ '1. Department': pick('Gene') }, { replace: true })).toEqual({ '1. Department': 'no-matching-option' });
    expect(await page.evaluate('state')).toBe('Genetics');
    expect(await page.locator('[role=listbox]').count()).toBe(0);
  });
});
