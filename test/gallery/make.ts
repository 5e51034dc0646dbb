// Pictures of page, panel and popup for each user and page of pairs.ts, from the built extension: npm run gallery [folder]
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readCard } from '../e2e/card.ts';
import { type Extension, launchExtension } from '../e2e/extension.ts';
import { guest, newcomer, pi, stored } from '../e2e/people.ts';
import { practicePages } from '../site/site.ts';
import { type Pair, pairs } from './pairs.ts';
import { smallPng } from './small-png.ts';

const folder = process.argv[2] ?? 'test/gallery';
mkdirSync(folder, { recursive: true });
const extension = await launchExtension({ viewport: { width: 640, height: 760 } });
for (const pair of pairs) {
  await extension.reset();
  await picture(extension, pair);
}
await extension.context.close();
writeFileSync(
  `${folder}/README.md`,
  ['# Gallery', '', intro(), ...pairs.flatMap(({ file, says }) => ['', `![${says}](${file}.png)`, '', says]), ''].join('\n'),
);

function intro(): string {
  return 'The page with its card, the side panel and the popup, for one user on one page each. The pages are practice pages made for the tests, the people are invented. After `npm run build`, `npm run gallery` makes them anew.';
}

async function picture(extension: Extension, { file, page: id, query, answers, guest: isGuest }: Pair): Promise<void> {
  const personId = isGuest ? guest.id : 'me';
  await extension.seed({
    people: stored([newcomer, pi, ...(isGuest ? [guest] : [])]),
    journeys: stored({ [personId]: { personId, answers, marks: {}, sightings: [] } }),
  });
  if (isGuest) await switchTo(extension, personId);
  const page = await extension.context.newPage();
  await page.goto(addressOf(id, query));
  const said = await cardOn(page);
  const panel = await extension.openPanel(page);
  await panel.setViewportSize({ width: 380, height: 760 });
  await panel.locator('.hag-route, .hag-page').first().waitFor();
  for (const report of await panel.getByText('Report what changed').all()) await report.click();
  const popup = await extension.openPopup(page);
  await popup.setViewportSize({ width: 380, height: 760 });
  await popup.locator('main').waitFor();
  await popup.waitForTimeout(1_000);
  const shots = [await page.screenshot(), await panel.screenshot(), await popup.screenshot()];
  const bytes = await beside(extension, shots);
  writeFileSync(`${folder}/${file}.png`, bytes);
  console.log(`${file}: ${Math.round(bytes.length / 1000)} kB\n  ${said}`);
}

/** The guest's road is the one that is shown. */
async function switchTo(extension: Extension, personId: string): Promise<void> {
  const panel = await extension.openPage('sidepanel');
  await panel.getByLabel('For').selectOption(personId);
  await panel.waitForTimeout(500);
  await panel.close();
}

function addressOf(id: string, query: string | undefined): string {
  const url = new URL(practicePages.find((page) => page.id === id)?.url ?? '');
  for (const [name, value] of new URLSearchParams(query)) url.searchParams.set(name, value);
  return url.href;
}

async function cardOn(page: Page): Promise<string> {
  for (let left = 40; left > 0; left -= 1) {
    const said = await readCard(page);
    if (said) return said;
    await page.waitForTimeout(250);
  }
  throw new Error(`no card on ${page.url()}`);
}

/** The three pictures in a row, small enough for a readme. */
async function beside({ context }: Extension, shots: readonly Buffer[]): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width: 992, height: 536 });
  const images = shots.map((shot) => `<img alt="" src="data:image/png;base64,${shot.toString('base64')}">`).join('');
  await page.setContent(
    `<style>body{margin:0;padding:8px;display:flex;gap:8px;background:#d9dee0}img{height:520px;box-shadow:0 1px 4px #0004}</style>${images}`,
  );
  await page.waitForFunction(() => [...document.images].every(({ complete }) => complete));
  const shot = await page.screenshot();
  const pixels = await page.evaluate(pixelsOf, `data:image/png;base64,${shot.toString('base64')}`);
  await page.close();
  return smallPng({ ...pixels, data: Buffer.from(pixels.data, 'base64') });
}

/** Runs in the page. Base64, because an array of two million numbers is slow to hand over. */
async function pixelsOf(address: string): Promise<{ width: number; height: number; data: string }> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0);
  const data = context?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
  let text = '';
  for (let at = 0; at < data.length; at += 32_768) text += String.fromCharCode(...data.subarray(at, at + 32_768));
  return { width: image.width, height: image.height, data: btoa(text) };
}
