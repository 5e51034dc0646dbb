import { defineConfig } from '@playwright/test';
import type { Product } from './extension.ts';

/** What is Firefox's alone, and what is quick and matters most of the rest. */
const firefoxOnly = /firefox\.spec\.ts$/;

export default defineConfig<object, { readonly product: Product }>({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../.output/e2e',
  projects: [
    { name: 'chromium', testIgnore: firefoxOnly, use: { product: 'chromium' } },
    { name: 'firefox', testMatch: firefoxOnly, use: { product: 'firefox' } },
    // Every test that both browsers should pass; `npm run e2e:firefox`.
    {
      name: 'firefox-too',
      testMatch: /(fill|journeys|bad-days|keyboard|recognition)\.spec\.ts$/,
      // Firefox takes its time to start, and a journey has one of its own.
      timeout: 120_000,
      use: { product: 'firefox' },
    },
  ],
  // Two cores: more browsers at once only wait for each other.
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  forbidOnly: true,
});
