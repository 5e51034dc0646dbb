import type { Guard } from './guard.ts';

const checks = 'lib/page/checks.ts';
const visibility = 'lib/page/visibility.ts';
const clicks = 'lib/page/overlay-guards.ts';
const flow = 'lib/messages/fill-flow.ts';
const pages = 'lib/messages/answer-pages.ts';
const senders = 'lib/messages/senders.ts';

const out = (file: string, called: string, answers: string) => ({ file, function: called, answers });

const fillGuards: readonly Guard[] = [
  {
    name: 'isSpent',
    prevents: 'an order that is carried out after its minute, or twice',
    without: out(checks, 'isSpent', 'false'),
    cases: ['H53b'],
  },
  {
    name: 'isSamePlace',
    prevents: 'a write at another address than the one that was confirmed',
    without: out(checks, 'isSamePlace', 'true'),
    cases: ['H47'],
  },
  {
    name: 'isInView',
    prevents: 'a write that the user does not see: the page behind another tab or window',
    without: out('lib/page/dom.ts', 'isInView', 'true'),
    cases: ['H55c', 'H55d'],
  },
  {
    name: 'isInFront',
    prevents: 'a fill of a tab that another one stands before',
    without: out('lib/messages/tabs.ts', 'isInFront', 'Promise.resolve(true)'),
    cases: ['H55a'],
  },
  {
    name: 'findAgain',
    prevents: 'a write into a control that was swapped, relabelled or moved',
    without: out(checks, 'findAgain', '{ control: snapshot.control, elements }'),
    cases: ['H43', 'H45a', 'H45b', 'H45c', 'H46'],
  },
  {
    name: 'refuseSwapped',
    prevents: 'going on after the first sign of a swap, or under another heading',
    without: out('lib/page/swaps.ts', 'refuseSwapped', 'false'),
    cases: ['H43', 'H45d'],
  },
  {
    name: 'isWritableKind',
    prevents: 'a value in a hidden input, a password or a file',
    without: out(checks, 'isWritableKind', 'true'),
    cases: ['H45a'],
    also: ['findAgain'],
  },
  {
    name: 'isUsable',
    prevents: 'a write into what the user could not write: read-only, disabled, inert, hidden from assistive technology',
    without: out(checks, 'isUsable', 'true'),
    cases: ['H34b', 'H34c', 'H35d', 'H35e'],
  },
  {
    name: 'isStillShown',
    prevents: 'a write into a field that is hidden once the fill has begun',
    without: out(checks, 'isStillShown', 'true'),
    cases: ['H19c'],
  },
  {
    name: 'mayWrite',
    prevents: 'overwriting what the user typed',
    without: out(checks, 'mayWrite', 'true'),
    cases: ['H56c'],
  },
  {
    name: 'isRendered',
    prevents: 'a write into what is not painted at all',
    without: out(visibility, 'isRendered', 'true'),
    cases: ['H19c'],
  },
  {
    name: 'isPlain',
    prevents: 'a write into what is faint, filtered, masked or clipped away',
    without: out(visibility, 'isPlain', 'true'),
    cases: ['H21b', 'H21c', 'H29', 'H30'],
  },
  {
    name: 'isInReach',
    prevents: 'a write into what is too small, clipped by something around it, or outside the window',
    without: out(visibility, 'isInReach', 'true'),
    cases: ['H25a', 'H28b'],
  },
  {
    name: 'isOnTop (of a field)',
    prevents: 'a write into what something else lies over',
    without: out(visibility, 'isOnTop', 'true'),
    cases: ['H31', 'H31b', 'H28d'],
  },
  {
    name: 'findVeiled',
    prevents: 'a tick by itself on a field under a cover that lets clicks through',
    without: out('lib/page/veils.ts', 'findVeiled', 'Promise.resolve([])'),
    cases: ['H32', 'H32b'],
  },
  {
    name: 'findForeignTargets',
    prevents: 'a fill of a form that sends to another site',
    without: out('lib/page/sends-to.ts', 'findForeignTargets', '[]'),
    cases: ['H14a', 'H14b', 'H14c', 'H14e', 'H14f', 'H94a'],
  },
  {
    name: 'stillPlanned',
    prevents: 'a fill of a form that asks other questions than in the preview',
    without: out('lib/fill/still-planned.ts', 'stillPlanned', 'keys'),
    cases: ['H15b'],
  },
  {
    name: 'withoutDoubles',
    prevents: 'one detail in two places, of which one may be a copy of the form',
    without: out('lib/fill/same.ts', 'withoutDoubles', 'new Set(candidates)'),
    cases: ['H16'],
  },
  {
    name: 'misfitOf',
    prevents: 'a value that the field would cut, or a line break in a line',
    without: out('lib/fill/fit.ts', 'misfitOf', 'undefined'),
    cases: ['H41'],
  },
];

const bindingGuards: readonly Guard[] = [
  {
    name: 'takePlan',
    prevents: 'a plan that is used twice',
    without: { file: 'lib/messages/plans.ts', text: 'found ? plans.filter((plan) => plan !== found) : plans', becomes: 'plans' },
    cases: ['H54b'],
  },
  {
    name: 'isDocumentOf',
    prevents: 'a plan for the document that stood in the tab before',
    without: out(flow, 'isDocumentOf', 'true'),
    cases: ['H50'],
    also: ['dropPlans', 'keepPlan'],
  },
  {
    name: 'dropPlans',
    prevents: 'previews that outlive the document that they show',
    without: out('lib/messages/plans.ts', 'dropPlans', 'undefined'),
    cases: ['H50'],
    also: ['isDocumentOf', 'keepPlan'],
  },
  {
    name: 'keepPlan',
    prevents: 'two previews of one panel that are both good',
    without: { file: 'lib/messages/plans.ts', text: 'tabId !== pending.tabId || from !== pending.from', becomes: 'true' },
    cases: ['H50'],
    also: ['isDocumentOf', 'dropPlans'],
  },
  {
    name: 'fillableFrom',
    prevents: 'a fill from card or popup of a form that is only known by its words',
    without: { file: 'lib/messages/form-plan.ts', text: '!fillableFrom[from].includes(form.state)', becomes: 'false' },
    cases: ['H117'],
  },
  {
    name: 'everydayRows',
    prevents: 'sensitive details by a click on the page',
    without: out('lib/fill/confirm.ts', 'everydayRows', 'rows'),
    cases: ['H66', 'H91b'],
  },
];

const messageGuards: readonly Guard[] = [
  {
    name: 'isExtensionPage',
    prevents: 'a page script that asks what only our own pages may ask',
    without: out(senders, 'isExtensionPage', 'true'),
    cases: ['H91d'],
  },
  {
    name: 'addressWithin',
    prevents: 'a page script that says it is at another site',
    without: out(pages, 'addressWithin', 'URL.parse(href)'),
    cases: ['H91c'],
  },
  {
    name: 'trustRecognition',
    prevents: 'a page script that says it is another form',
    without: out('lib/messages/trust.ts', 'trustRecognition', 'seen'),
    cases: ['H91c'],
  },
  {
    name: 'mayFillAgain',
    prevents: 'a page script that asks for fills in a loop',
    without: out(pages, 'mayFillAgain', 'true'),
    cases: ['H91b'],
  },
  {
    name: 'isExpectedDocument',
    prevents: 'a script of ours that works on another port, in a sandbox or in a frame',
    without: out('lib/page/expected.ts', 'isExpectedDocument', 'true'),
    cases: ['H09'],
    also: ['origin of the sender'],
  },
  {
    name: 'origin of the sender',
    prevents: 'a sandboxed document that is taken for its address',
    without: { file: senders, text: '(origin !== undefined && origin !== address.origin)', becomes: 'false' },
    cases: ['H09'],
    also: ['isExpectedDocument'],
  },
  {
    name: 'frame of the sender',
    prevents: 'a framed form that is taken for the page',
    without: { file: senders, text: 'frameId !== 0', becomes: 'false' },
    cases: ['H10'],
    also: ['isExpectedDocument', 'top frame only'],
  },
  {
    name: 'top frame only',
    prevents: 'our scripts in frames',
    without: {
      manifest: ({ content_scripts }) => {
        for (const script of content_scripts) script.all_frames = true;
      },
    },
    cases: ['H10'],
    also: ['isExpectedDocument', 'frame of the sender'],
  },
];

const clickGuards: readonly Guard[] = [
  {
    name: 'isByPerson',
    prevents: 'clicks that a page made up',
    without: out(clicks, 'isByPerson', 'true'),
    cases: ['H83c'],
    also: ['closed root'],
  },
  {
    name: 'closed root',
    prevents: 'the page’s hand in the card',
    without: { file: 'lib/page/overlay-host.ts', text: "'closed'", becomes: "'open'" },
    cases: ['H63'],
  },
  {
    name: 'isInPlace',
    prevents: 'a card that the page put somewhere else',
    without: out(clicks, 'isInPlace', 'true'),
    cases: ['H75d'],
  },
  {
    name: 'isOnTop (of the card)',
    prevents: 'a card that was taken out of the top layer',
    without: out(clicks, 'isOnTop', 'true'),
    cases: ['H75'],
    also: ['isPainted'],
  },
  {
    name: 'hasForeignLayer',
    prevents: 'a layer of the page over the card',
    without: out(clicks, 'hasForeignLayer', 'false'),
    cases: ['H72'],
    also: ['isPainted'],
  },
  {
    name: 'isPainted',
    prevents: 'a button that the browser did not paint uppermost',
    without: out(clicks, 'isPainted', 'true'),
    cases: ['H72'],
    also: ['hasForeignLayer'],
  },
  {
    name: 'isHit',
    prevents: 'a key on a button that something covers',
    without: out(clicks, 'isHit', 'true'),
    cases: ['H72b'],
    also: ['hasForeignLayer', 'isPainted'],
  },
  {
    name: 'isSteady',
    prevents: 'a button that appears under a finger already falling',
    without: out(clicks, 'isSteady', 'true'),
    cases: ['H79'],
  },
  {
    name: 'back in front',
    prevents: 'the second click of two, left to the card by a window that closed under the first',
    without: { file: clicks, text: "globalThis.addEventListener('focus', disturb, { signal })", becomes: 'undefined' },
    cases: ['H79b'],
  },
  {
    name: 'hasFocus',
    prevents: 'a click on a page that the user does not work in',
    without: out(clicks, 'hasFocus', 'true'),
    cases: ['H79c'],
    also: ['isInFront', 'back in front'],
  },
  {
    name: 'isInTransition',
    prevents: 'a key on a button while the browser shows a picture of the page',
    without: out(clicks, 'isInTransition', 'false'),
    cases: ['H77b'],
    also: ['isHit', 'isPainted'],
  },
  {
    name: 'fence of :host rules',
    prevents: 'styles of the page on the card',
    without: {
      file: 'lib/page/overlay-host.ts',
      text: 'sheet.replaceSync(overlayCss)',
      becomes: "sheet.replaceSync(overlayCss.replaceAll(' !important', ''))",
    },
    cases: ['H68', 'H69a', 'H69b'],
  },
  {
    name: 'top layer',
    prevents: 'an element of the page that is drawn over the card',
    without: { file: 'lib/page/overlay-host.ts', text: 'host.showPopover?.()', becomes: 'undefined' },
    cases: ['H71'],
  },
];

const domGuards: readonly Guard[] = [
  {
    name: 'attribute',
    prevents: 'inputs named like a form’s members',
    without: out('lib/page/fields-dom.ts', 'attribute', "element.getAttribute(name) ?? ''"),
    cases: ['H94a'],
  },
];

const storageGuards: readonly Guard[] = [
  {
    name: 'underLock',
    prevents: 'edits lost to one another',
    without: out('lib/store.ts', 'underLock', 'work()'),
    cases: ['H102'],
  },
  {
    name: 'schema on every read',
    prevents: 'damaged data that is taken for people',
    without: {
      file: 'lib/envelope.ts',
      text: 'shape.schema.safeParse(migrate(value, version, shape))',
      becomes: '{ success: true as const, data: value as T }',
    },
    cases: ['H101e', 'H101f'],
  },
  {
    name: 'version of the envelope',
    prevents: 'data of a later version that is overwritten',
    without: { file: 'lib/envelope.ts', text: 'version > shape.version', becomes: 'false' },
    cases: ['H101h'],
  },
  {
    name: 'hasTrace',
    prevents: 'a lost storage that looks like a first run',
    without: out('lib/people/trace.ts', 'hasTrace', 'Promise.resolve(false)'),
    cases: ['H101j'],
  },
  {
    name: 'setAccessLevel',
    prevents: 'a page script that reads the storage',
    without: out('lib/messages/install.ts', 'closeStorage', 'undefined'),
    cases: ['H110'],
  },
  {
    name: 'findTrouble',
    prevents: 'names that reach into every object, and keys that are there twice',
    without: out('lib/people/json.ts', 'findTrouble', 'undefined'),
    cases: ['H97b', 'H97c', 'H104g'],
  },
  {
    name: 'dropForbidden',
    prevents: 'identifiers that are never kept',
    without: out('lib/people/sift.ts', 'dropForbidden', '{ kept: raw, names: [] }'),
    cases: ['H104j'],
  },
];

const packageGuards: readonly Guard[] = [
  {
    name: 'no web-accessible files',
    prevents: 'a page that looks for the extension',
    without: {
      manifest: (manifest) => {
        manifest.web_accessible_resources = [{ resources: ['*'], matches: ['<all_urls>'] }];
      },
    },
    cases: ['H111'],
  },
  {
    name: 'connect-src, img-src',
    prevents: 'a request by our own pages',
    without: {
      manifest: ({ content_security_policy: policy }) => {
        if (policy)
          policy.extension_pages = policy.extension_pages.replace("connect-src 'self'", 'connect-src *').replace('img-src', 'img-src *');
      },
    },
    cases: ['H110b'],
  },
  {
    name: 'trusted types',
    prevents: 'text that becomes markup in our own pages',
    without: {
      manifest: ({ content_security_policy: policy }) => {
        if (policy)
          policy.extension_pages = policy.extension_pages.replace("; require-trusted-types-for 'script'; trusted-types 'none'", '');
      },
    },
    cases: ['H110c'],
  },
  {
    name: 'not in private windows',
    prevents: 'traces of what is private',
    without: {
      manifest: (manifest) => {
        delete manifest.incognito;
      },
    },
    cases: ['H112'],
  },
];

export const guards: readonly Guard[] = [
  fillGuards,
  bindingGuards,
  messageGuards,
  clickGuards,
  domGuards,
  storageGuards,
  packageGuards,
].flat();
