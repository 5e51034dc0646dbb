import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Every test file that holds a property, in whichever room; `npm test` runs them too, with fewer cases. */
const withProperties = globSync('test/**/*.test.{ts,tsx}').filter((file) => readFileSync(file, 'utf8').includes("from 'fast-check'"));

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: withProperties,
    setupFiles: ['test/setup.ts'],
    restoreMocks: true,
    testTimeout: 60 * 60_000,
  },
});
