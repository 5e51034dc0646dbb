import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests of one room, chosen by `run.mjs`; no browser is imitated but the extension's own API. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: (process.env.MUTATION_TESTS ?? '').split(',').filter((pattern) => pattern !== ''),
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
  },
});
