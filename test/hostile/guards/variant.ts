import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Guard, Manifest } from './guard.ts';

const built = path.resolve('.output/guards/chrome-mv3');

/** A copy of the build with switches, in which these guards are out. */
export function buildWithout(guards: readonly Guard[]): string {
  const folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'hag-guards-')), 'extension');
  cpSync(built, folder, { recursive: true });
  const line = `globalThis.hagWithout=${JSON.stringify(guards.map(({ name }) => name))};\n`;
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'))) {
    const place = path.join(folder, file);
    writeFileSync(place, line + readFileSync(place, 'utf8'));
  }
  const place = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(place, 'utf8')) as Manifest;
  for (const { without } of guards) if ('manifest' in without) without.manifest(manifest);
  writeFileSync(place, JSON.stringify(manifest));
  return folder;
}
