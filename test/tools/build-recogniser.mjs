// Builds `.output/recogniser.js`, a classic script that defines `globalThis.recogniseForm`, from the modules that ship.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

await build({
  entryPoints: [`${root}/test/tools/recogniser.ts`],
  outfile: `${root}/.output/recogniser.js`,
  bundle: true,
  format: 'iife',
  target: 'chrome130',
  minify: true,
  alias: { '@': root },
  logLevel: 'info',
});
