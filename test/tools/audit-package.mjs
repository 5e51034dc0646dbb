// npm run audit:package: builds the packages once more, holds the result against those that are there, and lists what ships.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readZip } from '../package/zip.ts';

const folder = '.output';
const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');
const packages = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.zip'))
    .sort();
const sums = () => Object.fromEntries(packages().map((name) => [name, sum(readFileSync(path.join(folder, name)))]));

function build() {
  for (const more of [[], ['-b', 'firefox', '--mv3']]) {
    const { status } = spawnSync('wxt', ['zip', ...more], { stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}

if (packages().length === 0) build();
const before = sums();
build();
const differing = Object.entries(sums()).filter(([name, now]) => before[name] !== now);
if (differing.length > 0) {
  console.error(`Two builds of the same sources differ: ${differing.map(([name]) => name).join(', ')}`);
  process.exit(1);
}

const sections = packages().map((name) => {
  const zip = path.join(folder, name);
  const rows = readZip(zip).map((entry) => `| ${entry.name} | ${entry.bytes.length} | \`${sum(entry.bytes)}\` |`);
  return [
    `## ${name}`,
    '',
    `SHA-256 \`${before[name]}\`, ${readFileSync(zip).length} bytes`,
    '',
    '| file | bytes | SHA-256 |',
    '| --- | ---: | --- |',
    ...rows,
  ].join('\n');
});
const text = `# What ships\n\nBuilt twice, byte for byte the same.\n\n${sections.join('\n\n')}\n`;
writeFileSync(path.join(folder, 'contents.md'), text);
// The sources are long; the summary of a run shows what is installed.
if (process.env.GITHUB_STEP_SUMMARY)
  appendFileSync(
    process.env.GITHUB_STEP_SUMMARY,
    `${text
      .split('\n## ')
      .filter((part) => !part.includes('-sources.zip\n'))
      .join('\n## ')}\n`,
  );
console.log(`${path.join(folder, 'contents.md')}: ${packages().join(', ')}`);
