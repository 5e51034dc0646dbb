import { readFileSync } from 'node:fs';
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import { provideLocks } from './locks.ts';

type Words = { readonly [key: string]: string | Words };

const words = parse(readFileSync('lib/locales/en.yml', 'utf8')) as Words;

/** `popup.steps` in the YAML is `popup_steps` for the browser. */
function flatten(node: Words, path: readonly string[] = []): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) => {
    const name = [...path, key];
    if (typeof value === 'string') return [[name.join('_'), value] as [string, string]];
    const plural = 'n' in value && Object.values(value).every((form) => typeof form === 'string');
    return plural ? [[name.join('_'), Object.values(value).join(' | ')] as [string, string]] : flatten(value, name);
  });
}
const messages = new Map(flatten(words));

provideLocks();
if (process.env.FUZZ_RUNS !== undefined || process.env.FUZZ_SEED !== undefined) await import('./fuzz/configure.ts');

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no i18n: component tests assert the real English, and a missing key fails.
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name, substitutions) => {
    const message = messages.get(name);
    if (message === undefined) throw new Error(`no message “${name}” in lib/locales/en.yml`);
    const values = substitutions === undefined ? [] : [substitutions].flat();
    return message.replace(/\$(\d)/g, (_, position) => String(values[Number(position) - 1] ?? ''));
  });
});
