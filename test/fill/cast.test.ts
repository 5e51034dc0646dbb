import { describe, expect, it } from 'vitest';
import { castFrom, peopleFor, personFor, requestWhats } from '@/lib/fill/cast.ts';
import { whats } from '@/lib/fill/meaning.ts';
import type { Whose } from '@/lib/guide/ids.ts';
import { person } from './make.ts';

const me = person('me', ['self'], {});
const guest = person('g1', ['guest'], {});
const other = person('g2', ['guest'], {});
const head = person('p1', ['pi', 'supervisor'], {});
const sponsor = person('s1', ['sponsor', 'billing'], {});
const office = person('a1', ['admin'], {});
const people = [me, guest, other, head, sponsor, office];
const cast = { guest: 'g2', sponsor: 's1', pi: 'p1' };

describe('whom a field asks about', () => {
  it.each<[Whose, string | undefined]>([
    ['self', 'me'],
    ['guest', 'g2'],
    ['sponsor', 's1'],
    ['pi', 'p1'],
    ['supervisor', 'p1'],
    ['billing', 's1'],
    ['admin', 'a1'],
    ['other', undefined],
  ])('%s is %s', (whose, id) => {
    expect(personFor(whose, people, cast)?.id).toBe(id);
  });

  it.each<Whose>(['guest', 'sponsor', 'pi'])('a %s is nobody but whom the cast names, even when only one person could be', (whose) => {
    expect(personFor(whose, [me, guest, head, sponsor], {})).toBeUndefined();
    expect(personFor(whose, people, { [whose]: 'gone' })).toBeUndefined();
  });

  it.each<Whose>(['supervisor', 'billing', 'admin'])('of two people who may be the %s it is neither', (whose) => {
    const second = person('x', ['supervisor', 'billing', 'admin'], {});
    expect(personFor(whose, [...people, second], cast)).toBeUndefined();
    expect(personFor(whose, [me, second], cast)?.id).toBe('x');
  });

  it('self is the user even when nobody else is saved, and nobody when the user is not', () => {
    expect(personFor('self', [me], {})).toBe(me);
    expect(personFor('self', [guest], {})).toBeUndefined();
  });
});

describe('whose details a field may take', () => {
  const ids = (what: (typeof whats)[number], whose: Whose, asksAbout: Whose, from = people) =>
    peopleFor({ what, whose }, from, cast, { asksAbout }).map(({ id }) => id);

  it('those of one person, for all that is no detail of the request', () => {
    for (const what of whats.filter((each) => !requestWhats.includes(each))) {
      expect(ids(what, 'self', 'guest')).toEqual(['me']);
      expect(ids(what, 'pi', 'guest')).toEqual(['p1']);
      expect(ids(what, 'other', 'guest')).toEqual([]);
    }
  });

  it.each(['start-date', 'end-date', 'reason', 'project-title', 'role-type', 'lab', 'cost-center', 'purchase-order'] as const)(
    'for the %s of a request those of whom it is about, after whoever the field names',
    (what) => {
      expect(ids(what, 'self', 'guest')).toEqual(['g2']);
      expect(ids(what, 'self', 'self')).toEqual(['me']);
      expect(ids(what, 'sponsor', 'guest')).toEqual(['s1', 'g2']);
      expect(ids(what, 'other', 'guest')).toEqual(['g2']);
      expect(ids(what, 'other', 'other')).toEqual([]);
      // The form is about somebody who is not saved.
      expect(ids(what, 'self', 'admin', [me])).toEqual(['me']);
    },
  );
});

describe('who is who, to start from', () => {
  it('is whoever alone has a role', () => {
    expect(castFrom(people, undefined)).toStrictEqual({ sponsor: 's1', pi: 'p1' });
    expect(castFrom([me, guest], undefined)).toStrictEqual({ guest: 'g1' });
    expect(castFrom([], undefined)).toStrictEqual({});
  });

  it('is whom the user chose before, as long as they are saved', () => {
    expect(castFrom(people, { guest: 'g2', pi: 'me' })).toStrictEqual({ guest: 'g2', sponsor: 's1', pi: 'me' });
    expect(castFrom(people, { guest: 'gone', pi: 'gone' })).toStrictEqual({ sponsor: 's1', pi: 'p1' });
  });
});
