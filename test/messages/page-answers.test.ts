import { describe, expect, it } from 'vitest';
import { controls, labelOrigins } from '@/lib/fill/field.ts';
import { doubts } from '@/lib/fill/meaning.ts';
import { refusals } from '@/lib/fill/plan.ts';
import { parseKeys, parseOutcomes, parseReading, parseUndone } from '@/lib/messages/page-answers.ts';
import { field, options } from '../fill/make.ts';

const whole = field('Email', {
  maxLength: 80,
  pattern: '.+',
  min: '1',
  max: '9',
  besidePassword: true,
  options: options('a', 'b'),
  sections: ['Your details'],
});
const reading = (over: object) => ({ fields: [{ ...whole, ...over }], sendsTo: [], fingerprint: 'f' });
const long = (most: number) => 'x'.repeat(most + 1);
const many = <T>(one: T, most: number) => Array.from({ length: most + 1 }, () => one);

describe('what a page script reads of its form', () => {
  it('is taken as it is when it has the shape of a reading', () => {
    const answer = { fields: [whole, field('Name')], sendsTo: ['https://evil.test'], fingerprint: 'abc' };
    expect(parseReading(answer)).toEqual(answer);
  });

  it.each(controls)('may be a %s', (control) => {
    expect(parseReading(reading({ control }))?.fields[0]?.control).toBe(control);
  });

  it.each(labelOrigins)('may have a label found by %s', (from) => {
    expect(parseReading(reading({ labels: [{ from, text: 'x' }] }))).toBeDefined();
  });

  it('loses what no reading holds, a value above all', () => {
    const answer = { ...reading({ value: 'secret', labels: [{ from: 'for', text: 'x', value: 'secret' }] }), values: ['secret'] };
    expect(JSON.stringify(parseReading(answer))).not.toContain('secret');
  });

  const texts = { key: 200, label: 200, name: 1000, id: 1000, autocomplete: 200, placeholder: 1000, pattern: 1000, min: 100, max: 100 };
  it.each(Object.entries(texts))('has no %s of more than %d signs', (name, most) => {
    expect(parseReading(reading({ [name]: long(most).slice(1) }))).toBeDefined();
    expect(parseReading(reading({ [name]: long(most) }))).toBeUndefined();
    expect(parseReading(reading({ [name]: 7 }))).toBeUndefined();
  });

  it.each(['required', 'empty', 'ours', 'visible', 'editable', 'besidePassword', 'form', 'maxLength'])(
    'says %s in one way only',
    (name) => {
      expect(parseReading(reading({ [name]: 'yes' }))).toBeUndefined();
      expect(parseReading(reading({ [name]: null }))).toBeUndefined();
    },
  );

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a control that nobody writes', reading({ control: 'password' })],
    ['a label found in a way that nobody knows', reading({ labels: [{ from: 'guess', text: 'x' }] })],
    ['a label without a text', reading({ labels: [{ from: 'for' }] })],
    ['a label of 2,001 signs', reading({ labels: [{ from: 'for', text: long(2000) }] })],
    ['41 labels', reading({ labels: many({ from: 'for', text: 'x' }, 40) })],
    ['41 headings', reading({ sections: many('x', 40) })],
    ['a heading of 2,001 signs', reading({ sections: [long(2000)] })],
    ['a choice without a label', reading({ options: [{ value: 'x' }] })],
    ['a choice without a value', reading({ options: [{ label: 'x' }] })],
    ['a choice with 2,001 signs', reading({ options: [{ value: 'x', label: long(2000) }] })],
    ['a choice with a value of 2,001 signs', reading({ options: [{ value: long(2000), label: 'x' }] })],
    ['5,001 choices', reading({ options: many({ value: 'x', label: 'x' }, 5000) })],
    ['2,001 fields', { ...reading({}), fields: many(whole, 2000) }],
    ['51 addressees', { ...reading({}), sendsTo: many('x', 50) }],
    ['an addressee of 501 signs', { ...reading({}), sendsTo: [long(500)] }],
    ['no fingerprint', { fields: [], sendsTo: [] }],
    ['a fingerprint of 201 signs', { ...reading({}), fingerprint: long(200) }],
  ])('is dropped with %s', (_what, answer) => {
    expect(parseReading(answer)).toBeUndefined();
  });
});

describe('what a page script says became of an order', () => {
  it.each([...refusals, ...doubts])('may be refused: %s', (refusal) => {
    const outcomes = [{ key: 'f1', result: 'refused', refusal }];
    expect(parseOutcomes(outcomes)).toEqual(outcomes);
  });

  it('may be filled or kept, and never says with what', () => {
    const outcomes = [
      { key: 'f1', result: 'filled', value: 'secret' },
      { key: 'f2', result: 'kept' },
    ];
    expect(parseOutcomes(outcomes)).toEqual([
      { key: 'f1', result: 'filled' },
      { key: 'f2', result: 'kept' },
    ]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['one outcome that is no list', { key: 'f1', result: 'filled' }],
    ['a result that nobody knows', [{ key: 'f1', result: 'sent' }]],
    ['a refusal without a reason', [{ key: 'f1', result: 'refused' }]],
    ['a reason that nobody knows', [{ key: 'f1', result: 'refused', refusal: 'no-mood' }]],
    ['a result without a field', [{ result: 'filled' }]],
    ['a key of 201 signs', [{ key: long(200), result: 'filled' }]],
    ['2,001 results', many({ key: 'f1', result: 'filled' }, 2000)],
  ])('is dropped when it is %s', (_what, answer) => {
    expect(parseOutcomes(answer)).toBeUndefined();
  });
});

describe('what a page script says it took back', () => {
  it('is how many fields, and which stay', () => {
    expect(parseUndone({ restored: 2, left: 1, stays: ['f3'], values: ['secret'] })).toEqual({ restored: 2, left: 1, stays: ['f3'] });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['empty', {}],
    ['a text for a number', { restored: '2', left: 1, stays: [] }],
    ['without what is left', { restored: 2, stays: [] }],
    ['without what stays', { restored: 2, left: 0 }],
    ['a key of 201 signs', { restored: 0, left: 1, stays: [long(200)] }],
  ])('is dropped when it is %s', (_what, answer) => {
    expect(parseUndone(answer)).toBeUndefined();
  });
});

describe('the keys that a page script names', () => {
  it('are taken as they are, two thousand of them and none of more than 200 signs', () => {
    expect(parseKeys(['f1', 'f2'])).toEqual(['f1', 'f2']);
    for (const answer of [undefined, 'f1', [1], [long(200)], many('f1', 2000)]) expect(parseKeys(answer)).toBeUndefined();
  });
});
