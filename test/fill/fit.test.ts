import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitSpelling, matchesPattern } from '@/lib/fill/fit.ts';
import { field } from './make.ts';

describe('fitSpelling', () => {
  it.each([
    [{ maxLength: 4 }, '31415926', 'too-long'],
    [{ maxLength: 8 }, '31415926', '31415926'],
    [{ pattern: '[0-9]{8}' }, 'abc', 'wrong-format'],
    [{ pattern: '[0-9]{8}' }, '31415926', '31415926'],
    [{ control: 'number' as const }, '617-555', 'wrong-format'],
    [{ control: 'number' as const, max: '5' }, '6', 'wrong-format'],
    [{ control: 'date' as const, min: '2027-01-01' }, '2026-12-31', 'wrong-format'],
    [{ control: 'date' as const, max: '2027-01-01' }, '2026-12-31', '2026-12-31'],
    [{ control: 'email' as const }, 'zoe', 'wrong-format'],
    [{}, 'two\nlines', 'wrong-format'],
    [{ control: 'textarea' as const }, 'two\nlines', 'two\nlines'],
    [{ control: 'editable' as const }, 'two\nlines', 'two\nlines'],
    [{}, 'two\rlines', 'wrong-format'],
    // What does not say how long it may be.
    [{ maxLength: -1 }, '31415926', '31415926'],
    [{ maxLength: 0 }, '3', 'too-long'],
    [{ maxLength: 0 }, '', ''],
    [{ control: 'email' as const }, 'zoe@o2', 'zoe@o2'],
    [{ control: 'email' as const }, 'zoe@o2@x', 'wrong-format'],
    [{ control: 'email' as const }, '@o2', 'wrong-format'],
    [{ control: 'email' as const }, 'zoe@', 'wrong-format'],
    [{ control: 'email' as const }, 'zoe canary@o2.example', 'wrong-format'],
    [{ control: 'email' as const }, 'zoe@o2.example x', 'wrong-format'],
    [{ control: 'text' as const }, 'zoe', 'zoe'],
    // A pattern that cannot be tried is left to the browser.
    [{ pattern: '(a+)+' }, 'b', 'b'],
    [{ pattern: '' }, 'b', 'b'],
    [{ control: 'number' as const, min: '3', max: '5' }, '2', 'wrong-format'],
    [{ control: 'number' as const, min: '3', max: '5' }, '3', '3'],
    [{ control: 'number' as const, min: '3', max: '5' }, '5', '5'],
    [{ control: 'number' as const, min: '3', max: '20' }, '10', '10'],
    [{ control: 'number' as const, min: '', max: '' }, '-7', '-7'],
    [{ control: 'number' as const, min: '', max: '' }, '7', '7'],
    [{ control: 'number' as const }, '7', '7'],
    [{ control: 'date' as const }, '2026-12-31', '2026-12-31'],
    [{ control: 'date' as const, min: '', max: '' }, '2026-12-31', '2026-12-31'],
    [{ control: 'date' as const, min: '2026-12-31', max: '2026-12-31' }, '2026-12-31', '2026-12-31'],
    [{ control: 'date' as const, max: '2026-12-30' }, '2026-12-31', 'wrong-format'],
    [{ control: 'text' as const, min: '5', max: '6' }, '7', '7'],
  ])('into %j goes “%s”: %s', (limits, text, expected) => {
    const fitted = fitSpelling(field('x', limits), [text]);
    expect('text' in fitted ? fitted.text : fitted.refusal).toBe(expected);
  });

  it('takes the first spelling that fits, and gives the first one to copy when none does', () => {
    expect(fitSpelling(field('x', { maxLength: 10 }), ['(617) 555-0142', '6175550142'])).toEqual({ text: '6175550142' });
    expect(fitSpelling(field('x', { maxLength: 3 }), ['(617) 555-0142', '6175550142'])).toEqual({
      refusal: 'too-long',
      copy: '(617) 555-0142',
    });
  });

  it('has nothing to copy when there is no spelling at all', () => {
    expect(fitSpelling(field('x'), [])).toEqual({ refusal: 'wrong-format', copy: '' });
  });

  it('says of the first spelling why it does not fit', () => {
    expect(fitSpelling(field('x', { control: 'number', maxLength: 3 }), ['abc', '1234'])).toEqual({ refusal: 'wrong-format', copy: 'abc' });
  });

  it('never gives a text longer than the field takes, nor a part of a spelling', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(20), (spellings, maxLength) => {
        const fitted = fitSpelling(field('x', { maxLength }), spellings);
        if (!('text' in fitted)) return;
        expect(fitted.text.length).toBeLessThanOrEqual(maxLength);
        expect(spellings).toContain(fitted.text);
      }),
    );
  });
});

describe('matchesPattern', () => {
  it.each([
    ...['(a+)+$', '(a)*', '(ab)?', '(a){2}', '(?=x)x', '(?!x)a', '(?<=x)a', '(?<name>a)', '(a)\\1', '(a)\\9', '(?<n>a)\\k<n>', '['],
    ...['a*b*c*d*', 'a+b+c+d+', 'a{2,}b{2,}c{2,}d{10,}', 'a*b+c{2,}d*', 'a'.repeat(201)],
  ])('does not run “%s”', (pattern) => {
    expect(matchesPattern(pattern, 'aaaa')).toBe('unknown');
  });

  it.each([
    ['a*b+c{2,}', 'abcc', true],
    ['a*b+c{2,}', 'abc', false],
    ['[*+*+*+]*', '+*', true],
    ['[\\]*+*+]', '*', true],
    ['\\*\\+\\*\\+', '*+*+', true],
    ['[\\(\\)*+?]{2}', ')*', true],
    ['\\)+', '))', true],
    ['a{2}b{2}c{2}d{2}e{1,2}', 'aabbccdde', true],
    ['(?:a|b)c', 'bc', true],
    ['(?:a)[bc]*', 'abc', true],
    ['(?:a)\\d*', 'a12', true],
    ['a|bc', 'bc', true],
    ['a|bc', 'abc', false],
    ['a', 'xa', false],
    ['a', 'ax', false],
    ['\\d{3}', '617', true],
    ['\\0', '\0', true],
    ['\\p{Lu}', 'É', true],
    ['[[a-z]--[aeiou]]', 'b', true],
    ['[[a-z]--[aeiou]]', 'e', false],
    [`${'a'.repeat(199)}?`, 'a'.repeat(198), true],
  ])('runs “%s” on “%s” as the browser does: %s', (pattern, text, fits) => {
    expect(matchesPattern(pattern, text)).toBe(fits);
  });

  it('answers quickly whatever a page asks for', () => {
    const part = fc.constantFrom('a*', 'a+', '(a|aa)', '+', '*', 'a{2,}', '(a+)', '[a-z]+', '.', '\\w*', '$', '?');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const start = performance.now();
        matchesPattern(parts.join(''), `${'a'.repeat(40)}!`);
        expect(performance.now() - start).toBeLessThan(200);
      }),
    );
  });
});
