import { describe, expect, it } from 'vitest';
import { openEnvelope, type Shape } from '@/lib/envelope.ts';
import { z } from '@/lib/zod.ts';

const shape: Shape<string> = {
  version: 3,
  schema: z.string(),
  migrations: { 2: (value) => `${value}2`, 3: (value) => `${value}3` },
};

describe('what was stored', () => {
  it.each<[string, unknown, object]>([
    ['is nothing when there is nothing', null, { kind: 'empty' }],
    ['is nothing when there never was anything', undefined, { kind: 'empty' }],
    ['is read as it is in this version', { version: 3, value: 'a' }, { kind: 'ok', value: 'a' }],
    ['goes through the last migration', { version: 2, value: 'a' }, { kind: 'ok', value: 'a3' }],
    ['goes through all migrations in their order', { version: 1, value: 'a' }, { kind: 'ok', value: 'a23' }],
    ['is read of the next version where it has the same shape', { version: 4, value: 'a' }, { kind: 'future', version: 4, value: 'a' }],
    ['is left alone of the next version where it has not', { version: 4, value: 7 }, { kind: 'future', version: 4 }],
    ['is damaged without a version', { value: 'a' }, { kind: 'damaged' }],
    ['is damaged in another shape', { version: 3, value: 7 }, { kind: 'damaged' }],
  ])('%s', (_what, raw, opened) => {
    expect(openEnvelope(raw, shape)).toEqual(opened);
  });

  it('is damaged where a migration is missing or throws', () => {
    const throws = () => {
      throw new Error('nonsense');
    };
    expect(openEnvelope({ version: 1, value: 'a' }, { ...shape, migrations: { 3: String } })).toEqual({ kind: 'damaged' });
    expect(openEnvelope({ version: 1, value: 'a' }, { ...shape, migrations: { 2: throws, 3: String } })).toEqual({ kind: 'damaged' });
  });
});
