import { describe, expect, it } from 'vitest';
import type { Understanding } from '@/lib/fill/meaning.ts';
import {
  guideSaysSo,
  mayBeTaught,
  parseTaught,
  partsOfSignature,
  saidSo,
  signatureOf,
  taughtByGuide,
  withTaught,
} from '@/lib/fill/taught.ts';
import { field } from './make.ts';

const code = field('Unit code *', { sections: ['About you'] });
const signature = signatureOf(code);
const taught = (fields: readonly ReturnType<typeof field>[], understood: ReadonlyMap<string, Understanding>, as = 'pi department') =>
  withTaught(fields, understood, { [signature]: as });

describe('what the user taught', () => {
  it('goes before what was understood, and says why', () => {
    const understood = new Map<string, Understanding>([[code.key, { doubt: 'not-understood' }]]);
    expect(taught([code], understood).get(code.key)).toEqual({ meaning: { whose: 'pi', what: 'department', why: [saidSo] } });
  });

  it('finds the question again when its star, its key or its name changed, but not under another heading', () => {
    const rerendered = { ...code, key: 'f99', name: 'x', label: 'Unit code' };
    expect(signatureOf(rerendered)).toBe(signature);
    expect(signatureOf({ ...code, sections: ['Sponsor'] })).not.toBe(signature);
  });

  it('holds for neither of two questions that look the same', () => {
    expect(taught([code, { ...code, key: 'twin' }], new Map()).size).toBe(0);
  });

  it('never makes a consent, a decision or a box to tick a detail', () => {
    for (const doubt of ['never-filled', 'decides-something'] as const) {
      expect(mayBeTaught(code, { doubt })).toBe(false);
      expect(taught([code], new Map<string, Understanding>([[code.key, { doubt }]])).get(code.key)).toEqual({ doubt });
    }
    expect(mayBeTaught(field('Agree', { control: 'checkbox' }), undefined)).toBe(false);
  });

  it.each(['', 'pi', 'nobody department', 'pi salary', 'pi department gold', 'pi department work more'])(
    'drops words that are not ours: “%s”',
    (text) => {
      expect(parseTaught(text)).toBeUndefined();
      expect(taught([code], new Map(), text).size).toBe(0);
    },
  );

  it('gives way to nothing but what the user says, where the guide says it of a form', () => {
    const rules = taughtByGuide([{ control: 'text', section: 'About you', label: 'Unit code', asks: 'pi department' }]);
    const byGuide = withTaught([code], new Map(), rules, guideSaysSo);
    expect(byGuide.get(code.key)).toEqual({ meaning: { whose: 'pi', what: 'department', why: [guideSaysSo] } });
    expect(withTaught([code], byGuide, { [signature]: 'self lab' }).get(code.key)).toMatchObject({
      meaning: { whose: 'self', what: 'lab' },
    });
  });

  it('is read back from its parts', () => {
    expect(partsOfSignature('no signature')).toBeUndefined();
    expect(partsOfSignature(signature)).toEqual({ control: 'text', section: 'about you', label: 'unit code' });
  });
});
