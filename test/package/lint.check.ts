import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { builds, readScripts } from './built.ts';

type Finding = { readonly code: string; readonly file: string; readonly message: string };

it('web-ext lint finds nothing in the package but the two warnings that React’s own code always gives', () => {
  const { stdout } = spawnSync('web-ext', ['lint', '--source-dir', builds.firefox, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const { errors, warnings, notices } = JSON.parse(stdout) as { errors: Finding[]; warnings: Finding[]; notices: Finding[] };
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  const react = readScripts('firefox').find(({ code }) => code.includes('react.dev/errors'))?.file;
  const known = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML', file: react };
  expect(warnings.map(({ code, message, file }) => ({ code, message, file }))).toEqual([known, known]);
});
