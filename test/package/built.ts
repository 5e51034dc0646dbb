import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const builds = { chrome: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
export type Build = keyof typeof builds;

export function listFiles(build: Build): string[] {
  return readdirSync(builds[build], { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

export function readManifest(build: Build): Record<string, unknown> {
  return JSON.parse(readFileSync(path.join(builds[build], 'manifest.json'), 'utf8'));
}

export const readScripts = (build: Build): { file: string; code: string }[] =>
  listFiles(build)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file: path.relative(builds[build], file), code: readFileSync(file, 'utf8') }));

export const isContentScript = ({ file }: { file: string }) => file.startsWith('content-scripts');
