// Shows every practice page to a browser and saves a picture of each: node test/tools/run.mjs test/site/look.ts [folder]
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { answerRequest, practicePages } from './site.ts';

const folder = process.argv[2] ?? '.output/practice';
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1200, height: 900 } });
await context.route('**/*', (route) => {
  const answer = answerRequest(route.request().url(), route.request().method());
  return answer === null ? route.abort() : route.fulfill(answer);
});
const page = await context.newPage();
page.on('console', (message) => console.log('  console:', message.text()));
page.on('pageerror', (error) => console.log('  error:', error.message));
page.on('requestfailed', (request) => console.log('  failed:', request.url()));
let count = 0;
for (const { id, url, variant } of practicePages) {
  await page.goto(url);
  await page.waitForTimeout(url.includes('/stat') ? 1200 : 100);
  const controls = await page.locator('input:visible, select:visible, textarea:visible, .select2-container:visible').count();
  console.log(`${page.url() === url ? 'ok' : 'MOVED'} ${id} ${variant ?? ''} ${await page.title()} · ${controls} controls · ${url}`);
  await page.screenshot({ path: `${folder}/${String(++count).padStart(2, '0')}-${id}${variant ?? ''}.png`, fullPage: true });
}
await browser.close();
