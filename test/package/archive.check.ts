import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { builds, filesIn, sources } from './built.ts';

const archives = [...Object.values(builds), sources];

describe.each(archives)('%s', (archive) => {
  it('has no date in it and its files in order, so that the same files make the same bytes', () => {
    const entries = filesIn(archive);
    expect(entries.filter(({ dated }) => dated)).toEqual([]);
    expect(entries.map(({ name }) => name)).toEqual(entries.map(({ name }) => name).sort());
  });

  it('has no hidden file, and none that would be unpacked elsewhere', () => {
    expect(filesIn(archive).filter(({ name }) => /(^|\/)\.|\\|^\/|:/.test(name))).toEqual([]);
  });
});

it('the archive of sources holds what is built and nothing that is not', () => {
  const tops = new Set(filesIn(sources).map(({ name }) => name.split('/')[0]));
  expect([...tops].sort()).toEqual([
    'LICENSE',
    'README.md',
    'components',
    'entrypoints',
    'lib',
    'package-lock.json',
    'package.json',
    'tsconfig.json',
    'wxt.config.ts',
  ]);
});

/** What a reviewer of a store does: take the sources apart, build them once more and compare. */
it.each(['chrome', 'firefox'] as const)('the package for %s is built again from the archive of sources, byte by byte', (browser) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'hag-again-'));
  try {
    for (const { name, bytes } of filesIn(sources)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), bytes);
    }
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    // Not the test runner's own mode, in which React would be built for development.
    const { NODE_ENV: _mode, VITEST: _runner, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync('wxt', ['zip', '-b', browser, '--mv3'], { cwd: folder, encoding: 'utf8', env });
    expect(status, stdout + stderr).toBe(0);
    const again = path.join(folder, builds[browser]);
    const list = (zip: string) => filesIn(zip).map(({ name, bytes }) => [name, bytes.toString('base64')]);
    expect(list(again).map(([name]) => name)).toEqual(list(builds[browser]).map(([name]) => name));
    for (const [name, bytes] of list(again))
      expect(list(builds[browser]).find(([other]) => other === name)?.[1] === bytes, name).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
