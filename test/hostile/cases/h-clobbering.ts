import { expect } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { base, places } from '../form.ts';
import { expectCard, fillFromPanel, outcome } from '../lab.ts';
import { zoeFilled } from '../people.ts';

const names = [
  'getAttribute',
  'elements',
  'action',
  'id',
  'length',
  'parentNode',
  'tagName',
  'isConnected',
  'querySelectorAll',
  'ownerDocument',
  'matches',
  'closest',
  'contains',
  'addEventListener',
  'getRootNode',
  'children',
  'style',
  'nodeType',
  'nodeName',
  'parentElement',
  'attributes',
  'hasAttribute',
  'getBoundingClientRect',
  'localName',
  'checkVisibility',
  'classList',
  'assignedSlot',
  'scrollTop',
  'dispatchEvent',
  'submit',
  'textContent',
];
const traps = names.map((name) => `<input type=hidden name=${name}>`).join('');
/** Names that an image may take over on the document itself. */
const documentNames = [
  'querySelectorAll',
  'addEventListener',
  'body',
  'documentElement',
  'createElement',
  'getElementById',
  'activeElement',
  'scrollingElement',
  'title',
  'visibilityState',
  'elementFromPoint',
  'hasFocus',
  'cookie',
  'execCommand',
  'defaultView',
  'readyState',
  'location_',
  'createTreeWalker',
  'baseURI',
  'head',
  'fullscreenElement',
  'activeViewTransition',
  'dispatchEvent',
  'contains',
];
const images = documentNames.map((name) => `<img name=${name} alt="">`).join('');
const forms = documentNames.map((name) => `<form name=${name}></form>`).join('');

export const clobbering: readonly HostileCase[] = [
  {
    id: 'H94a',
    title: 'inputs named like the form’s own members, and an action to another site: the true action is seen, refused',
    run: async (lab) => {
      const page = await lab.form({ form: 'action="https://evil.test/c"', inside: traps });
      const panel = await lab.panel(page);
      expect(await outcome(panel)).toContain('another site');
    },
  },
  {
    id: 'H94b',
    title: 'the same names in an honest form: filled',
    run: async (lab) => {
      const page = await lab.form({ inside: traps });
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, { ...zoeFilled });
    },
  },
  ...[
    ['H95a', 'images', images],
    ['H95b', 'forms', forms],
  ].map(
    ([id = '', what = '', html = '']): HostileCase => ({
      id,
      title: `${what} named like the document’s own members, before our script comes: it works, and fills`,
      run: async (lab) => {
        const page = await lab.open(places.o2.url, base({ before: html }));
        await expectCard(page);
        expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
        lab.allow(page, zoeFilled);
      },
    }),
  ),
  {
    id: 'H96',
    title: 'ids that shadow globals of the window: no world of ours uses them',
    run: async (lab) => {
      const shadows = ['chrome', 'browser', 'navigation', 'location', 'crypto', 'storage', 'AbortSignal', 'self', 'top']
        .map((id) => `<a id=${id} name=${id}></a>`)
        .join('');
      const page = await lab.open(places.o2.url, base({ before: shadows }));
      await expectCard(page);
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
];
