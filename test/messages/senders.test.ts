import { beforeEach, describe, expect, it } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentOf, isExtensionPage, leavingPage, pageSender } from '@/lib/messages/senders.ts';

let id = '';
beforeEach(() => {
  id = fakeBrowser.runtime.id;
});

const fromPage = (over: Record<string, unknown> = {}) =>
  ({
    id,
    frameId: 0,
    documentId: 'doc-1',
    documentLifecycle: 'active',
    origin: 'https://it.hms.harvard.edu',
    url: 'https://it.hms.harvard.edu/rc/core',
    tab: { id: 7, incognito: false },
    ...over,
  }) as unknown as Runtime.MessageSender;

describe('a page script', () => {
  it('is known by tab, document and address, as the browser states them', () => {
    expect(pageSender(fromPage())).toEqual({ tabId: 7, documentId: 'doc-1', url: new URL('https://it.hms.harvard.edu/rc/core') });
  });

  it('may come from a browser that does not state the life cycle or the origin', () => {
    expect(pageSender(fromPage({ documentLifecycle: undefined, origin: undefined }))).toBeDefined();
  });

  it.each([
    ['another extension', { id: 'somebody-else' }],
    ['a frame inside the page', { frameId: 3 }],
    ['a page that is only prerendered', { documentLifecycle: 'prerender' }],
    ['a page kept for the back button', { documentLifecycle: 'cached' }],
    ['a sandboxed document, whose origin is not its address’s', { origin: 'null' }],
    ['a page without encryption', { url: 'http://it.hms.harvard.edu/rc/core', origin: 'http://it.hms.harvard.edu' }],
    ['a private window', { tab: { id: 7, incognito: true } }],
    ['a document without a name', { documentId: undefined }],
    ['a document without an address', { url: undefined }],
    ['in a tab without a number', { tab: { incognito: false } }],
    ['something that is not in a tab', { tab: undefined }],
  ])('is nobody when it is %s', (_, over) => {
    expect(pageSender(fromPage(over))).toBeUndefined();
  });
});

describe('a page that is being left', () => {
  it.each(['active', 'cached', 'pending_deletion', undefined])(
    'is known by tab and document while the browser calls it %s',
    (documentLifecycle) => {
      expect(leavingPage(fromPage({ documentLifecycle }))).toEqual({ tabId: 7, documentId: 'doc-1' });
    },
  );

  it('is known though the browser no longer calls its frame the top one', () => {
    expect(leavingPage(fromPage({ documentLifecycle: 'pending_deletion', frameId: 5 }))).toEqual({ tabId: 7, documentId: 'doc-1' });
  });

  it.each([
    ['another extension', { id: 'somebody-else' }],
    ['a document without a name', { documentId: undefined }],
    ['something that is not in a tab', { tab: undefined }],
  ])('is nobody when it is %s', (_, over) => {
    expect(leavingPage(fromPage(over))).toBeUndefined();
  });
});

describe('a page of the extension', () => {
  it('is known by its address', () => {
    expect(isExtensionPage({ id, url: fakeBrowser.runtime.getURL('/popup.html' as never) } as Runtime.MessageSender)).toBe(true);
  });

  it.each([
    ['a page script', 'https://it.hms.harvard.edu/'],
    ['an address that only begins alike', 'chrome-extension://test-extension-id.evil.test/popup.html'],
    ['nothing', undefined],
  ])('is not %s', (_, url) => {
    expect(isExtensionPage({ id, url } as Runtime.MessageSender)).toBe(false);
  });

  it('is not one of another extension that claims the address', () => {
    expect(isExtensionPage({ id: 'somebody-else', url: fakeBrowser.runtime.getURL('/popup.html' as never) } as Runtime.MessageSender)).toBe(
      false,
    );
  });
});

it('a document goes by the name that the browser gives it, or by none', () => {
  expect(documentOf(fromPage())).toBe('doc-1');
  expect(documentOf(fromPage({ documentId: undefined }))).toBeUndefined();
});
