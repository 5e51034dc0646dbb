import { describe, expect, it } from 'vitest';
import type { Kind } from '@/lib/fill/meaning.ts';
import { type Candidate, isRepeat, withoutDoubles } from '@/lib/fill/same.ts';
import { field } from './make.ts';

const candidate = (
  label: string,
  { kind, isKept = false }: { kind?: Kind; isKept?: boolean } = {},
  from = 'self email work',
): Candidate => ({
  field: field(label),
  row: {
    key: label,
    control: 'text',
    label,
    meaning: { what: 'email', whose: 'self', why: [], ...(kind && { kind }) },
    personId: 'me',
    writing: { kind: 'text', text: 'zoe@hospital.example' },
    sensitive: false,
  },
  from,
  isKept,
});
const allowed = (...candidates: Candidate[]) => [...withoutDoubles(candidates)].map(({ row }) => row.label);

describe('a field that asks for the same once more', () => {
  it.each([
    ...['Confirm email', 'Email (confirmation)', 'Repeat your email', 'Re-enter email', 'Reenter email', 'Re-type email', 'Retype email'],
    ...['Verify email', 'Email verification', 'Email again', 'CONFIRM EMAIL'],
  ])('says “%s”', (label) => {
    expect(isRepeat({ label, name: '', id: '' })).toBe(true);
  });

  it.each([
    { label: 'Email', name: 'email_confirm', id: '' },
    { label: 'Email', name: '', id: 'repeatEmail' },
    { label: 'Email', name: '', id: 'email-VERIFY' },
  ])('may say so to the machine only: %j', (named) => {
    expect(isRepeat(named)).toBe(true);
  });

  it.each(['Email', 'Unconfirmed address', 'Repeater', 'Reentry date', 'Against'])('does not say “%s”', (label) => {
    expect(isRepeat({ label, name: 'mail', id: 'mail' })).toBe(false);
  });
});

describe('of several fields for one value', () => {
  it.each<[string, Candidate[], string[]]>([
    ['one alone is written', [candidate('Email')], ['Email']],
    ['of two equal ones neither is', [candidate('Email'), candidate('E-mail')], []],
    ['each of two for two values is', [candidate('Email'), candidate('Name', {}, 'self name')], ['Email', 'Name']],
    ['the explicit one is', [candidate('Email'), candidate('Work email', { kind: 'work' })], ['Work email']],
    ['of two explicit ones neither is', [candidate('A', { kind: 'work' }), candidate('B', { kind: 'work' })], []],
    [
      'its repeats are too',
      [candidate('Email'), candidate('Confirm email'), candidate('Email again')],
      ['Email', 'Confirm email', 'Email again'],
    ],
    ['a repeat alone is', [candidate('Confirm email')], ['Confirm email']],
    ['of two repeats alone neither is', [candidate('Confirm email'), candidate('Repeat email')], []],
    ['a repeat of what the user typed is not', [candidate('Email', { isKept: true }), candidate('Confirm email')], ['Email']],
    ['a repeat of two equal ones is not', [candidate('Email'), candidate('E-mail'), candidate('Confirm email')], []],
  ])('%s', (_what, candidates, labels) => {
    expect(allowed(...candidates)).toEqual(labels);
  });
});
