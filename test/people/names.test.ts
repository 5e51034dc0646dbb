import { describe, expect, it } from 'vitest';
import { displayName, fullName, splitName } from '@/lib/people/names.ts';
import type { Person } from '@/lib/people/person.ts';

const person = (details: Person['details']): Person => ({ id: 'p', roles: ['guest'], details, edited: '2026-11-22T00:00:00Z' });

describe('names', () => {
  it.each([
    [{}, ''],
    [{ 'given-name': 'Ada' }, 'Ada'],
    [{ 'given-name': 'Ada', 'additional-name': 'K.', 'family-name': 'Byron', 'honorific-suffix': 'Jr.' }, 'Ada K. Byron Jr.'],
    [{ 'honorific-prefix': 'Dr.', 'given-name': 'Ada', 'preferred-name': 'Addie', 'family-name': 'Byron' }, 'Ada Byron'],
  ])('the full name of %j is “%s”: the legal one, without title', (details, name) => {
    expect(fullName(details)).toBe(name);
  });

  it.each([
    [{ 'given-name': 'Ada', 'preferred-name': 'Addie', 'family-name': 'Byron' }, 'Addie Byron'],
    [{ 'work-email': 'ada@example.org', 'net-id': 'ab1' }, 'ada@example.org'],
    [{ 'net-id': 'ab1' }, 'ab1'],
    [{}, ''],
  ])('somebody with %j is called “%s”', (details, name) => {
    expect(displayName(person(details))).toBe(name);
  });

  it('splits a full name only when a comma says which part is which', () => {
    expect(splitName('Byron, Ada K.')).toEqual({ given: 'Ada K.', family: 'Byron' });
    for (const text of ['Zhang Wei', 'Ada de la Cruz', 'Byron', 'Byron,', ', Ada', 'Byron, Ada, PhD', ''])
      expect(splitName(text)).toBeUndefined();
  });
});
