import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldSnapshot } from '@/lib/fill/field.ts';
import { type Kind, kinds, type What, whats } from '@/lib/fill/meaning.ts';
import { type Value, valueFor } from '@/lib/fill/value.ts';
import { type DetailId, type Person, selfId } from '@/lib/people/person.ts';
import { detailIds } from '@/lib/people/schema.ts';
import { field, person } from './make.ts';

/** Each detail is saved as its own name, so that a value tells where it comes from. */
const everything = person(selfId, ['self'], Object.fromEntries(detailIds.map((id) => [id, id])));
const without = (...missing: readonly DetailId[]): Person => ({
  ...everything,
  details: Object.fromEntries(Object.entries(everything.details).filter(([id]) => !missing.includes(id as DetailId))),
});
const birthDate = '1971-02-03';

type Asked = { readonly what: What; readonly kind?: Kind };
const answer = (asked: Asked, from = everything, changes: Partial<FieldSnapshot> = {}, label = 'Question') =>
  valueFor(from, { ...asked, field: field(label, changes) }, { asksAbout: 'self' }, birthDate);

describe('a question takes', () => {
  it.each<[What, Kind | undefined, DetailId]>([
    ['honorific-prefix', undefined, 'honorific-prefix'],
    ['given-name', undefined, 'given-name'],
    ['given-name', 'legal', 'given-name'],
    ['given-name', 'preferred', 'preferred-name'],
    ['additional-name', undefined, 'additional-name'],
    ['family-name', undefined, 'family-name'],
    ['honorific-suffix', undefined, 'honorific-suffix'],
    ['nickname', undefined, 'preferred-name'],
    ['organization', undefined, 'organization'],
    ['organization-title', undefined, 'organization-title'],
    ['department', undefined, 'department'],
    ['faculty-rank', undefined, 'faculty-rank'],
    ['role-type', undefined, 'role-type'],
    ['lab', undefined, 'lab'],
    ['net-id', undefined, 'net-id'],
    ['university-id', undefined, 'university-id'],
    ['orcid', undefined, 'orcid'],
    ['url', undefined, 'url'],
    ['citizenship', undefined, 'citizenship'],
    ['start-date', undefined, 'start-date'],
    ['end-date', undefined, 'end-date'],
    ['reason', undefined, 'reason'],
    ['project-title', undefined, 'project-title'],
    ['cost-center', undefined, 'cost-center'],
    ['purchase-order', undefined, 'purchase-order'],
    ['email', undefined, 'work-email'],
    ['email', 'legal', 'work-email'],
    ['email', 'work', 'work-email'],
    ['email', 'hms', 'hms-email'],
    ['email', 'personal', 'personal-email'],
    ['tel', undefined, 'work-phone'],
    ['tel', 'work', 'work-phone'],
    ['tel', 'personal', 'personal-phone'],
    ['tel-country-code', undefined, 'work-phone'],
    ['tel-national', undefined, 'work-phone'],
    ['tel-area-code', 'personal', 'personal-phone'],
    ['tel-local', undefined, 'work-phone'],
    ['tel-local-prefix', undefined, 'work-phone'],
    ['tel-local-suffix', 'personal', 'personal-phone'],
    ['address-line1', undefined, 'work-street-address'],
    ['address-line1', 'work', 'work-street-address'],
    ['address-line1', 'personal', 'home-street-address'],
    ['address-line2', undefined, 'work-address-line2'],
    ['address-line2', 'personal', 'home-address-line2'],
    ['address-level1', undefined, 'work-state'],
    ['address-level1', 'personal', 'home-state'],
    ['address-level2', undefined, 'work-city'],
    ['address-level2', 'personal', 'home-city'],
    ['postal-code', undefined, 'work-postal-code'],
    ['postal-code', 'personal', 'home-postal-code'],
    ['country', undefined, 'work-country'],
    ['country-name', 'personal', 'home-country'],
  ])('for %s (%s) what is saved as %s, and nothing else when that is not saved', (what, kind, detail) => {
    const asked = kind === undefined ? { what } : { what, kind };
    expect(answer(asked)).toEqual({ texts: [detail], from: [detail] });
    expect(answer(asked, without(detail))).toBeUndefined();
    const blank = { ...everything, details: { ...everything.details, [detail]: ' \t ' } };
    expect(answer(asked, blank)).toBeUndefined();
    const spaced = { ...everything, details: { ...everything.details, [detail]: ` ${detail}\n` } };
    expect(answer(asked, spaced)?.texts).toEqual([detail]);
  });

  it.each<What>(['bday', 'bday-day', 'bday-month', 'bday-year'])('for %s the birth date of the session', (what) => {
    expect(answer({ what })).toEqual({ texts: [birthDate], from: ['birth-date'] });
    expect(valueFor(everything, { what, field: field('Question') }, { asksAbout: 'self' })).toBeUndefined();
  });

  it.each<What>(['sex', 'institution-id', 'account-name', 'tel-extension', 'address-line3', 'address-level3', 'address-level4'])(
    'for %s nothing, since nothing of the kind is saved',
    (what) => {
      expect(answer({ what })).toBeUndefined();
    },
  );

  it.each<Kind>(['school', 'part', 'other', 'duration'])('nothing where a %s is meant, whatever is asked', (kind) => {
    for (const what of whats) expect(answer({ what, kind })).toBeUndefined();
  });

  it.each(['work', 'hms', 'personal'] as const)('for a plain email the %s address where the form says so', (plainEmail) => {
    const request = { field: field('Email'), what: 'email' } as const;
    expect(valueFor(everything, request, { asksAbout: 'self', plainEmail })?.from).toEqual([`${plainEmail}-email`]);
    expect(valueFor(everything, { ...request, kind: 'hms' }, { asksAbout: 'self', plainEmail })?.from).toEqual(['hms-email']);
    expect(valueFor(everything, { ...request, kind: 'work' }, { asksAbout: 'self', plainEmail })?.from).toEqual(['work-email']);
  });
});

describe('a whole name', () => {
  const ana = person('me', ['self'], {
    'given-name': 'Ana',
    'additional-name': 'Bea',
    'family-name': 'Kim',
    'preferred-name': 'Annie',
  });
  const nameOf = (label: string, changes: Partial<FieldSnapshot> = {}, kind?: Kind, from = ana): Value | undefined =>
    answer({ what: 'name', ...(kind && { kind }) }, from, changes, label);
  const having = (details: Person['details']): Person => ({ ...ana, details: { ...ana.details, ...details } });

  it.each([
    ['Name', 'Ana Kim'],
    ['First and last name', 'Ana Kim'],
    ['Last name or first name', 'Ana Kim'],
    ['Last,First', 'Kim, Ana'],
    ['Last, First', 'Kim, Ana'],
    ['Last Name, First Name', 'Kim, Ana'],
    ['LAST NAME , FIRST NAME', 'Kim, Ana'],
    ['Family name, given name', 'Kim, Ana'],
    ['Surname, given name', 'Kim, Ana'],
    ['Last (family) name, first', 'Kim, Ana'],
    ['First, last', 'Ana Kim'],
    ['Breakfast, first', 'Ana Kim'],
    ['First, middle, last', 'Ana Bea Kim'],
    ['Last, First Middle', 'Kim, Ana Bea'],
  ])('for “%s” is %s', (label, text) => {
    expect(nameOf(label)?.texts).toEqual([text]);
  });

  it('is written as any hint of the page says, in the box or beside it', () => {
    expect(nameOf('Name', { placeholder: 'Last, First' })?.texts).toEqual(['Kim, Ana']);
    expect(nameOf('Name', { labels: [{ from: 'help', text: 'Please include the middle name.' }] })?.texts).toEqual(['Ana Bea Kim']);
  });

  it('says what it is made of', () => {
    expect(nameOf('Name')?.from).toEqual(['given-name', 'family-name']);
    expect(nameOf('First, middle, last')?.from).toEqual(['given-name', 'additional-name', 'family-name']);
    expect(nameOf('Name', {}, 'preferred')?.from).toEqual(['preferred-name', 'family-name']);
  });

  it('goes without a middle name that is not saved', () => {
    const short = { texts: ['Ana Kim'], from: ['given-name', 'family-name'] };
    expect(nameOf('First, middle, last', {}, undefined, having({ 'additional-name': '' }))).toEqual(short);
    expect(nameOf('First, middle, last', {}, undefined, person('me', [], { 'given-name': 'Ana', 'family-name': 'Kim' }))).toEqual(short);
  });

  it.each(['given-name', 'family-name'] as const)('is nothing without the %s', (half) => {
    expect(nameOf('Name', {}, undefined, having({ [half]: '' }))).toBeUndefined();
  });

  it('is the preferred one where that is asked for: alone when it is a whole one, else with the family name', () => {
    expect(nameOf('Preferred name', {}, 'preferred')?.texts).toEqual(['Annie Kim']);
    expect(nameOf('Preferred name', {}, 'preferred', having({ 'preferred-name': 'Annie Kim-Lee' }))).toEqual({
      texts: ['Annie Kim-Lee'],
      from: ['preferred-name'],
    });
    expect(nameOf('Preferred name', {}, 'preferred', having({ 'family-name': '' }))).toBeUndefined();
    expect(nameOf('Preferred name', {}, 'preferred', having({ 'preferred-name': '' }))).toBeUndefined();
  });

  it('gives no preferred first name when two words may be first and last', () => {
    const given = (preferred: string) => answer({ what: 'given-name', kind: 'preferred' }, having({ 'preferred-name': preferred }))?.texts;
    expect(given('Annie')).toEqual(['Annie']);
    expect(given('Annie Lee')).toBeUndefined();
  });
});

describe('a middle name', () => {
  const middle = (text: string, label: string, changes: Partial<FieldSnapshot> = {}) =>
    answer({ what: 'additional-name' }, person('me', [], { 'additional-name': text }), changes, label);

  it.each([
    ['Middle name', {}, 'quincy'],
    ['Middle name', { maxLength: 1 }, 'Q'],
    ['Middle name', { maxLength: 2 }, 'quincy'],
    ['Middle initial', {}, 'Q'],
    ['MI', {}, 'Q'],
    ['M.I.', {}, 'Q'],
    ['M. I.', {}, 'Q'],
    ['M I', {}, 'Q'],
    ['Miami', {}, 'quincy'],
    ['Middle name', { placeholder: 'initial' }, 'Q'],
  ])('for “%s” %j is %s', (label, changes, text) => {
    expect(middle('quincy', label, changes)).toEqual({ texts: [text], from: ['additional-name'] });
  });

  it('has an initial that is a whole letter, and none when it is not saved', () => {
    expect(middle('𐐨bo', 'MI')?.texts).toEqual(['𐐀']);
    expect(middle('', 'MI')).toBeUndefined();
  });
});

describe('a street address', () => {
  const street = (changes: Partial<FieldSnapshot>, from = everything, kind?: Kind) =>
    answer({ what: 'street-address', ...(kind && { kind }) }, from, changes);

  it.each([
    ['text', 'work-street-address, work-address-line2'],
    ['textarea', 'work-street-address\nwork-address-line2'],
    ['editable', 'work-street-address\nwork-address-line2'],
  ] as const)('in a %s has both lines', (control, text) => {
    expect(street({ control })).toEqual({ texts: [text], from: ['work-street-address', 'work-address-line2'] });
  });

  it('is the home’s where that is asked for', () => {
    expect(street({}, everything, 'personal')).toEqual({
      texts: ['home-street-address, home-address-line2'],
      from: ['home-street-address', 'home-address-line2'],
    });
  });

  it('has one line when one is saved, and is nothing from the second alone', () => {
    expect(street({ control: 'textarea' }, without('work-address-line2'))).toEqual({
      texts: ['work-street-address'],
      from: ['work-street-address'],
    });
    expect(street({}, without('work-street-address'))).toBeUndefined();
  });
});

describe('whatever is asked', () => {
  const asked = fc.record({ what: fc.constantFrom(...whats), kind: fc.option(fc.constantFrom(...kinds), { nil: undefined }) });
  const details = fc.subarray(detailIds).map((known) => Object.fromEntries(known.map((id) => [id, `«${id}»`])));

  it('a value says all that it is made of, and nothing that it is not made of', () => {
    fc.assert(
      fc.property(asked, details, fc.constantFrom('Name', 'Last, First', 'Middle'), ({ what, kind }, known, label) => {
        const value = valueFor(person('me', [], known), { what, kind, field: field(label) }, { asksAbout: 'self' });
        if (!value) return;
        const used = detailIds.filter((id) => value.texts.some((text) => text.includes(`«${id}»`)));
        expect([...value.from].sort()).toEqual(used.sort());
        expect(used.length).toBeGreaterThan(0);
      }),
    );
  });
});
