import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readManifest } from './built.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const privacy = read('PRIVACY.md');
const store = read('.github/STORE.md');

/** The cells of the table under a heading, row by row, without its head. */
function rowsUnder(text: string, heading: string): string[][] {
  const [, section = ''] = text.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const lines = own.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}
const code = (cell = '') => cell.match(/^`(.+)`$/)?.[1] ?? '';

const manifests = { chrome: readManifest('chrome'), firefox: readManifest('firefox') };
const asked = [...new Set(Object.values(manifests).flatMap(({ permissions }) => permissions as string[]))].sort();
type Scripts = readonly { readonly matches: readonly string[]; readonly js: readonly string[] }[];
const matchesOf = (part: string) =>
  Object.values(manifests).map((manifest) =>
    (manifest.content_scripts as Scripts)
      .filter(({ js }) => js.some((file) => file.includes(part)))
      .flatMap(({ matches }) => matches)
      .sort(),
  );

describe('what is disclosed', () => {
  it.each([
    ['PRIVACY.md', rowsUnder(privacy, 'What it asks the browser for')],
    ['STORE.md', rowsUnder(store, 'Permissions')],
  ])('%s names the permissions of the manifests, each with its reason, and no other', (_, rows) => {
    expect(rows.map(([permission]) => code(permission)).sort()).toEqual(asked);
    for (const [, reason] of rows) expect(reason?.length).toBeGreaterThan(20);
  });

  it('the texts name no permission as not asked for that is', () => {
    const [, not = ''] = store.match(/Not asked for: (.+)/) ?? [];
    const names = [...not.matchAll(/`(\w+)`/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => asked.includes(name ?? ''))).toEqual([]);
  });

  it('PRIVACY.md names every address on which page scripts run, and which of them may be filled', () => {
    const rows = rowsUnder(privacy, 'What pages can see');
    const all = rows.map(([address]) => code(address)).sort();
    const filled = rows
      .filter(([, mark]) => mark === 'may be filled')
      .map(([address]) => code(address))
      .sort();
    for (const matches of matchesOf('guide.js')) expect(all).toEqual(matches);
    for (const matches of matchesOf('form.js')) expect(filled).toEqual(matches);
  });

  it('what it promises of private windows, networks, data and remote code is in the manifests', () => {
    expect(privacy).toContain('does not run in private windows');
    expect(privacy).toContain("`connect-src 'self'`");
    expect(store).toContain("`script-src 'self'`");
    for (const manifest of Object.values(manifests)) {
      expect(manifest.incognito).toBe('not_allowed');
      const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
      for (const part of ["connect-src 'self'", "script-src 'self'", "require-trusted-types-for 'script'", "trusted-types 'none'"])
        expect(policy.split('; ')).toContain(part);
    }
    expect(store).toContain('`data_collection_permissions` is `none`');
    expect(manifests.firefox).toMatchObject({
      browser_specific_settings: { gecko: { data_collection_permissions: { required: ['none'] } } },
    });
  });

  it('the README promises no less', () => {
    const readme = read('README.md');
    expect(readme).toContain('It does not run in private windows.');
    expect(readme).toContain('PRIVACY.md');
  });
});
