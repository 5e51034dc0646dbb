import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  projects: [
    { name: 'chromium', testMatch: '*.spec.ts', testIgnore: ['firefox.spec.ts', 'guards/**'] },
    { name: 'firefox', testMatch: 'firefox.spec.ts' },
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
