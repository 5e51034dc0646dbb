import { test as base } from '@playwright/test';
import type { HostileBrowser, Launch } from './browser.ts';
import { launchChromium } from './chromium.ts';
import { type Lab, openLab } from './lab.ts';
import { expectNoLeak } from './oracle.ts';

/** One way in which a page, a file or an accident may do harm. `id`: its number in the list of cases; a letter tells variants apart. */
export type HostileCase = {
  readonly id: string;
  readonly title: string;
  readonly run: (lab: Lab) => Promise<void>;
  /** Milliseconds, where a case has to wait. */
  readonly timeout?: number;
  /** Changes the browser in a way that later cases would notice. */
  readonly ownBrowser?: boolean;
  /** Why it does not apply in Firefox, in the words of this folder's README. */
  readonly notInFirefox?: string;
  /** Makes the folder of another extension to be installed beside ours; needs a browser of its own. */
  readonly besides?: () => string;
};

/** One browser for all cases of a file that leave nothing behind. */
const testIn = (launch: Launch) =>
  base.extend<{ lab: Lab }, { hostile: HostileBrowser }>({
    hostile: [
      // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's dependencies from this pattern
      async ({}, use) => {
        const browser = await launch();
        await use(browser);
        await browser.close();
      },
      { scope: 'worker' },
    ],
    lab: async ({ hostile }, use) => {
      const [, ...others] = hostile.context.pages();
      for (const page of others) await page.close();
      await use(await openLab(hostile));
    },
  });

/** Makes a test of each case, titled by its number, with the oracle after it. */
export function runCases(cases: readonly HostileCase[], launch: Launch = launchChromium): void {
  const test = testIn(launch);
  for (const { id, title, run, timeout, ownBrowser, besides } of cases) {
    const name = `${id} ${title}`;
    if (ownBrowser) {
      base(name, async () => {
        if (timeout) base.setTimeout(timeout);
        const browser = await launch(besides ? [besides()] : []);
        try {
          const lab = await openLab(browser);
          await run(lab);
          await expectNoLeak(lab);
        } finally {
          await browser.close();
        }
      });
    } else {
      test(name, async ({ lab }) => {
        if (timeout) test.setTimeout(timeout);
        await run(lab);
        await expectNoLeak(lab);
      });
    }
  }
}
