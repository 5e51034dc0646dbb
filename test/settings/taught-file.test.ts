import { describe, expect, it } from 'vitest';
import { parseTaught, signatureOf } from '@/lib/fill/taught.ts';
import { forms } from '@/lib/guide/forms.ts';
import { defaultSettings } from '@/lib/settings/settings.ts';
import { applyTaught, previewTaught, readTaughtFile, taughtForms, writeTaughtFile } from '@/lib/settings/taught-file.ts';
import { field } from '../fill/make.ts';

const signature = signatureOf(field('Unit code', { sections: ['About you'] }));
const taught = { 'o2-form': { [signature]: 'pi department', broken: 'pi name' } } as const;
const rule = { control: 'text', section: 'about you', label: 'unit code', asks: 'pi department' };
const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const file = (fields: unknown, form = 'o2-form', more = {}) =>
  bytes({ format: 'hms-access-guide/taught-fields', version: 1, forms: [{ form, fields }], ...more });

describe('the file of taught fields', () => {
  it('holds what was taught of each form as the guide holds rules for fields, and comes back as it went', () => {
    const text = writeTaughtFile({ taught });
    expect(JSON.parse(text).forms).toEqual([{ form: 'o2-form', fields: [rule] }]);
    const reading = readTaughtFile(bytes(text));
    expect(reading).toEqual({ kind: 'read', forms: [{ form: 'o2-form', fields: [rule] }] });
    if (reading.kind !== 'read') return;
    const changes = previewTaught(defaultSettings, reading.forms);
    expect(changes).toEqual([{ ...rule, form: 'o2-form', signature }]);
    expect(taughtForms(applyTaught(defaultSettings, changes))).toEqual(taughtForms({ taught }));
  });

  it('says what it would replace, and replaces only what was chosen', () => {
    const mine = { ...defaultSettings, taught: { 'o2-form': { [signature]: 'self lab' }, 'guest-form': { [signature]: 'guest name' } } };
    const [change, second] = previewTaught(mine, [{ form: 'o2-form', fields: [rule, { ...rule, label: 'other' }] }]);
    expect(change?.before).toBe('self lab');
    expect(second?.before).toBeUndefined();
    expect(applyTaught(mine, [])).toEqual(mine);
    expect(applyTaught(mine, change ? [change] : []).taught).toEqual({
      'o2-form': { [signature]: 'pi department' },
      'guest-form': { [signature]: 'guest name' },
    });
  });

  it.each([
    ['no JSON', bytes('{'), 'not-json'],
    ['people', bytes({ format: 'hms-access-guide/people', version: 1, people: [] }), 'not-ours'],
    ['a later version', file([rule], 'o2-form', { version: 2 }), 'newer'],
    ['another form', file([rule], 'https://other.example/form'), 'not-ours'],
    ['a meaning that is none', file([{ ...rule, asks: 'pi password' }]), 'not-ours'],
    ['a control that is none', file([{ ...rule, control: 'password' }]), 'not-ours'],
    ['a member too many', file([{ ...rule, value: 'Genetics' }]), 'not-ours'],
    ['no label', file([{ ...rule, label: '' }]), 'not-ours'],
    ['a label without a word', file([{ ...rule, label: ' * ' }]), 'not-ours'],
    ['a box to tick', file([{ ...rule, control: 'checkbox' }]), 'not-ours'],
    ['a label without end', file([{ ...rule, label: 'x'.repeat(201) }]), 'not-ours'],
    ['fields without end', file(Array.from({ length: 201 }, (_, at) => ({ ...rule, label: `x${at}` }))), 'not-ours'],
    [
      'a name that reaches into every object',
      bytes(`{"format":"hms-access-guide/taught-fields","version":1,"forms":[],"__proto__":{}}`),
      'forbidden-name',
    ],
    ['nothing', file([]), 'empty'],
  ])('is refused whole with %s in it', (_, content, why) => {
    expect(readTaughtFile(content)).toEqual({ kind: 'refused', why });
  });

  it('is the shape of the guide’s own rules, each of which means something', () => {
    for (const { fields = [] } of forms) for (const { asks } of fields) expect(parseTaught(asks)).toBeDefined();
    expect(parseTaught(rule.asks)).toBeDefined();
  });
});
