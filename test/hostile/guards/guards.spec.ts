import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { HostileBrowser } from '../browser.ts';
import type { HostileCase } from '../case.ts';
import { launchFrom } from '../chromium.ts';
import { openLab } from '../lab.ts';
import { expectNoLeak } from '../oracle.ts';
import { findCase } from './all-cases.ts';
import type { Guard } from './guard.ts';
import { guards } from './guards.ts';
import { buildWithout } from './variant.ts';

const results = '.output/guards/results';
mkdirSync(results, { recursive: true });

async function runIn(browser: HostileBrowser, one: HostileCase): Promise<string | undefined> {
  const [blank, ...others] = browser.context.pages();
  for (const page of others) await page.close();
  await blank?.goto('about:blank');
  try {
    const lab = await openLab(browser);
    await one.run(lab);
    await expectNoLeak(lab);
    return undefined;
  } catch (error) {
    return String(error).slice(0, 300);
  }
}

/** Runs cases in a build without these guards; what each that failed complained of. Those that need it get a browser of their own. */
async function failuresWithout(out: readonly Guard[], cases: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const launch = launchFrom(buildWithout(out));
  const shared = await launch();
  const failed = new Map<string, string>();
  try {
    for (const id of cases) {
      const one = findCase(id);
      const browser = one.ownBrowser ? await launch(one.besides ? [one.besides()] : []) : shared;
      const complaint = await runIn(browser, one);
      if (complaint !== undefined) failed.set(id, complaint);
      if (browser !== shared) await browser.close().catch(() => {});
    }
  } finally {
    await shared.close();
  }
  return failed;
}

const named = (names: readonly string[]) => guards.filter(({ name }) => names.includes(name));
const chosen = process.env.GUARD === undefined ? guards : guards.filter(({ name }) => name === process.env.GUARD);

for (const guard of chosen) {
  const { name, cases, also = [] } = guard;
  test(`without ${[name, ...also].join(' and ')}: ${cases.join(', ')} fail`, async () => {
    test.setTimeout(60_000 + 45_000 * cases.length);
    // A build in which nothing works fails every case; the plain form must still be filled.
    const failed = await failuresWithout([guard, ...named(also)], ['control o2', ...cases]);
    writeFileSync(`${results}/${name.replace(/\W+/g, '-')}.json`, JSON.stringify({ name, failed: [...failed] }, null, 2));
    expect([...failed.keys()].sort()).toEqual([...cases].sort());
    if (also.length === 0) return;
    const alone = await failuresWithout([guard], cases);
    expect([...alone], 'caught by the others as well').toEqual([]);
  });
}
