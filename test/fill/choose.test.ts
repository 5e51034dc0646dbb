import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseOption, namesOf, normaliseChoice } from '@/lib/fill/choose.ts';
import { ownSynonyms, synonymsOf } from '@/lib/fill/synonyms.ts';
import { options } from './make.ts';

const label = (choice: ReturnType<typeof chooseOption>) => ('option' in choice ? choice.option.label : choice.refusal);

describe('chooseOption', () => {
  it.each([
    ['genetics', ['Genetics', 'Cell Biology'], 'Genetics'],
    ['Genetics', ['Genetics and Development'], 'no-matching-option'],
    ['Dr', ['Mr.', 'Dr.'], 'Dr.'],
    ['Research & Development', ['Research and Development'], 'Research and Development'],
    ['Zoe', ['Zoë'], 'Zoë'],
    ['Staff', ['Staff', 'STAFF'], 'two-matching-options'],
    ['', ['', 'x'], 'no-matching-option'],
    ['Other', [], 'no-matching-option'],
  ])('for “%s” among %j answers %s', (wanted, labels, expected) => {
    expect(label(chooseOption(options(...labels), [wanted]))).toBe(expected);
  });

  it('takes a declared synonym, but the wanted name itself first', () => {
    const synonyms = synonymsOf([{ name: 'Massachusetts General Hospital', short: ['MGH'], formerly: [] }]);
    expect(label(chooseOption(options('MGH', 'BWH'), ['Massachusetts General Hospital'], synonyms))).toBe('MGH');
    expect(label(chooseOption(options('MGH', 'Massachusetts General Hospital'), ['Massachusetts General Hospital'], synonyms))).toBe(
      'Massachusetts General Hospital',
    );
  });

  const named = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([value, label]) => ({ value, label }));
  it.each([
    ['the first wanted name that is there decides', named(['1', 'B'], ['2', 'A']), ['A', 'B'], [], '2'],
    ['a label before a value', named(['A', 'x'], ['2', 'A']), ['A'], [], '2'],
    ['a label that is declared before a value', named(['A', 'x'], ['2', 'Alpha']), ['A'], [['A', 'Alpha']], '2'],
    ['a value before one that is declared', named(['Alpha', 'x'], ['A', 'y']), ['A'], [['A', 'Alpha']], 'A'],
    ['a value that is declared before none', named(['Alpha', 'x'], ['B', 'y']), ['A'], [['A', 'Alpha']], 'Alpha'],
    ['a value with a letter in it', named(['3a', 'x']), ['3a'], [], '3a'],
    ['a value with a letter before it', named(['a3', 'x']), ['a3'], [], 'a3'],
    ['no number', named(['3', 'x']), ['3'], [], 'no-matching-option'],
    ['no number with spaces', named([' 3 ', 'x']), ['3'], [], 'no-matching-option'],
    ['no number with a dot', named(['3.5', 'x']), ['3.5'], [], 'no-matching-option'],
    ['no declared number', named(['3', 'x']), ['March'], [['March', '3']], 'no-matching-option'],
    ['nothing for an empty name', named(['', '']), ['', ' - '], [['', 'x']], 'no-matching-option'],
    ['nothing for a synonym of nothing', named(['1', '-']), ['A'], [['A', '-', '']], 'no-matching-option'],
    ['one for a name that is wanted twice', named(['1', 'A']), ['A', 'a'], [['A', 'a']], '1'],
    ['neither of two', named(['1', 'A'], ['2', 'a.']), ['A'], [], 'two-matching-options'],
  ])('takes %s', (_what, list, wanted, synonyms, value) => {
    const choice = chooseOption(list, wanted, synonyms);
    expect('option' in choice ? choice.option.value : choice.refusal).toBe(value);
  });

  it.each([
    ['  Cell   Biology ', 'cell biology'],
    ['Cell,;:/_()-–—Biology', 'cell biology'],
    ['Ph.D.*', 'phd'],
    ['O’Neil ‘x’ “y” "z" `w\'', 'oneil x y z w'],
    ['Research&Development', 'research and development'],
    ['ﬁne Génétique', 'fine genetique'],
    ['( )', ''],
  ])('“%s” is the same as “%s”', (text, norm) => {
    expect(normaliseChoice(text)).toBe(norm);
  });

  it('names a choice by itself first, then by all groups that it is in', () => {
    expect(namesOf('x', [['X.', 'ten'], ['y'], ['z', 'x']])).toEqual(['x', 'X.', 'ten', 'z', 'x']);
    expect(namesOf('x', [])).toEqual(['x']);
  });

  it('refuses when a short form stands for two declared names of the list', () => {
    const synonyms = [
      ['Beth Israel', 'BI'],
      ['Broad Institute', 'BI'],
    ];
    expect(label(chooseOption(options('Beth Israel', 'Broad Institute'), ['BI'], synonyms))).toBe('two-matching-options');
  });

  it('takes a coded value, but no bare number', () => {
    const states = ownSynonyms['address-level1'] ?? [];
    expect(chooseOption([{ value: 'MA', label: 'Mass.' }], ['Massachusetts'], states)).toEqual({ option: { value: 'MA', label: 'Mass.' } });
    expect(label(chooseOption([{ value: '3', label: 'Marzo' }], ['March', '3']))).toBe('no-matching-option');
  });

  it.each([
    ['address-level1', 'MA', 'Massachusetts'],
    ['address-level1', 'new hampshire', 'NH'],
    ['country', 'United States', 'USA'],
    ['country', 'GB', 'United Kingdom'],
    ['citizenship', 'Switzerland', 'CH'],
    ['honorific-prefix', 'Dr.', 'Doctor'],
  ] as const)('knows that for %s “%s” and “%s” are one', (what, wanted, written) => {
    expect(label(chooseOption(options('something else', written), [wanted], ownSynonyms[what]))).toBe(written);
  });

  const word = fc.stringMatching(/^[A-Za-z .&-]{0,6}$/);
  it('never picks an option that does not equal a wanted name or a declared synonym of it', () => {
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1 }), fc.array(fc.array(word)), (labels, wanted, synonyms) => {
        const choice = chooseOption(options(...labels), wanted, synonyms);
        if (!('option' in choice)) return;
        const names = wanted.flatMap((text) => namesOf(text, synonyms)).map(normaliseChoice);
        expect(names).toContain(normaliseChoice(choice.option.label));
      }),
    );
  });

  it('does not depend on the order of the options', () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), word, (labels, wanted) => {
        const there = chooseOption(options(...labels), [wanted]);
        const back = chooseOption(options(...labels).reverse(), [wanted]);
        expect('option' in there ? there.option.value : there.refusal).toBe('option' in back ? back.option.value : back.refusal);
      }),
    );
  });
});
