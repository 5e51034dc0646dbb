// npm run fuzz [-- --runs N] [--seed N] [--path P] [-t TITLE] [FILE …]: every property with many cases, the same ones again for the same seed.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '20000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    path: { type: 'string' },
    title: { type: 'string', short: 't' },
  },
});
for (const name of ['runs', 'seed']) {
  if (!/^-?\d+$/.test(values[name])) {
    console.error(`--${name} takes a whole number, not “${values[name]}”.`);
    process.exit(1);
  }
}
const again = `npm run fuzz -- --runs ${values.runs} --seed ${values.seed}`;
console.log(`Each property with ${values.runs} cases (those that say so with more or fewer). The same again: ${again}`);
const { status } = spawnSync(
  'vitest',
  [
    'run',
    ...['--config', 'test/fuzz/vitest.config.ts', '--root', '.'],
    ...(values.title === undefined ? [] : ['-t', values.title]),
    ...positionals,
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      FUZZ_RUNS: values.runs,
      FUZZ_SEED: values.seed,
      ...(values.path !== undefined && { FUZZ_PATH: values.path }),
    },
    shell: process.platform === 'win32',
  },
);
if (status !== 0) console.log(`\nThe same again: ${again}; one case alone: add -t and the title, and --path with what the failure names.`);
process.exit(status ?? 1);
