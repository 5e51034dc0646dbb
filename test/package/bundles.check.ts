import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Build, builds, isContentScript, listFiles, readScripts } from './built.ts';

/** Ways to send something away or to run text as code. React and its helpers mention none of them. */
const network = /\bfetch\(|XMLHttpRequest|new WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/;
const evaluation = /\beval\(|new Function\(/;
const htmlSinks = /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write\(/;

describe.each(Object.keys(builds) as Build[])('the bundles for %s', (build) => {
  const scripts = readScripts(build);

  it.each(scripts)('$file has no way to reach the network', ({ code }) => {
    expect(code.match(network)?.[0]).toBeUndefined();
  });

  it.each(scripts)('$file evaluates no text as code', ({ code }) => {
    expect(code.match(evaluation)?.[0]).toBeUndefined();
  });

  it.each(scripts.filter((script) => isContentScript(script) || script.file === 'background.js'))('$file writes no HTML', ({ code }) => {
    expect(code.match(htmlSinks)?.[0]).toBeUndefined();
  });

  it.each(scripts.filter(isContentScript))('$file, which meets pages, is at most 20 kB gzipped and reads no storage', ({ code }) => {
    expect(gzipSync(code).length).toBeLessThanOrEqual(20_000);
    expect(code).not.toMatch(/storage\.(local|session|sync|managed)/);
  });

  it('the script for articles has no code that writes into fields', () => {
    const guide = scripts.find(({ file }) => file.endsWith('guide.js'));
    expect(guide).toBeDefined();
    expect(guide?.code).not.toMatch(/writeFields|undoFill|readForm/);
  });

  it('ships no source maps and no test code', () => {
    expect(listFiles(build).filter((file) => file.endsWith('.map'))).toEqual([]);
    for (const { code } of scripts) expect(code).not.toMatch(/__practice__|zoe\.canary|\.test\/forms/);
  });

  it('keeps nothing where a browser account would copy it', () => {
    for (const { code } of scripts) expect(code).not.toMatch(/storage\.sync\b|"sync:|`sync:/);
  });
});
