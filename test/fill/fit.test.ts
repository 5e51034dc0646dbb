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
  it.each(['(a+)+$', '(?=x)x', '(a)\\1', '[', 'a*b*c*d*e*'])('does not run “%s”', (pattern) => {
    expect(matchesPattern(pattern, 'aaaa')).toBe('unknown');
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
