import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestFile } from '@/lib/people/json.ts';
import type { Person } from '@/lib/people/person.ts';
import { exportPeople, parseImport } from '@/lib/people/transfer.ts';

const now = '2026-11-22T10:00:00Z';
const ada: Person = { id: 'me', roles: ['self'], details: { 'given-name': 'Ada', 'work-email': 'ada@example.org' }, edited: now };
const bytes = (text: string) => new TextEncoder().encode(text);
const fileOf = (people: unknown, more: object = {}) =>
  bytes(JSON.stringify({ format: 'hms-access-guide/people', version: 1, exported: now, people, ...more }));
const withDetails = (details: object) => fileOf([{ ...ada, details }]);
const random = (into: Uint8Array<ArrayBuffer>) => void crypto.getRandomValues(into);

/** Deriving a key is slow on purpose. */
describe('an exported file', { timeout: 60_000 }, () => {
  it('is read back as it was', async () => {
    expect(await parseImport(bytes(await exportPeople([ada], now)))).toEqual({ kind: 'read', people: [ada], left: [] });
  });

  it('opens with its passphrase only, states how it is encrypted, and shows nothing of its content', async () => {
    const sealed = await exportPeople([ada], now, { passphrase: 'correct horse battery', random });
    expect(sealed).not.toContain('Ada');
    expect(JSON.parse(sealed)).toMatchObject({ kdf: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, cipher: 'AES-GCM', keyBits: 256 });
    expect(await parseImport(bytes(sealed))).toEqual({ kind: 'passphrase-needed' });
    expect(await parseImport(bytes(sealed), 'wrong horse battery')).toEqual({ kind: 'refused', why: 'wrong-passphrase' });
    expect(await parseImport(bytes(sealed), 'correct horse battery')).toEqual({ kind: 'read', people: [ada], left: [] });
    const weaker = { ...JSON.parse(sealed), iterations: 1000 };
    expect(await parseImport(bytes(JSON.stringify(weaker)), 'correct horse battery')).toEqual({ kind: 'refused', why: 'weak-encryption' });
    const endless = { ...JSON.parse(sealed), iterations: 5_000_001 };
    expect(await parseImport(bytes(JSON.stringify(endless)), 'correct horse battery')).toEqual({ kind: 'refused', why: 'weak-encryption' });
    const altered = { ...JSON.parse(sealed), iterations: 600_001 };
    expect(await parseImport(bytes(JSON.stringify(altered)), 'correct horse battery')).toEqual({
      kind: 'refused',
      why: 'wrong-passphrase',
    });
  });

  it('opens however the keyboard composed the passphrase', async () => {
    const sealed = await exportPeople([ada], now, { passphrase: 'a ﬁne passphrase é', random });
    expect(await parseImport(bytes(sealed), 'a fine passphrase e\u0301')).toMatchObject({ kind: 'read' });
  });

  it('is sealed differently each time', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => exportPeople([ada], now, { passphrase: 'correct horse battery', random })));
    expect(JSON.parse(one ?? '').data).not.toBe(JSON.parse(two ?? '').data);
  });
});

describe('a hostile or broken file', () => {
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...'{"format":1}'].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  const proto = `{"format":"hms-access-guide/people","version":1,"exported":"","people":[{"id":"me","roles":[],"edited":"","details":{"\\u005f_proto__":"x"}}]}`;
  const rows: [string, Uint8Array, object][] = [
    ['bigger than any list of people', new Uint8Array(longestFile + 1), { why: 'too-big' }],
    ['255 KB of brackets', bytes('['.repeat(255_000)), { why: 'too-deep' }],
    ['500 KB of quotes that never close', bytes('"\\'.repeat(250_000)), { why: 'not-json' }],
    ['brackets inside a text', bytes('{"a":"\\"[[[[[[[[[[[["}'), { why: 'not-ours' }],
    ['a zip', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe]), { why: 'not-text' }],
    ['gzip', new Uint8Array([0x1f, 0x8b, 0x08, 0x00]), { why: 'not-text' }],
    ['UTF-16', utf16, { why: 'not-text' }],
    ['nothing', bytes(''), { why: 'not-json' }],
    ['HTML', bytes('<!doctype html>'), { why: 'not-json' }],
    ['other JSON', bytes('{"a":1}'), { why: 'not-ours' }],
    ['a number', bytes('1e400'), { why: 'not-ours' }],
    ['an endless version', bytes('{"format":"hms-access-guide/people","version":1e400,"people":[]}'), { why: 'not-ours' }],
    ['a newer version', fileOf([ada], { version: 2 }), { why: 'newer' }],
    ['something beside the people', fileOf([ada], { settings: {} }), { why: 'not-ours' }],
    ['nobody in it', fileOf([]), { why: 'empty' }],
    ['ten thousand guests', fileOf(Array.from({ length: 10_000 }, (_, n) => ({ id: `p${n}` }))), { why: 'too-many' }],
    ['five hundred people and one more', fileOf(Array.from({ length: 501 }, () => ada)), { why: 'too-many' }],
    ['five hundred people, and something beside them', fileOf(Array(500).fill(ada), { more: 1 }), { why: 'not-ours' }],
    ['two equal keys', bytes('{"format":"x","format":"hms-access-guide/people"}'), { why: 'duplicate-key' }],
    ['the same key with an escape', bytes('{"a":1,"\\u0061":2}'), { why: 'duplicate-key' }],
    ['__proto__ in disguise', bytes(proto), { why: 'forbidden-name' }],
    ['constructor as a key', bytes('{"constructor":{"prototype":{}}}'), { why: 'forbidden-name' }],
    ['the same person twice', fileOf([ada, ada]), { why: 'same-id-twice' }],
    ['an id that every object has', fileOf([{ ...ada, id: 'constructor' }]), { why: 'not-ours' }],
    ['a detail nobody knows', withDetails({ 'shoe-size': '42' }), { why: 'unknown-name', name: 'shoe-size' }],
    ['a name of 80 letters', withDetails({ ['x'.repeat(80)]: '1' }), { why: 'unknown-name', name: 'x'.repeat(80) }],
    ['a name of 81 letters', withDetails({ ['x'.repeat(81)]: '1' }), { why: 'unknown-name', name: `${'x'.repeat(79)}…` }],
    ['a person with something more', fileOf([{ ...ada, admin: true }]), { why: 'unknown-name', name: 'admin' }],
    ['a detail that is no text', withDetails({ lab: 7 }), { why: 'not-ours' }],
    ['a person that is a list', fileOf([[]]), { why: 'not-ours' }],
    ['a person that is nothing', fileOf([null]), { why: 'not-ours' }],
    ['a person that is a text', fileOf(['Ada']), { why: 'not-ours' }],
    ['a person without details', fileOf([{ id: 'me', roles: [], edited: now }]), { why: 'not-ours' }],
    ['a role nobody has', fileOf([{ ...ada, roles: ['root'] }]), { why: 'not-ours' }],
  ];

  it.each(rows)('%s is refused as a whole', async (_, file, why) => {
    // Time of the processor, not of the clock: the machine may have other things to do.
    const start = process.cpuUsage();
    expect(await parseImport(file)).toStrictEqual({ kind: 'refused', ...why });
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(1000);
  });

  it('may begin with a byte order mark', async () => {
    const text = await exportPeople([ada], now);
    expect(await parseImport(bytes(`\uFEFF${text}`))).toMatchObject({ kind: 'read' });
  });

  it('loses identifiers that are never kept, and they are named', async () => {
    const file = fileOf([
      {
        ...ada,
        birthDate: '1990-01-01',
        details: { lab: 'Byron Lab', ssn: '078-05-1120', 'Passport No': 'C01', 'social-security_number': '1' },
      },
    ]);
    expect(await parseImport(file)).toEqual({
      kind: 'read',
      people: [{ ...ada, details: { lab: 'Byron Lab' } }],
      left: ['birthDate', 'ssn', 'Passport No', 'social-security_number'].map((name) => ({
        personId: 'me',
        person: '',
        name,
        why: 'forbidden',
      })),
    });
  });

  it.each([
    ...[
      'SSN',
      'Social Security',
      'passport-number',
      'driverID',
      'license',
      'licence',
      'taxpayer no',
      'Tax-ID',
      'itin',
      'national_id',
      'visa',
    ],
    ...['alien no', 'birth', 'Bday', 'DOB', 'password', 'passphrase', 'passwd', 'PIN', 'secret', 'api-token', 'credit card', 'Card Number'],
    ...['bank account', 'IBAN', 'medicare', 'Medicaid'],
  ])('loses what is called “%s”', async (name) => {
    const file = fileOf([{ ...ada, details: { ...ada.details, [name]: 'x' } }]);
    expect(await parseImport(file)).toMatchObject({ people: [ada], left: [{ name, why: 'forbidden' }] });
  });

  it.each(['ping', 'pinned', 'shipping', 'stone', 'card', 'tax'])('does not mistake “%s” for one of them', async (name) => {
    expect(await parseImport(withDetails({ [name]: 'x' }))).toMatchObject({ why: 'unknown-name' });
  });

  it('has no use for a detail that is blank', async () => {
    expect(await parseImport(withDetails({ lab: '  ', 'given-name': '' }))).toEqual({
      kind: 'read',
      people: [{ ...ada, details: {} }],
      left: [],
    });
  });

  it('loses details in the wrong format, and they are named with the reason', async () => {
    const file = withDetails({ 'given-name': 'Ada', 'university-id': '123456789', lab: 'a\uD800b', 'net-id': 'AB1' });
    expect(await parseImport(file)).toEqual({
      kind: 'read',
      people: [{ ...ada, details: { 'given-name': 'Ada', 'net-id': 'ab1' } }],
      left: [
        { personId: 'me', person: 'Ada', name: 'university-id', why: 'huid-card' },
        { personId: 'me', person: 'Ada', name: 'lab', why: 'strange-character' },
      ],
    });
  });

  it('never throws, whatever the bytes or the JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (file) => {
        expect((await parseImport(file)).kind).toBe('refused');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (one) => {
        expect((await parseImport(fileOf([one]))).kind).toBe('refused');
      }),
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});
