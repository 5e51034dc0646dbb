import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

/** The house from top to bottom. A room may import from its own row's rooms named here and from rows below it. */
const floors = [
  ['entrypoints'],
  ['components', 'lib/wiring'],
  ['lib/messages', 'lib/page'],
  ['lib/people', 'lib/checklist', 'lib/settings', 'lib/fill', 'lib/recognise', 'lib/situation'],
  ['lib/guide'],
  ['lib/store', 'lib/browser', 'lib/zod'],
];

const sources = ['entrypoints', 'components', 'lib'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .sort()
    .map((file) => path.posix.join(folder, file)),
);
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, target = '']) =>
    target.startsWith('.') ? path.posix.join(path.posix.dirname(file), target) : target.replace(/^@\//, ''),
  );
const floorOf = (file: string): number =>
  floors.findIndex((rooms) => rooms.some((room) => file === `${room}.ts` || file.startsWith(`${room}/`)));

it.each(sources)('%s imports from its own floor or from below', (file) => {
  const above = importsOf(file).filter((target) => floorOf(target) >= 0 && floorOf(target) < floorOf(file));
  expect(above).toEqual([]);
});

it('extension storage is written through a store, by the erasing of everything, and by nobody else', () => {
  const writers = sources.filter((file) =>
    /import[^;]*\bstorage\b[^;]*from '(#imports|wxt\/utils\/storage|@wxt-dev\/storage)'/.test(readFileSync(file, 'utf8')),
  );
  // The policy is the browser's, and only read.
  expect(writers).toEqual(['lib/people/erase.ts', 'lib/settings/policy.ts', 'lib/store.ts']);
  const raw = sources.filter((file) => /\bstorage\.(local|session|sync|managed)\b|navigator\.locks/.test(readFileSync(file, 'utf8')));
  // The former closes the areas to page scripts, the latter holds the one lock.
  expect(raw).toEqual(['lib/messages/install.ts', 'lib/store.ts']);
});

it.each([
  ['webextension-polyfill', 'lib/browser.ts'],
  ['zod/mini', 'lib/zod.ts'],
])('%s is imported by %s alone', (name, only) => {
  const importers = sources.filter(
    (file) => importsOf(file).includes(name) && !/import type [^;]*from 'webextension-polyfill'/.test(readFileSync(file, 'utf8')),
  );
  expect(importers).toEqual([only]);
});
