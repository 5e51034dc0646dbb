import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { FieldSnapshot } from '@/lib/fill/field.ts';
import type { WriteOrder, WriteOutcome, Writing } from '@/lib/fill/plan.ts';
import type { Reach } from '@/lib/guide/form.ts';
import { openWorlds, type Worlds } from './worlds.ts';

export const address = 'https://it.hms.harvard.edu/forms/guest/';

/** The real frameworks, as files that a practice page loads for itself: `<script src="/lib/vue.js">`. */
const files: Readonly<Record<string, string>> = {
  '/lib/angular.js': 'node_modules/angular/angular.min.js',
  '/lib/jquery.js': 'node_modules/jquery/dist/jquery.min.js',
  '/lib/select2.js': 'node_modules/select2-v3/select2.js',
  '/lib/select2.css': 'node_modules/select2-v3/select2.css',
  '/lib/select2-4.js': 'node_modules/select2-v4/dist/js/select2.full.js',
  '/lib/select2-4.css': 'node_modules/select2-v4/dist/css/select2.css',
  '/lib/vue.js': 'node_modules/vue/dist/vue.global.prod.js',
};
export const load = (...names: readonly string[]) =>
  names
    .map((name) => (name.endsWith('.css') ? `<link rel="stylesheet" href="/lib/${name}">` : `<script src="/lib/${name}"></script>`))
    .join('');

async function bundle(contents: string, loader: 'ts' | 'tsx'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, loader, resolveDir: process.cwd() },
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    alias: { '@': process.cwd() },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  return outputFiles[0]?.text ?? '';
}

/** A page's own React script. */
export const reactScript = (code: string) =>
  bundle(`import { createRoot } from 'react-dom/client'; import { useState, useEffect, useRef } from 'react';\n${code}`, 'tsx');

const ours = () =>
  bundle(
    `import { serveForm } from '@/lib/page/serve-form.ts';
     const stop = new AbortController();
     globalThis.calls = 0;
     globalThis.form = serveForm(document, stop.signal, () => globalThis.card, () => { calls += 1; });`,
    'ts',
  );

export type Answers = Readonly<Record<string, string | Writing>>;
export type Results = Readonly<Record<string, string>>;

export type Opened = {
  readonly page: Page;
  readonly read: () => Promise<{ fields: FieldSnapshot[]; sendsTo: string[]; fingerprint: string }>;
  /** Fills fields by the label of the last reading, or of a new one; answers what became of each. */
  readonly fill: (
    answers: Answers,
    order?: Partial<WriteOrder> & { readonly replace?: boolean; readonly reread?: boolean },
  ) => Promise<Results>;
  readonly undo: () => Promise<{ restored: number; left: number }>;
  /** Labels of the last reading of what could not be undone. */
  readonly stays: () => readonly string[];
  /** Runs code where our script runs. */
  readonly inOurs: <T>(code: string) => Promise<T>;
  readonly value: (selector: string) => Promise<string>;
  /** The document that the page shows now, once it has loaded another. */
  readonly again: () => Promise<Opened>;
  /** Types over what is there, key by key, as a user would; with no text it is deleted. */
  readonly retype: (selector: string, text: string) => Promise<void>;
};

export type Driver = {
  readonly open: (body: string, options?: { readonly url?: string; readonly head?: string; readonly reach?: Reach }) => Promise<Opened>;
  readonly close: () => Promise<void>;
};

export async function startDriver(): Promise<Driver> {
  const script = await ours();
  const worlds = await openWorlds();
  const pages = new Map<string, string>();
  await worlds.context.route('**/*', (route) => {
    const url = route.request().url();
    const file = files[new URL(url).pathname];
    if (file) return route.fulfill({ path: file });
    const body = pages.get(url);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: body ?? '' });
  });
  return {
    open: async (body, { url = address, head = '', reach } = {}) => {
      pages.set(url, `<!doctype html><title>Guest request</title>${head}<body>${body}`);
      return openPage(worlds, url, script, reach);
    },
    close: worlds.close,
  };
}

async function openPage(worlds: Worlds, url: string, script: string, reach?: Reach): Promise<Opened> {
  await worlds.page.goto(url);
  return attach(worlds, url, script, reach);
}

async function attach(worlds: Worlds, url: string, script: string, reach: Reach = {}): Promise<Opened> {
  const { page, ofOurs } = worlds;
  const inOurs = await ofOurs();
  await inOurs(`${script};0`);
  const read = () => inOurs<Awaited<ReturnType<Opened['read']>>>(`form.read(${JSON.stringify(reach)})`);
  let last: Awaited<ReturnType<Opened['read']>> | undefined;
  let orders = 0;
  let left: readonly string[] = [];
  return {
    page,
    inOurs,
    again: () => attach(worlds, url, script, reach),
    read: async () => {
      last = await read();
      return last;
    },
    fill: async (answers, { replace = false, reread = true, ...changes } = {}) => {
      if (reread || !last) last = await read();
      const { fields } = last;
      const rows = Object.entries(answers).map(([label, answer]) => {
        const field = fields.find((candidate) => candidate.label === label);
        const writing: Writing = typeof answer === 'string' ? { kind: 'text', text: answer } : answer;
        return { key: field?.key ?? `none ${label}`, label, writing, replace };
      });
      orders += 1;
      const { origin, pathname } = new URL(url);
      const order: WriteOrder = { id: `order ${orders}`, origin, pathname, query: {}, expires: Date.now() + 60_000, rows, ...changes };
      const outcomes = await inOurs<readonly WriteOutcome[]>(`form.write(${JSON.stringify(order)})`);
      return Object.fromEntries(
        outcomes.map((outcome, at) => [rows[at]?.label ?? '', outcome.result === 'refused' ? outcome.refusal : outcome.result]),
      );
    },
    undo: async () => {
      const { stays, ...counts } = await inOurs<{ restored: number; left: number; stays: string[] }>('form.undo()');
      left = stays.map((key) => last?.fields.find((field) => field.key === key)?.label ?? '');
      return counts;
    },
    stays: () => left,
    value: (selector) => page.locator(selector).first().inputValue(),
    retype: async (selector, text) => {
      await page.locator(selector).press('ControlOrMeta+a');
      await (text === '' ? page.locator(selector).press('Delete') : page.locator(selector).pressSequentially(text));
    },
  };
}
