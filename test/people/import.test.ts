import { describe, expect, it } from 'vitest';
import { applyImport, previewImport } from '@/lib/people/import.ts';
import type { Person } from '@/lib/people/person.ts';

const then = '2026-01-01T00:00:00Z';
const now = '2026-11-22T10:00:00Z';
const person = (id: string, details: Person['details'], roles: Person['roles'] = ['guest']): Person => ({
  id,
  roles,
  details,
  edited: then,
});
const me = person('me', { 'given-name': 'Ada', lab: 'Byron Lab' }, ['self']);
const guest = person('g1', { 'given-name': 'Bo' });

describe('the preview of an import', () => {
  it('tells added, changed and same people apart, with what changes', () => {
    const incoming = [
      person('me', { 'given-name': 'Ada', lab: 'Other Lab', department: 'Genetics' }, ['self']),
      guest,
      person('g2', { 'given-name': 'Cy' }),
    ];
    expect(previewImport([me, guest], incoming)).toStrictEqual([
      {
        kind: 'changed',
        person: incoming[0],
        saved: me,
        changes: [
          { id: 'department', after: 'Genetics' },
          { id: 'lab', before: 'Byron Lab', after: 'Other Lab' },
        ],
      },
      { kind: 'same', person: guest },
      { kind: 'added', person: incoming[2] },
    ]);
  });

  it('calls a person with a new role changed, and one with fewer details the same', () => {
    expect(previewImport([guest], [{ ...guest, roles: ['pi'] }])).toMatchObject([{ kind: 'changed', changes: [] }]);
    expect(previewImport([guest], [{ ...guest, roles: ['guest', 'pi'] }])).toMatchObject([{ kind: 'changed', changes: [] }]);
    expect(previewImport([guest], [person('g1', {})])).toMatchObject([{ kind: 'same' }]);
  });
});

describe('an import', () => {
  const incoming = [person('me', { 'given-name': 'Zoe', 'net-id': 'zz1' }, ['self', 'guest', 'pi']), person('g2', { 'given-name': 'Cy' })];
  const apply = (choices: [string, 'take' | 'take-as-guest'][]) => applyImport([me, guest], incoming, new Map(choices), () => 'new', now);

  it('changes nobody who was not chosen', () => {
    expect(apply([])).toEqual([me, guest]);
  });

  it('adds new people as they are', () => {
    expect(apply([['g2', 'take']])).toEqual([me, guest, incoming[1]]);
  });

  it('writes the details of the file over the saved ones and keeps those that the file does not have', () => {
    expect(apply([['me', 'take']])).toEqual([
      { ...me, roles: ['self', 'guest', 'pi'], details: { 'given-name': 'Zoe', lab: 'Byron Lab', 'net-id': 'zz1' }, edited: now },
      guest,
    ]);
  });

  it('takes anybody else as somebody new in the roles that they have', () => {
    const head = person('p1', { 'given-name': 'Di' }, ['pi', 'sponsor']);
    expect(applyImport([me], [head], new Map([['p1', 'take-as-guest']]), () => 'new', now)).toEqual([
      me,
      { ...head, id: 'new', edited: now },
    ]);
  });

  it('takes the owner of somebody else’s file as a guest and leaves the user alone', () => {
    expect(apply([['me', 'take-as-guest']])).toEqual([me, guest, { ...incoming[0], id: 'new', roles: ['guest', 'pi'], edited: now }]);
  });
});
