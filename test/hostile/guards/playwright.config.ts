import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  testMatch: 'guards.spec.ts',
  outputDir: '../../../.output/guards/playwright',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  expect: { timeout: 5_000 },
  reporter: [['list']],
  forbidOnly: true,
});
