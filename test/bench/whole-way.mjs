// Measures a first fill of a 25-field form in a page just loaded, beside a bare loop that writes the same values.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { usualForm } from './usual-form.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The median of `rounds` pages; `bare` is the loop's. */
export async function measureWholeWay(browser, rounds = 7) {
  const { outputFiles } = await build({
    entryPoints: [`${root}/test/bench/whole-way.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome130',
    minify: true,
    alias: { '@': root },
  });
  const runs = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: usualForm }));
    await page.goto(`https://practice${round}.test/`);
    await page.evaluate(outputFiles[0].text);
    runs.push(await page.evaluate(async () => ({ ...(await globalThis.fillWholly()), bare: globalThis.writeBarely() })));
    await page.close();
  }
  const middle = (name) => runs.map((run) => run[name]).sort((a, b) => a - b)[rounds >> 1];
  return Object.fromEntries(Object.keys(runs[0]).map((name) => [name, middle(name)]));
}
