/**
 * The pure rooms whose tests are themselves tested: each part of `code` is broken in turn, and one of `tests` has to notice.
 * A room's score comes from its own tests alone. `browser`: they need the imitated one.
 */
export const rooms = {
  addresses: {
    code: ['lib/recognise/address.ts', 'lib/recognise/form-address.ts', 'lib/guide/matches.ts'],
    tests: ['test/recognise/*.test.ts', 'test/guide/matches.test.ts'],
  },
  plan: {
    code: ['plan-fill', 'value', 'writing', 'choose', 'fit', 'dates', 'phones', 'hints', 'cast', 'still-planned', 'second-pass'].map(
      (name) => `lib/fill/${name}.ts`,
    ),
    tests: ['test/fill/!(meaning|taught)*.test.ts'],
  },
  refusals: {
    code: ['lib/fill/plan.ts', 'lib/fill/confirm.ts', 'lib/fill/same.ts', 'lib/fill/report.ts', 'lib/guide/refusals.ts'],
    tests: ['test/fill/!(meaning|taught)*.test.ts', 'test/guide/data.test.ts'],
  },
  messages: {
    code: ['protocol', 'requests', 'page-answers', 'stored-shapes', 'senders', 'trust', 'from-page', 'ask-document', 'plans', 'tabs'].map(
      (name) => `lib/messages/${name}.ts`,
    ),
    tests: ['test/messages/!(commands)*.test.ts'],
    browser: 'imitated',
  },
  store: {
    code: ['lib/store.ts', 'lib/envelope.ts'],
    tests: ['test/store*.test.ts', 'test/envelope.test.ts'],
    browser: 'imitated',
  },
  import: {
    code: ['import', 'transfer', 'json', 'sift', 'check', 'identifiers', 'seal'].map((name) => `lib/people/${name}.ts`),
    tests: ['test/people/{check,identifiers,import,json,sift,transfer,exports}*.test.ts'],
  },
};
