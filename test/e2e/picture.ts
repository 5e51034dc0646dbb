import path from 'node:path';
import type { Page } from '@playwright/test';

/** Keeps what a person would see, for somebody to look at, when the environment names a folder in `PICTURES`. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
