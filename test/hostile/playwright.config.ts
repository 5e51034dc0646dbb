import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', testIgnore: ['firefox.spec.ts', 'guards/**'] },
    // Firefox takes its time to start, and a case may have one of its own.
    { name: 'firefox', testMatch: 'firefox.spec.ts', timeout: 120_000 },
  ],
  outputDir: '../../.output/hostile',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  forbidOnly: true,
});
