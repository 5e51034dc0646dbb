import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

export const assetPrefix = '/__practice__/';

// From the project's root, where every script of the project starts: tools are bundled elsewhere before they run.
const packages: Readonly<Record<string, string>> = {
  'jquery.js': 'node_modules/jquery/dist/jquery.min.js',
  'angular.js': 'node_modules/angular/angular.min.js',
  'select2.js': 'node_modules/select2-v3/select2.js',
  'select2.css': 'node_modules/select2-v3/select2.css',
  'select2.png': 'node_modules/select2-v3/select2.png',
  'select2x2.png': 'node_modules/select2-v3/select2x2.png',
  'select2-spinner.gif': 'node_modules/select2-v3/select2-spinner.gif',
};

const clients: Readonly<Record<string, string>> = {
  'accordion.js': 'accordion.ts',
  'form-data.js': 'form-data.ts',
  'ppms.js': 'ppms.ts',
  'service-portal.js': 'service-portal.ts',
  'sponsored-role.js': 'sponsored-role.tsx',
  'webform.js': 'webform.ts',
};

const styles = ['practice', 'confluence', 'drupal', 'ppms', 'service-portal', 'steps'].map((name) => `${name}.css`);

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png', '.gif': 'image/gif' };

function bundle(file: string): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: [path.resolve('test/site/client', file)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

function load(name: string): Buffer | null {
  const file = packages[name];
  if (file !== undefined) return readFileSync(path.resolve(file));
  const client = clients[name];
  if (client !== undefined) return bundle(client);
  return styles.includes(name) ? readFileSync(path.resolve('test/site/styles', name)) : null;
}

const loaded = new Map<string, Buffer | null>();

/** A script, style or image of the practice pages, read or bundled once. Null: there is none of that name. */
export function readAsset(name: string): { readonly contentType: string; readonly body: Buffer } | null {
  if (!loaded.has(name)) loaded.set(name, load(name));
  const body = loaded.get(name) ?? null;
  return body === null ? null : { contentType: `${types[path.extname(name)] ?? 'application/octet-stream'}; charset=utf-8`, body };
}

export const assetNames: readonly string[] = [...Object.keys(packages), ...Object.keys(clients), ...styles];
