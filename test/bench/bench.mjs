// Measures, in a real Chromium, how long recognition takes for forms of 10 to 10,000 fields, beside the floor: one pass that only reads each control and the text
// of its label. Needs `.output/recogniser.js`. `CHROMIUM` names another browser than /usr/bin/chromium.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { formOf } from './forms.mjs';
import { inPage } from './in-page.mjs';
import { measureWholeWay } from './whole-way.mjs';

const recogniser = fileURLToPath(new URL('../../.output/recogniser.js', import.meta.url));
const sizes = [10, 100, 1000, 10000];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
const rows = [];
for (const size of sizes) {
  await page.setContent(formOf(size));
  await page.addScriptTag({ path: recogniser });
  rows.push({ size, ...(await page.evaluate(inPage, { rounds: size > 1000 ? 12 : 60, repeat: Math.max(1, 300 / size) })) });
}
const wholeWay = await measureWholeWay(browser);
await browser.close();

const perField = (row) => (1000 * row.recognise) / row.size;
const hundred = rows.find((row) => row.size === 100);
console.table(
  rows.map((row) => ({
    fields: row.size,
    'floor ms': row.floor.toFixed(3),
    'read ms': row.read.toFixed(3),
    'understand ms': row.understand.toFixed(3),
    'recognise ms': row.recognise.toFixed(3),
    '÷ floor': (row.recognise / row.floor).toFixed(2),
    'µs a field': perField(row).toFixed(2),
    '÷ a field of 100': (perField(row) / perField(hundred)).toFixed(2),
    recognised: row.recognised,
  })),
);
const { plan, check, loop, turns, filling, settle, bare, filled } = wholeWay;
const ms = (time) => `${time.toFixed(1)} ms`;
console.log(
  `first fill of the 25 usual fields: ${filled} filled in ${ms(filling)} from the click, ${(filling / Math.max(bare, 0.1)).toFixed(1)} × a bare loop (${ms(bare)}): read and plan ${ms(plan)}, check ${ms(check)}, write loop ${ms(loop)} in ${turns} turn of the page's thread; then ${ms(settle)} until the second look`,
);
if (process.argv.includes('--json')) fs.writeFileSync(process.argv.at(-1), JSON.stringify(rows, null, 1));
