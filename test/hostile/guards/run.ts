import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { guards } from './guards.ts';

/** Builds once with a switch at each guard, tries each guard's cases in a build without it, and renews the table in the README when all is as it says. */
const readme = 'test/hostile/README.md';
const [from, to] = ['<!-- guards -->', '<!-- /guards -->'];

function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

run('wxt', 'build', '--config', 'test/hostile/guards/wxt.config.ts');
run('playwright', 'test', '--config', 'test/hostile/guards/playwright.config.ts');

const rows = guards.map(({ name, prevents, cases, also = [] }) => [name, prevents, cases.join(', '), also.join(', ') || '–']);
const head = ['guard', 'what it prevents', 'cases that fail without it', 'other guards that also catch'];
const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
const table = [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
const text = readFileSync(readme, 'utf8');
writeFileSync(readme, `${text.slice(0, text.indexOf(from) + from.length)}\n\n${table}\n\n${text.slice(text.indexOf(to))}`);
console.log(table);
