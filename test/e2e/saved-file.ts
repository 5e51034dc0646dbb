import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { firefoxOf } from '../firefox/launch.ts';

/** The text of the file that one of our pages gives the user to save. Firefox reports no download from a page of an extension: read as it is handed over. */
export async function savedFile(page: Page, save: () => Promise<void>): Promise<string> {
  if (!firefoxOf(page)) {
    const download = page.waitForEvent('download');
    await save();
    return readFileSync(await (await download).path(), 'utf8');
  }
  await page.evaluate(() => {
    const make = URL.createObjectURL;
    const handedOver = new Promise<string>((done) => {
      URL.createObjectURL = (file) => {
        done((file as Blob).text());
        return make(file);
      };
    });
    Object.assign(window, { handedOver });
  });
  await save();
  return page.evaluate(() => (window as unknown as { handedOver: Promise<string> }).handedOver);
}
