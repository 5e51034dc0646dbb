import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { builds } from './built.ts';

type Finding = { readonly code: string; readonly file: string; readonly message: string };

it('web-ext lint finds no error, and no warning but the one that React’s own code always gives', () => {
  const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', builds.firefox, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { errors, warnings } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[] };
  expect(errors).toEqual([]);
  expect(warnings.filter(({ code }) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  for (const { file } of warnings) expect(file).toMatch(/^chunks\//);
});
