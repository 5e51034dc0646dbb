import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Set by `run.mjs` for the room whose turn it is.
const { MUTATION_TESTS = '', MUTATION_BROWSER } = process.env;

/** Pure rooms need nothing of a browser, not even an imitation, and their tests start several times as fast without. */
const browser =
  MUTATION_BROWSER === 'imitated'
    ? { plugins: [WxtVitest()], setupFiles: ['test/setup.ts'] }
    : { resolve: { alias: { '@': path.resolve('.') } }, setupFiles: ['test/fuzz/configure.ts'] };
const { setupFiles, ...rest } = browser;

export default defineConfig({
  ...rest,
  test: {
    include: MUTATION_TESTS.split(';').filter((pattern) => pattern !== ''),
    environment: 'node',
    // One process for all files of a run: no test of these rooms leaves anything behind.
    isolate: false,
    setupFiles,
    restoreMocks: true,
  },
});
