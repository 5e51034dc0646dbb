import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FromExtension, FromPage } from '@/lib/messages/protocol.ts';
import type { requests } from '@/lib/messages/requests.ts';

/** The browser's word about who sends; a page script never chooses it. */
export type Sender = { readonly [member: string]: unknown };

const self = () => fakeBrowser.runtime.id;
export const extensionPage = (): Sender => ({ id: self(), url: fakeBrowser.runtime.getURL('/sidepanel.html' as '') });
/** The script in the top frame of the tab that reported. */
export const formPage = (): Sender => ({
  id: self(),
  tab: { id: 1, incognito: false },
  frameId: 0,
  documentId: 'document',
  documentLifecycle: 'active',
  origin: 'https://ppms.us',
  url: 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on',
});

const url = fc.constantFrom(
  'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30&cont=on',
  'https://evil.test/',
  'https://harvardmed.atlassian.net/wiki/x',
  'http://ppms.us/',
  'chrome-extension://somebody-else/sidepanel.html',
  'about:blank',
  'data:text/html,x',
  'no address',
);
/** Frames, other documents and tabs, private windows, other extensions, nobody. */
const stranger: fc.Arbitrary<Sender> = fc
  .record(
    {
      id: fc.constantFrom('self', 'self', 'self', 'somebody-else', ''),
      tab: fc.record({ id: fc.constantFrom(1, 2, undefined, '1'), incognito: fc.constantFrom(false, false, true) }),
      frameId: fc.constantFrom(0, 0, 0, 1, -1),
      documentId: fc.constantFrom('document', 'another', ''),
      documentLifecycle: fc.constantFrom('active', 'prerender', 'cached', 'pending_deletion'),
      origin: fc.constantFrom('https://ppms.us', 'https://evil.test', 'null'),
      url,
    },
    { requiredKeys: [] },
  )
  .map((sender) => ({ ...sender, ...(sender.id === 'self' && { id: self() }) }));

/** Whoever is no page of the extension. */
export const outsiders: fc.Arbitrary<Sender> = fc.oneof(
  fc.constant(null).map(() => formPage()),
  stranger,
);

export const pageTypes = ['pageSeen', 'pageGone', 'hideHere', 'openGuide', 'fillEveryday'] as const satisfies readonly (keyof FromPage)[];
export const extensionTypes = [
  'tabState',
  'previewFill',
  'fillForm',
  'undoForm',
  'showOnPage',
  'teachField',
  'rememberForm',
] as const satisfies readonly (keyof FromExtension & keyof typeof requests)[];

const tabId = fc.constantFrom(1, 2, -1, 1.5, '1');
const key = fc.constantFrom('Email', 'First name', '__proto__', 'x'.repeat(201), 7);
const keys = fc.array(key, { maxLength: 3 });
const recognition = fc.record(
  {
    kind: fc.constantFrom('known', 'moved', 'changed', 'unknown', 'else'),
    pageId: fc.constantFrom('ppms-registration', 'o2-form', 'o2-wiki', 'nowhere'),
    form: fc.record({
      id: fc.constantFrom('ppms-registration', 'o2-form', 'x'),
      state: fc.constantFrom('verified', 'unverified', 'changed', 'x'),
    }),
    missing: fc.array(fc.string(), { maxLength: 2 }),
  },
  { requiredKeys: ['kind'] },
);
/** What a message of a kind is made of, often whole, with members that it does not have, or without some that it has. */
const shaped = fc.record(
  {
    tabId,
    from: fc.constantFrom('panel', 'popup', 'overlay'),
    cast: fc.record({ guest: fc.constantFrom('g1', 'me', 7) }, { requiredKeys: [] }),
    token: fc.constantFrom('', 'token', 'x'.repeat(65)),
    keys,
    replace: keys,
    key,
    as: fc.constantFrom(null, 'self email', 'x'.repeat(101)),
    href: url,
    recognition,
    documentId: fc.constantFrom('document', 'another'),
    person: fc.constantFrom('me', 'g1'),
  },
  { requiredKeys: [] },
);
/** As the schemas want it. */
const proper = fc.oneof(
  tabId,
  fc.record({ tabId }),
  fc.record({ tabId, from: fc.constantFrom('panel', 'popup') }),
  fc.record({ tabId, token: fc.constant('token'), keys, replace: keys }),
  fc.record({ tabId, key }),
  fc.record({ tabId, key, as: fc.constantFrom(null, 'self email') }),
  fc.record({ href: url, recognition }),
);
export const contents: fc.Arbitrary<unknown> = fc.oneof(proper, shaped, fc.anything({ maxDepth: 2 }), fc.constantFrom(undefined, null, 1));
