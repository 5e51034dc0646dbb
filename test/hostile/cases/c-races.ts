import { expect, type Page } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { base, field, huid, places } from '../form.ts';
import { type Answer, fillFromPanel, only, outcome, press, pressNow, previewOf, tickAll } from '../lab.ts';
import { acrossTabs } from './c-tabs.ts';
import { awayAndBack } from './i-back.ts';

const stopped = /page changed|field changed/i;

type Held = { held?: Record<string, () => void> };

/** Takes the lock that the product's own writers take, as a page of the extension; resolves when it has it. */
const holdLock = (panel: Page, name: string) =>
  panel.evaluate(
    (as) =>
      new Promise<void>((taken) => {
        void navigator.locks.request('hms-access-guide-storage', () => {
          taken();
          return new Promise<void>((release) => {
            const scope = globalThis as unknown as Held;
            scope.held = { ...scope.held, [as]: release };
          });
        });
      }),
    name,
  );
const releaseLock = (panel: Page, name: string) => panel.evaluate((as) => (globalThis as unknown as Held).held?.[as]?.(), name);

export const races: readonly HostileCase[] = [
  {
    id: 'H43',
    title: 'the Harvard ID becomes a hidden input while the first field is written: nothing more is written',
    run: async (lab) => {
      const swap =
        "fn.addEventListener('input',()=>{hu.remove();document.body.insertAdjacentHTML('beforeend','<input id=hu name=huid type=hidden>')})";
      const page = await lab.form({ script: swap });
      expect((await fillFromPanel(lab, page)).said).toMatch(stopped);
      lab.allow(page, only(lab, 'fn'));
    },
  },
  {
    id: 'H45a',
    title: 'the Harvard ID becomes hidden while the first field is written: nothing more is written',
    run: async (lab) => {
      const page = await lab.form({ script: "fn.oninput=()=>{hu.type='hidden'}" });
      expect((await fillFromPanel(lab, page)).said).toMatch(stopped);
      lab.allow(page, only(lab, 'fn'));
    },
  },
  {
    id: 'H45b',
    title: 'another input takes the id of the Harvard ID while the first field is written: neither is written, nor anything more',
    run: async (lab) => {
      const steal = "fn.oninput=()=>{const own=hu;own.id='zz';own.insertAdjacentHTML('afterend','<input id=hu name=comments>')}";
      const page = await lab.form({ script: steal });
      expect((await fillFromPanel(lab, page)).said).toMatch(stopped);
      lab.allow(page, { ...only(lab, 'fn'), zz: '' });
    },
  },
  {
    id: 'H45c',
    title: 'the label changes while the first field is written: nothing more is written',
    run: async (lab) => {
      const page = await lab.form({
        script: "fn.oninput=()=>{document.querySelector('label[for=hu]').textContent='Supervisor’s Harvard ID'}",
      });
      expect((await fillFromPanel(lab, page)).said).toMatch(stopped);
      lab.allow(page, only(lab, 'fn'));
    },
  },
  {
    id: 'H45d',
    title: 'another heading comes over the fields while the first is written: what is left would be somebody else’s, and is not written',
    run: async (lab) => {
      const script = "fn.oninput=()=>req.insertAdjacentHTML('afterbegin','<h2>Sponsor information</h2>')";
      const page = await lab.form({ script });
      expect((await fillFromPanel(lab, page)).said).toMatch(stopped);
      lab.allow(page, only(lab, 'fn'));
    },
  },
  {
    id: 'H46',
    title: 'the two fields change places and names while the first is written: nothing more is written',
    run: async (lab) => {
      const swap = "fn.oninput=()=>{[em.name,hu.name]=[hu.name,em.name];[em.id,hu.id]=['x1','em'];x1.id='hu'}";
      const page = await lab.form({ script: swap });
      expect((await fillFromPanel(lab, page)).said).toMatch(stopped);
      lab.allow(page, only(lab, 'fn'));
    },
  },
  {
    id: 'H47',
    title: 'the page changes its address after the first field: nothing more is written',
    run: async (lab) => {
      const page = await lab.form({ script: "fn.oninput=()=>history.pushState({},'','/forms/other/')" });
      const { said } = await fillFromPanel(lab, page).catch(() => ({ said: 'the panel heard of it first' }));
      expect(said).toBeTruthy();
      lab.allow(page, only(lab, 'fn'));
    },
  },
  {
    id: 'H48',
    title: 'the page leaves for another site after the first field: that site gets nothing',
    run: async (lab) => {
      lab.serve('https://evil.test/', base({ title: 'evil' }));
      const page = await lab.form({ script: "fn.oninput=()=>{location.href='https://evil.test/'}" });
      const panel = await lab.panel(page);
      await tickAll(panel);
      await pressNow(panel);
      await expect.poll(() => page.url()).toBe('https://evil.test/');
      await expect(panel.getByText(/Nothing to say about this page|does not answer|field filled|fields filled/).first()).toBeVisible();
      lab.allow(page, {});
    },
  },
  {
    id: 'H50',
    title: 'the page loads anew while the preview is open: the old plan is void, a new preview is offered',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      const tabId = await lab.tabOf(page);
      const old = await lab.ask<Answer>(panel, 'previewFill', { tabId, from: 'panel' });
      await page.reload();
      await page.waitForTimeout(400);
      if (old.kind !== 'ok') throw new Error(old.why);
      const keys = old.plan.rows.map(({ key }) => key);
      const late = await lab.ask(panel, 'fillForm', { tabId, token: old.token, keys, replace: [] });
      expect(late).toMatchObject({ kind: 'failed' });
      const everyday = previewOf(panel).getByRole('checkbox', { name: 'First name' });
      await expect(everyday).toBeVisible();
      await expect(previewOf(panel).getByRole('checkbox', { name: 'Harvard ID' }), 'a new preview, nothing ticked yet').not.toBeChecked();
    },
  },
  {
    id: 'H51',
    title: 'away and back through the browser’s cache: the used plan fills nothing again',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      // Its own preview first: a later one of the same panel takes the place of ours.
      await expect(previewOf(panel)).toBeVisible();
      const tabId = await lab.tabOf(page);
      const old = await lab.ask<Answer>(panel, 'previewFill', { tabId, from: 'panel' });
      if (old.kind !== 'ok') throw new Error(old.why);
      const order = { tabId, token: old.token, keys: old.plan.rows.map(({ key }) => key), replace: [] };
      expect(await lab.ask(panel, 'fillForm', order)).toMatchObject({ kind: 'ok' });
      await awayAndBack(lab, page);
      await page.evaluate(() => {
        for (const input of document.querySelectorAll('input')) input.value = '';
      });
      expect(await lab.ask(panel, 'fillForm', order)).toMatchObject({ kind: 'failed', why: 'expired' });
    },
  },
  {
    id: 'H53',
    title: 'the page holds its main thread for a minute after the order was made: it comes too late, and nothing is written',
    timeout: 150_000,
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      // A value that does not parse is read again under the lock: after the reading of the form, before the order.
      await (await lab.worker()).evaluate(() => chrome.storage.session.set({ 'birth-dates': 42 }));
      const waiting = () => panel.evaluate(async () => (await navigator.locks.query()).pending?.length);
      await holdLock(panel, 'first');
      await press(panel);
      await expect.poll(waiting, 'the plan waits to be taken').toBe(1);
      const second = holdLock(panel, 'second');
      await expect.poll(waiting).toBe(2);
      await releaseLock(panel, 'first');
      await second;
      await expect.poll(waiting, 'the form is read, the order not made yet').toBe(1);
      await page.evaluate(() => {
        setTimeout(() => {
          for (const end = Date.now() + 61_500; Date.now() < end; );
        });
      });
      await releaseLock(panel, 'second');
      const said = await outcome(panel, 90_000);
      if (lab.browser.endsIdle) {
        // Nobody is there any more who could be told: the order arrives all the same, once the page has time.
        expect(said).toContain('No answer came back');
        await page.evaluate(() => new Promise((done) => setTimeout(done, 1_000)));
      } else {
        expect(said).toContain('No field was filled');
        await expect(panel.getByText('Too much time passed since the preview').first()).toBeAttached();
      }
    },
  },
  {
    id: 'H53b',
    title: 'an order whose minute is over when it arrives: nothing is written',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      await lab.browser.inOurWorld(page, 'const { now } = Date; Date.now = () => now() + 60_500;');
      await press(panel);
      expect(await outcome(panel)).toContain('No field was filled');
      await expect(panel.getByText('Too much time passed since the preview').first()).toBeAttached();
    },
  },
  {
    id: 'H54a',
    title: 'a double click on Fill: one order, each field written once',
    run: async (lab) => {
      const page = await lab.form({ script: 'window.__n={};req.addEventListener("input",e=>{__n[e.target.id]=(__n[e.target.id]??0)+1})' });
      const panel = await lab.panel(page);
      await tickAll(panel);
      await panel.getByRole('button', { name: /^Fill \d/ }).dblclick();
      expect(await outcome(panel)).toContain('4 fields filled');
      expect(await page.evaluate(() => (window as unknown as { __n: unknown }).__n)).toEqual({ fn: 1, ln: 1, em: 1, hu: 1 });
      lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H54b',
    title: 'two clicks that arrive together: the plan is used once',
    run: async (lab) => {
      const page = await lab.form({ script: 'window.__n={};req.addEventListener("input",e=>{__n[e.target.id]=(__n[e.target.id]??0)+1})' });
      const panel = await lab.panel(page);
      // Its own preview first: a later one of the same panel takes the place of ours.
      await expect(previewOf(panel)).toBeVisible();
      const tabId = await lab.tabOf(page);
      const plan = await lab.ask<Answer>(panel, 'previewFill', { tabId, from: 'panel' });
      if (plan.kind !== 'ok') throw new Error(plan.why);
      const order = { tabId, token: plan.token, keys: plan.plan.rows.map(({ key }) => key), replace: [] };
      const answers = await Promise.all([1, 2, 3].map(() => lab.ask<{ kind: string }>(panel, 'fillForm', order)));
      expect(answers.map(({ kind }) => kind).sort()).toEqual(['failed', 'failed', 'ok']);
      expect(await page.evaluate(() => (window as unknown as { __n: unknown }).__n)).toEqual({ fn: 1, ln: 1, em: 1, hu: 1 });
      lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H54c',
    title: 'Enter held down on Fill: one order, each field written once',
    run: async (lab) => {
      const page = await lab.form({ script: 'window.__n={};req.addEventListener("input",e=>{__n[e.target.id]=(__n[e.target.id]??0)+1})' });
      const panel = await lab.panel(page);
      await tickAll(panel);
      await panel.getByRole('button', { name: /^Fill \d/ }).focus();
      for (let n = 0; n < 6; n += 1) await panel.keyboard.down('Enter');
      await panel.keyboard.up('Enter');
      await expect(panel.locator('.hag-report')).toContainText('4 fields filled');
      expect(await page.evaluate(() => (window as unknown as { __n: unknown }).__n)).toEqual({ fn: 1, ln: 1, em: 1, hu: 1 });
      lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H56a',
    title: 'what the user typed first is kept',
    run: async (lab) => {
      const page = await lab.form();
      await page.locator('#hu').pressSequentially('99999999');
      const { said } = await fillFromPanel(lab, page);
      expect(said).toContain('3 fields filled');
      expect(said).toMatch(/1 field kept/);
      lab.allow(page, { ...only(lab, 'fn', 'ln', 'em'), hu: '99999999' });
    },
  },
  {
    id: 'H56b',
    title: 'what the page answered itself is kept',
    run: async (lab) => {
      const page = await lab.form({ hu: field('value="111"') });
      expect((await fillFromPanel(lab, page)).said).toMatch(/3 fields filled.*1 field kept/);
      lab.allow(page, { ...only(lab, 'fn', 'ln', 'em'), hu: '111' });
    },
  },
  {
    id: 'H56c',
    title: 'what the user types between preview and click is kept',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await lab.panel(page);
      await tickAll(panel);
      await page.locator('#hu').pressSequentially('99999999');
      await press(panel);
      expect(await outcome(panel)).toMatch(/1 field kept/);
      lab.allow(page, { ...only(lab, 'fn', 'ln', 'em'), hu: '99999999' });
    },
  },
  {
    id: 'H57',
    title: 'a value property that the page defines, on the input and on the prototype: not called',
    run: async (lab) => {
      const spy = (on: string) =>
        `{const own=Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,'value');Object.defineProperty(${on},'value',{configurable:true,get(){return own.get.call(this)},set(v){__log.push('setter '+v)}})}`;
      const keep = "window.__own=Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,'value');";
      const page = await lab.form({ script: `${keep}${spy('hu')}${spy('HTMLInputElement.prototype')}` });
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      const held = await page.evaluate(() => (window as unknown as { __log: string[] }).__log.filter((line) => line.startsWith('setter')));
      expect(held).toEqual([]);
      // Out of the way of the oracle, which empties the fields.
      await page.evaluate(() => Reflect.deleteProperty(document.querySelector('#hu') ?? {}, 'value'));
      await page.evaluate(() => {
        const own = (window as unknown as { __own: PropertyDescriptor }).__own;
        Object.defineProperty(HTMLInputElement.prototype, 'value', own);
      });
      lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H58',
    title: 'the page goes offline after it has loaded: the fill needs no network',
    run: async (lab) => {
      const page = await lab.form({ hu: huid });
      await lab.browser.context.setOffline(true);
      try {
        expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      } finally {
        await lab.browser.context.setOffline(false);
      }
      lab.allow(page, lab.filled);
      expect(page.url()).toBe(places[lab.place].url);
    },
  },
  ...acrossTabs,
];
