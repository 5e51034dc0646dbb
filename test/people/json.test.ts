import { describe, expect, it } from 'vitest';
import { type JsonRefusal, longestFile, readJson } from '@/lib/people/json.ts';

const read = (text: string) => readJson(new TextEncoder().encode(text));
const answer = (text: string): JsonRefusal | 'ok' => {
  const reading = read(text);
  return reading.kind === 'ok' ? 'ok' : reading.why;
};

describe('a file is read as JSON', () => {
  it.each([
    ['{"a": [1, "two", null, {"b": true}]}', { a: [1, 'two', null, { b: true }] }],
    ['"{[\\"__proto__\\":"', '{["__proto__":'],
    ['["a", "a", {"a": "a"}]', ['a', 'a', { a: 'a' }]],
    ['[{"a": 1}, {"a": 2}]', [{ a: 1 }, { a: 2 }]],
    ['{"a": {"a": 1}, "b": {"a": 1}}', { a: { a: 1 }, b: { a: 1 } }],
    ['{"a": "constructor", "b": ["__proto__"]}', { a: 'constructor', b: ['__proto__'] }],
    ['{"A": 1, "a": 2, "": 3, " ": 4}', { A: 1, a: 2, '': 3, ' ': 4 }],
    ['{"__proto": 1, "constructors": 2}', { __proto: 1, constructors: 2 }],
    ['{"\\\\": 1, "\\"": 2}', { '\\': 1, '"': 2 }],
    ['7', 7],
  ])('%s', (text, value) => {
    expect(read(text)).toEqual({ kind: 'ok', value });
  });

  it('of a million bytes, not of one more, however many letters they are', () => {
    const wide = `"${'é'.repeat((longestFile - 2) / 2)}"`;
    expect(longestFile).toBe(1_000_000);
    expect(answer(wide)).toBe('ok');
    expect(answer(`${wide} `)).toBe('too-big');
  });

  it('eight levels deep, not nine', () => {
    const nested = (levels: number) => '[{"a":'.repeat(levels / 2) + (levels % 2 ? '[]' : '1') + '}]'.repeat(levels / 2);
    expect(answer(nested(8))).toBe('ok');
    expect(answer(nested(9))).toBe('too-deep');
    expect(answer(`[${Array(20).fill('[[[[[[[]]]]]]]').join(',')}]`)).toBe('ok');
    expect(answer(`[${Array(20).fill('{"a":{"a":{}}}').join(',')}]`)).toBe('ok');
  });
});

describe('a file is not read', () => {
  it.each<[string, JsonRefusal]>([
    ...['"a" :', '"a"\t:', '"a"\n:', '"a"\r:', '"a" \r\n\t :'].map((key): [string, JsonRefusal] => [`{"a": 1, ${key} 2}`, 'duplicate-key']),
    ['{"a" : 1, "a": 2}', 'duplicate-key'],
    ['{"a": 1, "b": {"c": 1, "d": [], "c": 2}}', 'duplicate-key'],
    ['{"a": [{}], "a": 2}', 'duplicate-key'],
    ['{"a": "}", "a": 2}', 'duplicate-key'],
    ['{"a": "\\"", "a": 2}', 'duplicate-key'],
    ['{"a": "\\\\", "a": 2}', 'duplicate-key'],
    ['{"": 1, "": 2}', 'duplicate-key'],
    ...['__proto__', 'constructor', 'prototype'].flatMap((name): [string, JsonRefusal][] => [
      [`{"${name}": 1}`, 'forbidden-name'],
      [`[[{"a": {"${name}" : {}}}]]`, 'forbidden-name'],
    ]),
    ['{"\\u0063onstructor": 1}', 'forbidden-name'],
    ['{"\\x": 1}', 'not-json'],
    ['{"a', 'not-json'],
    ['{"a"', 'not-json'],
    ['{"a\\', 'not-json'],
    ['"a" : 1', 'not-json'],
    ['"__proto__": 1', 'forbidden-name'],
    ['[1] [2]', 'not-json'],
    [']]]]"a":1', 'not-json'],
    ["{'a': 1}", 'not-json'],
    ['{"a": 1,}', 'not-json'],
    ['{"a": NaN}', 'not-json'],
    ['// {}', 'not-json'],
  ])('%s (%s)', (text, why) => {
    expect(read(text)).toEqual({ kind: 'refused', why });
  });

  it('when it is no UTF-8', () => {
    expect(readJson(new Uint8Array([0x22, 0xc3, 0x22]))).toEqual({ kind: 'refused', why: 'not-text' });
  });
});
