// Runs a TypeScript tool of this project: node test/tools/run.mjs FILE.ts [arguments].
// Bundled first, because Node strips types but does not know the `@/` alias.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [file] = process.argv.splice(2, 1);
const outfile = path.resolve('.output/tools', `${path.basename(file, '.ts')}.mjs`);
mkdirSync(path.dirname(outfile), { recursive: true });
await build({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  alias: { '@': path.resolve('.') },
  logLevel: 'warning',
});
await import(pathToFileURL(outfile));
