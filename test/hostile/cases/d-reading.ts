import { expect } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { expectCard, fillFromPanel } from '../lab.ts';
import { canaries, zoeFilled } from '../people.ts';

type Spied = Window & { __calls?: string[]; __log: string[] };

/** In the head, before anything of ours: every door that an element of ours could come through is watched. */
const spies = `<script>window.__calls=[];
const attach=Element.prototype.attachShadow;Element.prototype.attachShadow=function(o){__calls.push('attachShadow');return attach.call(this,{...o,mode:'open'})};
const append=Node.prototype.appendChild;Node.prototype.appendChild=function(n){__calls.push('appendChild');return append.call(this,n)};
const define=customElements.define;customElements.define=function(...a){__calls.push('define');return define.apply(this,a)};
const value=Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,'value');
const dispatch=EventTarget.prototype.dispatchEvent;EventTarget.prototype.dispatchEvent=function(e){__calls.push('dispatchEvent');return dispatch.call(this,e)};</script>`;

export const reading: readonly HostileCase[] = [
  {
    id: 'H59',
    title: 'the page searches and selects all text, the card’s included: sentences of the guide at most',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page);
      // The oracle after each case does the searching; here with the profile loaded, the card shown and nothing filled.
    },
  },
  {
    id: 'H60',
    title: 'brute force of every beginning of the Harvard ID: never found, before and after a fill',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page, /Fill \d/);
      const search = () =>
        page.evaluate(() => {
          const find = (window as unknown as { find: (text: string, ...more: boolean[]) => boolean }).find;
          const own = document.querySelectorAll('input');
          const kept = [...own].map((input) => input.value);
          for (const input of own) input.value = '';
          const found: string[] = [];
          const dig = (prefix: string): void => {
            for (let digit = 0; digit < 10 && prefix.length < 8; digit += 1) {
              if (!find.call(window, `${prefix}${digit}`, false, false, true)) continue;
              found.push(`${prefix}${digit}`);
              dig(`${prefix}${digit}`);
            }
          };
          dig('');
          own.forEach((input, at) => {
            input.value = kept[at] ?? '';
          });
          return found;
        });
      for (const found of await search()) expect(canaries.some((canary) => found.length > 2 && canary.startsWith(found))).toBe(false);
      await fillFromPanel(lab, page);
      for (const found of await search()) expect(canaries.some((canary) => found.length > 2 && canary.startsWith(found))).toBe(false);
      lab.allow(page, zoeFilled);
    },
  },
  {
    id: 'H62',
    title: 'a mutation observer sees the card’s empty element and nothing of its words',
    run: async (lab) => {
      const page = await lab.form();
      await expectCard(page);
      const seen = await page.evaluate(() => (window as unknown as Spied).__log.filter((line) => line.startsWith('mutation')));
      expect(seen.some((line) => line.includes('popover'))).toBe(true);
      for (const line of seen) expect(line).not.toMatch(/unofficial|your form|Fill \d/i);
    },
  },
  {
    id: 'H63',
    title: 'patched attachShadow, appendChild, define and dispatchEvent: none is called, the root stays closed',
    run: async (lab) => {
      const page = await lab.form({ head: spies });
      await expectCard(page);
      const { said } = await fillFromPanel(lab, page);
      expect(said).toContain('4 fields filled');
      const calls = await page.evaluate(() => {
        const host = document.querySelector('body > [popover]');
        return { calls: (window as unknown as Spied).__calls, root: host?.shadowRoot ?? null, found: host !== null };
      });
      expect(calls).toEqual({ calls: [], root: null, found: true });
      lab.allow(page, zoeFilled);
    },
  },
  {
    id: 'H65',
    title: 'focus, event paths, carets, dragging and copying over the card end at its element',
    run: async (lab) => {
      const page = await lab.form({
        script:
          "window.__paths=[];for(const t of ['mousedown','click','focusin','copy'])addEventListener(t,e=>__paths.push(e.composedPath().map(n=>n.nodeName??'window').join('>')),true)",
      });
      await expectCard(page);
      const box = await page.locator('body > [popover]').boundingBox();
      if (!box) throw new Error('no card');
      await page.mouse.move(box.x - 200, box.y - 100);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width - 20, box.y + 90, { steps: 5 });
      await page.mouse.up();
      await page.mouse.click(box.x + 60, box.y + 60);
      await page.keyboard.press('Control+c');
      const seen = await page.evaluate(
        ({ x, y }) => {
          const caret = (
            document as unknown as { caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node } | null }
          ).caretPositionFromPoint?.(x, y);
          return {
            paths: (window as unknown as { __paths: string[] }).__paths,
            active: document.activeElement?.outerHTML.length ?? 0,
            caret: caret?.offsetNode.nodeName ?? '',
            inCard: document.querySelector('body > [popover]')?.contains(caret?.offsetNode ?? null) ?? false,
            selected: String(getSelection()),
          };
        },
        { x: box.x + 60, y: box.y + 60 },
      );
      for (const path of seen.paths) expect(path).not.toMatch(/SECTION|BUTTON>|#document-fragment/);
      expect(seen.caret).not.toBe('#text');
      expect(canaries.find((canary) => seen.selected.includes(canary))).toBeUndefined();
    },
  },
];
