import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, load, reactScript, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const option = (label: string, value = label) => ({ kind: 'option' as const, value, label });
const chosen = "document.querySelector('input:checked')?.value";
const buttons = (attributes = '') =>
  `<fieldset><legend>Role</legend>${['Student', 'Staff'].map((label) => `<label><input type="radio" name="r" value="${label}" ${attributes}>${label}</label>`).join('')}</fieldset>`;

describe('a choice where none was before', () => {
  it.each([
    ['a form with an address', 'action="/submit"'],
    ['a form that is posted to its own page', 'method="post"'],
  ])('is taken back in %s, which the browser sends as it stands', async (_, attributes) => {
    const { page, fill, undo } = await driver.open(`<form ${attributes}>${buttons()}</form>`);
    await fill({ Role: option('Staff') });
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.evaluate("new FormData(document.querySelector('form')).get('r')")).toBeNull();
  });

  it.each([
    ['no form', buttons()],
    ['a form that only a script sends', `<form>${buttons()}</form>`],
    ['a form whose address is a script', `<form action="javascript:send()">${buttons()}</form>`],
  ])('stays in %s, is still shown, and is named', async (_, body) => {
    const { page, fill, undo, stays } = await driver.open(body);
    await fill({ Role: option('Staff') });
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect(stays()).toEqual(['Role']);
    expect(await page.evaluate(chosen)).toBe('Staff');
  });

  it('stays in AngularJS, whose model would keep it', async () => {
    const { page, fill, undo } = await driver.open(
      `${load('jquery.js', 'angular.js')}<form action="/submit" ng-app="f" ng-controller="c">${buttons('ng-model="m.role"')}</form>
      <script>angular.module('f', []).controller('c', ['$scope', (scope) => { scope.m = {}; window.scope = scope; }]);</script>`,
    );
    await fill({ Role: option('Staff') });
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect(await page.evaluate(`${chosen} + scope.m.role`)).toBe('StaffStaff');
  });

  it('stays in Vue 3, whose model would keep it', async () => {
    const { page, fill, undo } = await driver.open(
      `<main><form action="/submit">${buttons('v-model="role"')}</form></main>${load('vue.js')}<script>window.app = Vue.createApp({ data: () => ({ role: '' }) }).mount('main');</script>`,
    );
    await fill({ Role: option('Staff') });
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect(await page.evaluate(`${chosen} + app.role`)).toBe('StaffStaff');
  });

  it('stays where React 19 keeps it, though the form has an address', async () => {
    const script = await reactScript(`
      function App() {
        const [role, set] = useState('');
        useEffect(() => { window.role = role; });
        return <form action="/submit"><fieldset><legend>Role</legend>{['Student', 'Staff'].map((v) =>
          <label key={v}><input type="radio" name="r" value={v} checked={role === v} onChange={(event) => set(event.target.value)} />{v}</label>)}</fieldset></form>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    const { page, fill, undo } = await driver.open(`<main></main><script>${script}</script>`);
    await fill({ Role: option('Staff') });
    expect(await undo()).toEqual({ restored: 0, left: 1 });
    expect(await page.evaluate(`${chosen} + role`)).toBe('StaffStaff');
  });

  it('is taken back in react-hook-form, which reads what the form shows', async () => {
    const script = await reactScript(`
      import { useForm } from 'react-hook-form';
      function App() {
        const { register, getValues } = useForm();
        useEffect(() => { window.role = () => getValues('role'); });
        return <form action="/submit"><fieldset><legend>Role</legend>{['Student', 'Staff'].map((v) =>
          <label key={v}><input type="radio" value={v} {...register('role')} />{v}</label>)}</fieldset></form>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    const { page, fill, undo } = await driver.open(`<main></main><script>${script}</script>`);
    await fill({ Role: option('Staff') });
    expect(await page.evaluate('role()')).toBe('Staff');
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.evaluate('role()')).toBeFalsy();
  });

  it('goes back to another choice everywhere', async () => {
    const script = await reactScript(`
      function App() {
        const [role, set] = useState('Student');
        useEffect(() => { window.role = role; });
        return <fieldset><legend>Role</legend>{['Student', 'Staff'].map((v) =>
          <label key={v}><input type="radio" name="r" value={v} checked={role === v} onChange={(event) => set(event.target.value)} />{v}</label>)}</fieldset>;
      }
      createRoot(document.querySelector('main')).render(<App />);`);
    const { page, fill, undo } = await driver.open(`<main></main><script>${script}</script>`);
    expect(await fill({ Role: option('Staff') }, { replace: true })).toEqual({ Role: 'filled' });
    expect(await page.evaluate('role')).toBe('Staff');
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.evaluate('role')).toBe('Student');
  });
});

describe('taking a fill back', () => {
  it('looks a moment later whether the page kept what was put back', async () => {
    const { fill, undo, stays, value } = await driver.open(
      `<form><label for="a">First name</label><input id="a"><label for="b">Last name</label><input id="b"></form>
      <script>a.onchange = () => { const text = a.value || 'Zoë'; setTimeout(() => { a.value = text; }, 20); };</script>`,
    );
    await fill({ 'First name': 'Zoë', 'Last name': 'Canary' });
    expect(await undo()).toEqual({ restored: 1, left: 1 });
    expect(stays()).toEqual(['First name']);
    expect(await value('#b')).toBe('');
  });

  it('finds fields again that the page renders anew at each answer', async () => {
    const { page, fill, undo } = await driver.open(
      `<form id="f"></form><script>const model = { a: '', b: '', c: '' };
      const draw = () => { f.innerHTML = Object.keys(model).map((key) => '<label for="' + key + '">Field ' + key + '</label><input id="' + key + '">').join('');
        for (const key in model) { const box = document.getElementById(key); box.value = model[key]; box.onchange = () => { model[key] = box.value; draw(); }; } };
      draw();</script>`,
    );
    expect(await fill({ 'Field a': 'One', 'Field b': 'Two', 'Field c': 'Three' })).toEqual({
      'Field a': 'filled',
      'Field b': 'filled',
      'Field c': 'filled',
    });
    expect(await page.evaluate('model')).toEqual({ a: 'One', b: 'Two', c: 'Three' });
    expect(await undo()).toEqual({ restored: 3, left: 0 });
    expect(await page.evaluate('model')).toEqual({ a: '', b: '', c: '' });
  });
});
