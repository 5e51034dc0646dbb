// npm test: every check there is, one after the other, and one closing line that is their true sum.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensurePrograms } from './programs.mjs';

// Absolute: Playwright takes a relative one from the folder of its configuration.
const results = path.resolve('.output/results');
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

let chromium;
let firefox;
try {
  [chromium, firefox] = ensurePrograms('chromium', 'firefox', 'openssl');
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const env = { ...process.env, CHROMIUM: chromium, FIREFOX: firefox };

/** A command that passes or fails as a whole counts as one. */
const whole = (status) => ({ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 });

function readCounts(file, count) {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}
const vitestCounts = (file) =>
  readCounts(file, (json) => ({
    passed: json.numPassedTests,
    failed:
      json.numFailedTests + json.testResults.filter((suite) => suite.status === 'failed' && suite.assertionResults.length === 0).length,
  }));
const playwrightCounts = (file) =>
  readCounts(file, ({ stats, errors }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length }));

const vitest = (name, config, ...rest) => ({
  name,
  command: [
    'vitest',
    'run',
    '--config',
    config,
    '--root',
    '.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}/${name}.json`,
    ...rest,
  ],
  count: (status) => vitestCounts(`${results}/${name}.json`) ?? whole(status || 1),
});

const steps = [
  { name: 'format and lint', command: ['biome', 'check', '.'] },
  { name: 'types', command: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'unused code', command: ['knip'] },
  vitest('unit', 'test/vitest.config.ts'),
  { name: 'package for Chrome', command: ['wxt', 'zip'] },
  { name: 'package for Firefox', command: ['wxt', 'zip', '-b', 'firefox', '--mv3'] },
  vitest('package', 'test/package/vitest.config.ts'),
  {
    name: 'end-to-end',
    command: ['playwright', 'test', '--config', 'test/e2e/playwright.config.ts', '--project', 'chromium', '--project', 'firefox'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/e2e.json` },
    count: (status) => playwrightCounts(`${results}/e2e.json`) ?? whole(status || 1),
  },
];

const table = [];
for (const { name, command, count = whole, env: extra } of steps) {
  console.log(`\n── ${name} ──`);
  const start = Date.now();
  const { status } = spawnSync(command[0], command.slice(1), {
    stdio: 'inherit',
    env: { ...env, ...extra },
    shell: process.platform === 'win32',
  });
  const counts = count(status ?? 1);
  // A runner that fails without naming a failed test (a crash, an unhandled error) still failed.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  table.push({ check: name, ...counts, seconds: Math.round((Date.now() - start) / 1000) });
}

console.log('');
console.table(table);
const sum = (key) => table.reduce((total, row) => total + row[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
