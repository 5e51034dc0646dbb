// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { mountHost, removeDeadCards } from '@/lib/page/overlay-host.ts';

/** As Firefox shows closed roots to an extension. */
const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
beforeEach(() => {
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function keep(this: Element, options) {
    const root = attach.call(this, options);
    roots.set(this, root);
    return root;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
  Reflect.deleteProperty(Element.prototype, 'openOrClosedShadowRoot');
});
const showClosedRoots = () =>
  Object.defineProperty(Element.prototype, 'openOrClosedShadowRoot', {
    configurable: true,
    get(this: Element) {
      return roots.get(this) ?? null;
    },
  });

function mountCard(): HTMLElement {
  const { host, root } = mountHost(document);
  root.innerHTML = '<section class="frame"><div class="card"></div></section>';
  return host;
}

it('removes the card that an ended script of ours left in the page, and nothing of the page', () => {
  showClosedRoots();
  const dead = mountCard();
  const popover = document.createElement('div');
  popover.setAttribute('popover', 'manual');
  const widget = document.createElement('div');
  widget.setAttribute('popover', 'manual');
  widget.attachShadow({ mode: 'closed' }).innerHTML = '<section class="other"></section>';
  document.body.append(popover, widget);
  removeDeadCards(document);
  expect([...document.body.children]).toEqual([popover, widget]);
  expect(dead.isConnected).toBe(false);
});

it('removes nothing where closed roots stay closed', () => {
  const card = mountCard();
  removeDeadCards(document);
  expect(card.isConnected).toBe(true);
});
