import { defineConfig } from 'vitest/config';

/** Checks of what was built; run after both builds. */
export default defineConfig({
  test: { include: ['test/package/**/*.check.ts'], environment: 'node', testTimeout: 120_000 },
});
