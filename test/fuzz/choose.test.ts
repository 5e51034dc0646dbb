import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOption, normaliseChoice } from '@/lib/fill/choose.ts';
import type { FieldOption } from '@/lib/fill/field.ts';

const text = fc.oneof(
  fc.constantFrom(
    'Genetics',
    'genetics',
    ' Genetics* ',
    'Génétics',
    'Cell Biology',
    'Cell-Biology',
    'R&D',
    'R and D',
    'Other',
    '',
    '3',
    'MA',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const option: fc.Arbitrary<FieldOption> = fc.record({ value: text, label: text });
const groups = fc.array(fc.array(text, { maxLength: 3 }), { maxLength: 3 });

describe('whatever the list', () => {
  it('the one choice whose label is the wanted text is taken, and of two neither', () => {
    fc.assert(
      fc.property(fc.array(option, { maxLength: 8 }), text, groups, (options, wanted, synonyms) => {
        const name = normaliseChoice(wanted);
        const same = options.filter(({ label }) => normaliseChoice(label) === name);
        const choice = chooseOption(options, [wanted], synonyms);
        if (name === '') return;
        if (same.length === 1) expect(choice).toEqual({ option: same[0] });
        if (same.length > 1) expect(choice).toEqual({ refusal: 'two-matching-options' });
      }),
    );
  });

  it('a choice is one of the list, and is called what is wanted or a declared synonym of it', () => {
    fc.assert(
      fc.property(fc.array(option, { maxLength: 8 }), fc.array(text, { maxLength: 3 }), groups, (options, wanted, synonyms) => {
        const choice = chooseOption(options, wanted, synonyms);
        if (!('option' in choice)) return;
        expect(options).toContain(choice.option);
        const norms = wanted.map(normaliseChoice);
        const declared = synonyms.map((group) => group.map(normaliseChoice)).filter((group) => group.some((name) => norms.includes(name)));
        const names = [...norms, ...declared.flat()].filter((name) => name !== '');
        const own = [choice.option.label, ...(/^[\s\d.]*$/.test(choice.option.value) ? [] : [choice.option.value])].map(normaliseChoice);
        expect(names.some((name) => own.includes(name))).toBe(true);
      }),
    );
  });

  it('what two texts have in common does not change when they are brought to one form twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (one) => {
        expect(normaliseChoice(normaliseChoice(one))).toBe(normaliseChoice(one));
        expect(normaliseChoice(`  ${one}\n`)).toBe(normaliseChoice(one));
      }),
    );
  });

  it('accents, quotes, dots and capitals make no difference', () => {
    const sign = fc.constantFrom('\u0301', '.', '’', '"', '*');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'E', 'x', 'O'), sign), { minLength: 1 }), (parts) => {
        expect(normaliseChoice(parts.flat().join(''))).toBe(normaliseChoice(parts.map(([letter]) => letter.toLowerCase()).join('')));
      }),
    );
  });
});
