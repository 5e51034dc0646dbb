import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from '@playwright/test';
import { readCard } from '../../e2e/card.ts';
import type { HostileCase } from '../case.ts';
import { expectCard, fillFromPanel } from '../lab.ts';
import { canaries, zoeFilled } from '../people.ts';

const fromPages = ['pageSeen', 'pageGone', 'fillEveryday', 'hideHere', 'openGuide'];
const fromExtension = ['tabState', 'previewFill', 'fillForm', 'undoForm', 'showOnPage', 'teachField', 'rememberForm'];
const toPages = ['stillHere', 'showCard', 'readForm', 'findVeiled', 'writeFields', 'undoFill', 'showField'];
const all = [...fromPages, ...fromExtension, ...toPages];

function otherExtension(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hag-other-'));
  // Each browser takes the background that it knows; Firefox wants a name for it as well.
  const manifest = {
    manifest_version: 3,
    name: 'other',
    version: '1',
    background: { service_worker: 'b.js', scripts: ['b.js'] },
    browser_specific_settings: { gecko: { id: 'other@other.invalid' } },
  };
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(path.join(folder, 'b.js'), '');
  writeFileSync(path.join(folder, 'b.html'), '<!doctype html><title>other</title>');
  return folder;
}

/** Every text in our page scripts that could be the name of an event. */
function namesIn(folder: string): string[] {
  const scripts = path.join(folder, 'content-scripts');
  const code = readdirSync(scripts)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.join(scripts, name), 'utf8'));
  return [...new Set(code.flatMap((text) => [...text.matchAll(/(["'`])([a-z][\w:.-]{2,60})\1/gi)].map(([, , name = '']) => name)))];
}

const send =
  "const send=(type,data)=>chrome.runtime.sendMessage({id:Math.random(),timestamp:Date.now(),type,data}).then(r=>r??null,e=>'error '+e);";

export const messages: readonly HostileCase[] = [
  {
    id: 'H88',
    title: 'every message by postMessage, from the page and from a frame: no reaction, no reply',
    run: async (lab) => {
      lab.serve(
        'https://evil.test/f',
        `<script>for(const type of ${JSON.stringify(all)})parent.postMessage({id:1,timestamp:1,type,data:{}},'*')</script>`,
      );
      const page = await lab.form({ after: '<iframe src="https://evil.test/f"></iframe>' });
      await expectCard(page, /Fill \d/);
      const before = await readCard(page);
      const got = await page.evaluate(async (types) => {
        for (const type of types) window.postMessage({ id: 1, timestamp: 1, type, data: {} }, '*');
        await new Promise((done) => setTimeout(done, 700));
        return (window as unknown as { __log: string[] }).__log.filter((line) => line.startsWith('message')).length;
      }, all);
      expect(got, 'only what was sent by the page and its frame').toBe(all.length * 2);
      expect(await readCard(page)).toBe(before);
    },
  },
  {
    id: 'H89',
    title: 'every name that stands in the bundles of our page scripts, as an event of the page’s: at most the card goes',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page);
      const names = [...all, `${lab.browser.id}:form:wxt:content-script-started`, ...namesIn(lab.browser.folder)];
      expect(names.length).toBeGreaterThan(200);
      await page.evaluate((types) => {
        for (const type of types)
          for (const target of [document, window])
            target.dispatchEvent(new CustomEvent(type, { detail: { type, contentScriptName: 'form', messageId: 'x' } }));
      }, names);
      await page.waitForTimeout(500);
      expect(await page.locator('#fn').inputValue()).toBe('');
      // Whatever is gone comes back with the page.
      await page.reload();
      await expectCard(page, /Fill \d/);
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
  {
    id: 'H90',
    title: 'another extension: cannot reach us by any message or port',
    ownBrowser: true,
    besides: otherExtension,
    run: async (lab) => {
      const other = await lab.browser.other();
      const answers = await other.evaluate(
        async ({ id, types }) => {
          const replies: string[] = [];
          for (const type of types)
            replies.push(
              await chrome.runtime
                .sendMessage(id, { id: 1, timestamp: 1, type, data: 1 })
                .then((reply) => JSON.stringify(reply) ?? 'nothing', String),
            );
          const port = chrome.runtime.connect(id);
          replies.push(
            await new Promise((done) => port.onDisconnect.addListener(() => done(chrome.runtime.lastError?.message ?? 'closed'))),
          );
          return replies;
        },
        { id: lab.browser.id, types: all },
      );
      for (const answer of answers) expect(answer).toMatch(/Receiving end does not exist|closed/);
    },
  },
  {
    id: 'H91',
    title: 'a page script that was taken over sends everything: no value comes back, other tabs are not touched, the worker lives',
    timeout: 90_000,
    run: async (lab) => {
      const other = await lab.form({}, 'ppms');
      await expectCard(other);
      const otherTab = await lab.tabOf(other);
      const page = await lab.form();
      await expectCard(page, /Fill \d/);
      await page.bringToFront();
      const hostile = `const foreign={tabId:${otherTab},documentId:'x',origin:'https://ppms.us',token:'x',keys:['f1'],replace:['f1'],key:'f1',from:'panel',href:'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30',recognition:{kind:'known',pageId:'ppms-registration',form:{id:'ppms-registration',state:'verified'}},['__proto__']:{a:1}};
const big='x'.repeat(10_000_000);`;
      const replies = await lab.browser.inOurWorld(
        page,
        `${send}${hostile}const out=[];for(const type of ${JSON.stringify([...fromExtension, ...toPages, 'hideHereX', 'pageSeen'])}){for(const data of [foreign,${otherTab},big,null,JSON.parse('{"__proto__":{"polluted":1}}'),[[[]]]])out.push(JSON.stringify(await send(type,data)))}return out.join('\\n')`,
      );
      expect(String(replies)).not.toMatch(/^error: /);
      expect(canaries.find((canary) => String(replies).includes(canary))).toBeUndefined();
      expect(await page.locator('#fn').inputValue()).toBe('');
      // Ten thousand at once: slow at worst.
      await lab.browser.inOurWorld(page, `${send}for(let n=0;n<10000;n+=1)void send('tabState',n);return 1`);
      const worker = await lab.worker();
      expect(await worker.evaluate(() => ({ polluted: ({} as { polluted?: number }).polluted ?? null, at: 1 }))).toEqual({
        polluted: null,
        at: 1,
      });
      // The card may have gone after all that; what remains works.
      await page.reload();
      await expectCard(page);
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
  {
    id: 'H91b',
    title: 'a page script that was taken over asks for fills in a loop: everyday details of its own form, once in two seconds, and a count',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page, /Fill \d/);
      const replies = (await lab.browser.inOurWorld(
        page,
        `${send}const out=[];for(let n=0;n<20;n+=1)out.push(JSON.stringify(await send('fillEveryday')));return out`,
      )) as string[];
      expect(replies[0]).toMatch(/"filled":3/);
      expect(replies.slice(1, 4).every((reply) => reply.includes('busy'))).toBe(true);
      expect(canaries.find((canary) => replies.join().includes(canary))).toBeUndefined();
      const { fn, ln, em } = zoeFilled;
      lab.allow(page, { fn, ln, em });
    },
  },
  {
    id: 'H91c',
    title: 'a page script that was taken over on an article claims to be the O2 form: not believed',
    run: async (lab) => {
      const page = await lab.form({}, 'hms');
      await expectCard(page);
      const claim = (href: string) =>
        `${send}const seen=await send('pageSeen',{href:${JSON.stringify(href)},recognition:{kind:'known',pageId:'o2-form',form:{id:'o2-form',state:'verified'}}});return [JSON.stringify(seen),JSON.stringify(await send('fillEveryday'))]`;
      for (const href of [
        'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979',
        'https://it.hms.harvard.edu/forms/guest/',
      ]) {
        const replies = (await lab.browser.inOurWorld(page, claim(href))) as string[];
        expect(replies[1]).toMatch(/unreachable|busy|only-from-panel|not-a-form/);
      }
    },
  },
  {
    id: 'H91d',
    title: 'a page script that was taken over asks for the preview of its own form, as our panel would: an error, and no value',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page, /Fill \d/);
      const tabId = await lab.tabOf(page);
      const reply = String(
        await lab.browser.inOurWorld(page, `${send}return JSON.stringify(await send('previewFill',{tabId:${tabId},from:'panel'}))`),
      );
      expect(reply).toMatch(/not for page scripts/);
      expect(canaries.find((canary) => reply.includes(canary))).toBeUndefined();
    },
  },
  {
    id: 'H93',
    title: 'forged signals of the framework may take the card away; the panel still fills',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page);
      await page.evaluate((id) => {
        for (const name of ['form', 'guide', 'content']) {
          document.dispatchEvent(
            new CustomEvent(`${id}:${name}:wxt:content-script-started`, { detail: { contentScriptName: name, messageId: 'x' } }),
          );
          window.dispatchEvent(new Event(`${id}:${name}:wxt:locationchange`));
          window.postMessage({ type: `${id}:${name}:wxt:content-script-started`, contentScriptName: name, messageId: 'x' }, '*');
        }
      }, lab.browser.id);
      await page.waitForTimeout(400);
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
];
