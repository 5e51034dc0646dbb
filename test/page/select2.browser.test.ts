import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driver, load, startDriver } from './browser/driver.ts';

vi.setConfig({ testTimeout: 20_000 });
let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
}, 60_000);
afterAll(() => driver.close());

const option = (label: string, value = label) => ({ kind: 'option' as const, value, label });
const pick = (label: string, ...also: string[]) => ({ kind: 'pick' as const, search: label, label, also });

describe('in select2 version 3', () => {
  const page3 = (body: string, script: string) =>
    `${load('select2.css')}${body}${load('jquery.js', 'select2.js')}<script>${script}</script>`;

  it('drives a dropdown by its visible half and reads back what it shows', async () => {
    const opened = await driver.open(
      page3(
        `<form><label for="s">Department</label><select id="s" style="width:300px"><option value="">-- None --</option><option value="a1">Genetics</option><option value="b2">Genetics and Development</option></select></form>`,
        `$('#s').select2(); $('#s').on('change', (event) => { window.changed = event.val; });`,
      ),
    );
    expect(await opened.fill({ Department: option('Genetics', 'a1') })).toEqual({ Department: 'filled' });
    expect(await opened.page.evaluate('changed')).toBe('a1');
    expect(await opened.page.locator('.select2-chosen').first().textContent()).toBe('Genetics');
    expect(await opened.undo()).toEqual({ restored: 1, left: 0 });
    expect(await opened.value('#s')).toBe('');
  });

  const people = ['Abel Stone', 'Abel Stone Jr', 'Ann Stone'];
  const reference = page3(
    `<form><label for="p">Principal Investigator</label><input id="p" style="width:300px"></form>`,
    `$('#p').select2({ placeholder: 'Search', minimumInputLength: 2, query: ({ term, callback }) => setTimeout(() => callback({ results: ${JSON.stringify(people)}.filter((n) => n.toLowerCase().startsWith(term.toLowerCase())).map((text, at) => ({ id: 'sys' + text.length + at, text })) }), 150) });`,
  );

  it("types into the page's own search, waits for the answer and takes only an exact match", async () => {
    const { page, fill } = await driver.open(reference);
    expect(await fill({ 'Principal Investigator': pick('Abel Stone') })).toEqual({ 'Principal Investigator': 'filled' });
    expect(await page.locator('.select2-chosen').first().textContent()).toBe('Abel Stone');
    expect(await page.locator('#p').inputValue()).toMatch(/^sys/);
  });

  it('closes the list again when nothing equals', async () => {
    const { page, fill, value } = await driver.open(reference);
    expect(await fill({ 'Principal Investigator': pick('Abel') })).toEqual({ 'Principal Investigator': 'no-matching-option' });
    expect(await page.locator('#select2-drop').isVisible()).toBe(false);
    expect(await value('#p')).toBe('');
  });

  it('reaches the model of AngularJS behind a select2', async () => {
    const { page, fill } = await driver.open(
      `${load('select2.css')}${load('jquery.js', 'angular.js', 'select2.js')}
      <div ng-app="f" ng-controller="c"><label for="sp_formfield_dept">Department</label><select id="sp_formfield_dept" ng-model="m.dept" style="width:300px" pick><option value="">-- None --</option><option value="a1">Genetics</option></select></div>
      <script>angular.module('f', []).controller('c', ['$scope', (s) => { s.m = {}; window.scope = s; }]).directive('pick', () => ({ link: (s, e) => setTimeout(() => e.select2()) }));</script>`,
    );
    await page.waitForSelector('.select2-container');
    expect(await fill({ Department: option('Genetics', 'a1') })).toEqual({ Department: 'filled' });
    expect(await page.evaluate('scope.m')).toEqual({ dept: 'a1' });
  });

  it('refuses a field that collects answers', async () => {
    const { page, fill, read } = await driver.open(
      page3(
        `<form><label for="s">Department</label><select id="s" multiple style="width:300px"><option value="a1">Genetics</option></select></form>`,
        `$('#s').select2();`,
      ),
    );
    expect((await read()).fields[0]).toMatchObject({ control: 'select2', takesSeveral: true });
    expect(await fill({ Department: option('Genetics', 'a1') })).toEqual({ Department: 'takes-several' });
    expect(await page.evaluate("$('#s').val()")).toEqual([]);
  });
});

describe('in select2 version 4', () => {
  const page4 = (body: string, script: string) =>
    `${load('select2-4.css')}${body}${load('jquery.js', 'select2-4.js')}<script>window.changes = []; ${script}</script>`;
  const departments = (options: string, more = '') =>
    page4(
      `<form><label for="s">Department</label><select id="s" style="width:300px" ${more}><option value="">-- None --</option><option value="a1">Genetics</option><option value="b2">Genetics and Development</option><option value="c3">Cell Biology</option></select></form>`,
      `$('#s').select2(${options}); $('#s').on('change', () => changes.push($('#s').val()));`,
    );
  const rendered = '.select2-selection__rendered';
  const list = '.select2-container--open .select2-dropdown';

  it.each([
    ['with a search box', '{}'],
    ['without one', '{ minimumResultsForSearch: Infinity }'],
    ['with a placeholder and a cross', "{ placeholder: 'Choose a department', allowClear: true }"],
    ['inside a dialog', "{ dropdownParent: $('form') }"],
  ])('drives a dropdown %s by its visible half, reads back what it shows and takes it back', async (_, options) => {
    const { page, read, fill, undo, value } = await driver.open(departments(options));
    expect((await read()).fields.map(({ control, label, empty }) => [control, label, empty])).toEqual([['select2', 'Department', true]]);
    const before = await page.locator(rendered).textContent();
    expect(await fill({ Department: option('Genetics', 'a1') })).toEqual({ Department: 'filled' });
    expect(await page.evaluate('changes')).toEqual(['a1']);
    expect(await page.locator(rendered).textContent()).toContain('Genetics');
    expect(await page.locator(list).count()).toBe(0);
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await value('#s')).toBe('');
    expect(await page.locator(rendered).textContent()).toBe(before);
    expect(await page.locator(list).count()).toBe(0);
  });

  it('keeps what the user chose, replaces it on request and puts it back', async () => {
    const { page, fill, undo, value } = await driver.open(departments("{ placeholder: 'Choose', allowClear: true }"));
    await page.selectOption('#s', 'c3', { force: true });
    expect(await fill({ Department: option('Genetics', 'a1') })).toEqual({ Department: 'kept' });
    expect(await fill({ Department: option('Genetics', 'a1') }, { replace: true })).toEqual({ Department: 'filled' });
    expect(await value('#s')).toBe('a1');
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await value('#s')).toBe('c3');
  });

  it('closes the list again when nothing equals', async () => {
    const { page, fill, value } = await driver.open(departments('{}'));
    expect(await fill({ Department: pick('Gene') })).toEqual({ Department: 'no-matching-option' });
    expect(await page.locator(list).count()).toBe(0);
    expect(await value('#s')).toBe('');
  });

  const reference = page4(
    `<form><label for="p">Principal Investigator</label><select id="p" style="width:300px"></select></form>`,
    `const people = [{ id: '17', text: 'Abel Stone' }, { id: '18', text: 'Abel Stone Jr' }, { id: '19', text: 'Ann Stone' }, { id: '20', text: 'Two Times' }, { id: '21', text: 'Two Times' }];
    $('#p').select2({ placeholder: 'Search', minimumInputLength: 2, ajax: { delay: 50, transport: ({ data }, success) => setTimeout(() => success({ results: people.filter(({ text }) => text.toLowerCase().startsWith(data.term.toLowerCase())) }), 150) } });`,
  );

  it("types into the page's own search, waits for the answer and takes only an exact match", async () => {
    const { page, fill, undo, value } = await driver.open(reference);
    expect(await fill({ 'Principal Investigator': pick('Abel Stone') })).toEqual({ 'Principal Investigator': 'filled' });
    expect(await page.locator(rendered).textContent()).toContain('Abel Stone');
    expect(await value('#p')).toBe('17');
    expect(await undo()).toEqual({ restored: 1, left: 0 });
    expect(await page.locator(rendered).textContent()).toBe('Search');
  });

  it.each([
    ['nobody has that name', 'Abel', 'no-matching-option'],
    ['two have that name', 'Two Times', 'two-matching-options'],
  ])('takes nobody where %s, and closes the list', async (_, name, refusal) => {
    const { page, fill } = await driver.open(reference);
    expect(await fill({ 'Principal Investigator': pick(name) })).toEqual({ 'Principal Investigator': refusal });
    expect(await page.locator(list).count()).toBe(0);
    expect(await page.locator(rendered).textContent()).toBe('Search');
  });

  it('refuses a field that collects answers, and says before the fill that it takes several', async () => {
    const { page, fill, read } = await driver.open(departments('{}', 'multiple'));
    expect((await read()).fields[0]).toMatchObject({ control: 'select2', takesSeveral: true });
    expect(await fill({ Department: option('Genetics', 'a1') })).toEqual({ Department: 'takes-several' });
    expect(await page.evaluate("$('#s').val()")).toEqual([]);
    expect(await page.locator(list).count()).toBe(0);
  });
});
