import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Build, builds, filesIn, isContentScript, readScripts } from './built.ts';

/** Ways to send something away. React and its helpers mention none of them. */
const network =
  /\bfetch\b|XMLHttpRequest|\bWebSocket\b|WebTransport|EventSource|sendBeacon|\bRTC[A-Z]\w+|importScripts|new (Shared)?Worker\b|new Image\b|document\.cookie/;
/** Ways to run text as code, or code that the package does not hold. The polyfill's table of names has a devtools `eval`, which is a key. */
const evaluation = /\beval\b(?!:\{minArgs)|\bnew Function\b|\bFunction\(|set(Timeout|Interval)\(["'`]|\bimport\(/;
const htmlSinks =
  /(inner|outer)HTML|insertAdjacentHTML|document\.write\b|DOMParser|createContextualFragment|(set|parse)HTML(Unsafe)?\b|srcdoc|dangerously/;
const assignments = /\.(inner|outer)HTML\s*=(?!=)/g;
/** Words of the practice site, of the tests’ people and of build modes that must not ship. */
const testCode =
  /__practice__|practice-state|__model|__submitted|canary|\.example\.(org|edu|nl)\b|\.test\/|localhost|127\.0\.0\.1|import\.meta\.env|vitest|playwright/i;

const isReact = ({ code }: { code: string }) => code.includes('react.dev/errors');
const isReactAria = ({ code }: { code: string }) => code.includes('assertiveLog');

describe.each(Object.keys(builds) as Build[])('the package for %s', (build) => {
  const files = filesIn(builds[build]);
  const scripts = readScripts(build);
  const textOf = (ending: string) =>
    files.filter(({ name }) => name.endsWith(ending)).map(({ name, bytes }) => ({ name, text: bytes.toString('utf8') }));

  it.each(scripts)('$file has no way to reach the network', ({ code }) => {
    expect(code.match(network)?.[0]).toBeUndefined();
  });

  it.each(scripts)('$file evaluates no text as code and loads none', ({ code }) => {
    expect(code.match(evaluation)?.[0]).toBeUndefined();
  });

  it.each(scripts.filter((script) => isContentScript(script) || script.file === 'background.js'))(
    '$file knows no HTML sink',
    ({ code }) => {
      expect(code.match(htmlSinks)?.[0]).toBeUndefined();
    },
  );

  it('assigns HTML nowhere but in React, where we never ask for it, and in React Aria, which empties its own announcer: five places, known one by one', () => {
    const counted = scripts.flatMap((script) => {
      const count = script.code.match(assignments)?.length ?? 0;
      return count === 0 ? [] : [{ count, theirs: isReact(script) || isReactAria(script), file: script.file }];
    });
    expect(counted.filter(({ theirs }) => !theirs)).toEqual([]);
    expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(5);
  });

  it.each(scripts.filter(isContentScript))('$file, which meets pages, is at most 20 kB gzipped and reads no storage', ({ code }) => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(20_000);
    expect(code).not.toMatch(/storage\.(local|session|sync|managed)|indexedDB|localStorage|sessionStorage/);
  });

  it('the script for articles has no code that writes into fields', () => {
    const guide = scripts.find(({ file }) => file.endsWith('guide.js'));
    expect(guide).toBeDefined();
    expect(guide?.code).not.toMatch(/writeFields|undoFill|readForm/);
  });

  it('ships no source map, none inside a script, and no test code', () => {
    expect(files.map(({ name }) => name).filter((name) => name.endsWith('.map'))).toEqual([]);
    for (const { name, text } of [...textOf('.js'), ...textOf('.css'), ...textOf('.html'), ...textOf('.json')]) {
      expect(text.match(/sourceMappingURL|sourcesContent/)?.[0], name).toBeUndefined();
      expect(text.match(testCode)?.[0], name).toBeUndefined();
    }
  });

  it.each(textOf('.html'))('$name has no script of its own and loads only from the package', ({ text }) => {
    for (const [tag] of text.matchAll(/<(script|link)\b[^>]*>/g)) expect(tag).toMatch(/ (src|href)="\/(chunks|assets)\/[\w-]+\.(js|css)"/);
    expect(text).not.toMatch(/<script\b[^>]*>[^<]|\son\w+=|<iframe|<style|https?:/);
  });

  it.each(textOf('.css'))('$name loads nothing', ({ text }) => {
    expect(text.match(/url\(|@import|https?:/)?.[0]).toBeUndefined();
  });

  it('keeps nothing where a browser account would copy it', () => {
    for (const { code } of scripts) expect(code).not.toMatch(/storage\.sync\b|"sync:|`sync:/);
  });

  it('holds these files and no other: a new one is read before it is added here', () => {
    // Vite’s own names for shared parts come and go with what is shared; each of them was read above.
    const names = files.map(({ name }) => (/^(chunks|assets)\//.test(name) ? name.replace(/\/[\w-]+\./, '/*.') : name));
    expect([...new Set(names)].sort()).toEqual([
      '_locales/en/messages.json',
      'assets/*.css',
      'background.js',
      'chunks/*.js',
      'content-scripts/form.js',
      'content-scripts/guide.js',
      'icons/128.png',
      'icons/16.png',
      'icons/32.png',
      'icons/48.png',
      'manifest.json',
      'options.html',
      'policy.json',
      'popup.html',
      'sidepanel.html',
      'welcome.html',
    ]);
    expect(files.length).toBe(new Set(files.map(({ name }) => name)).size);
  });
});

const folders = ['entrypoints', 'components', 'lib'];
const written = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|html)$/.test(name))
    .map((name) => path.join(folder, name)),
);

it.each(written)('%s, as written, has no HTML sink, no network and no evaluation', (file) => {
  const code = withoutComments(readFileSync(file, 'utf8'));
  for (const pattern of [htmlSinks, network, /\beval\(|new Function\b/]) expect(code.match(pattern)?.[0]).toBeUndefined();
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
