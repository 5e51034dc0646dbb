import { readFileSync } from 'node:fs';
import { readZip, type ZipEntry } from './zip.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const archive = (name: string) => `.output/hms-access-guide-${version}-${name}.zip`;

/** What is handed to the stores: checks read these archives, not the folders that they were made of. */
export const builds = { chrome: archive('chrome'), firefox: archive('firefox') } as const;
export type Build = keyof typeof builds;
export const sources = archive('sources');

const read = new Map<string, readonly ZipEntry[]>();

export function filesIn(zip: string): readonly ZipEntry[] {
  const entries = read.get(zip) ?? readZip(zip);
  read.set(zip, entries);
  return entries;
}

export function readManifest(build: Build): Record<string, unknown> {
  const manifest = filesIn(builds[build]).find(({ name }) => name === 'manifest.json');
  return JSON.parse(manifest?.bytes.toString('utf8') ?? '');
}

export const readScripts = (build: Build): { file: string; code: string }[] =>
  filesIn(builds[build])
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ name, bytes }) => ({ file: name, code: bytes.toString('utf8') }));

export const isContentScript = ({ file }: { file: string }) => file.startsWith('content-scripts');
