import { defineConfig } from 'vitest/config';

/** Checks of what is handed to the stores; run after `npm run zip`. */
export default defineConfig({
  test: { include: ['test/package/**/*.check.ts'], environment: 'node', testTimeout: 120_000 },
});
