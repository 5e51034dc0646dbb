import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { People } from '@/lib/people/person.ts';
import { exportPeople, parseImport } from '@/lib/people/transfer.ts';

/** Every file that was ever written, frozen: never edit these, add one for each new version. */
const folder = 'test/fixtures/exports';
const passphrase = 'frozen horse battery';
/** Beginnings of their SHA-256 sums. */
const released = {
  'people-encrypted.v1.json': '4fd39a3e91d6a85b',
  'people.v1.json': '84a75c41f73feda6',
};
const people: People = [
  {
    id: 'me',
    roles: ['self', 'sponsor'],
    details: {
      'given-name': 'Zoë',
      'family-name': 'O’Frozen',
      'work-email': 'zoe@example.org',
      'work-phone': '+16174321515',
      'university-id': '12345678',
      'net-id': 'zf1',
      orcid: '0000-0002-1694-233X',
      url: 'https://example.org/lab',
      'start-date': '2026-12-01',
      reason: 'Two lines:\n“frozen” <b>',
      'cost-center': '370-32100-8250-012345-678900-0001-00000',
    },
    edited: '2026-11-22T10:00:00.000Z',
  },
  {
    id: '0b7f8a52-6a3c-4a3e-9a58-0f1f8f1f0a11',
    roles: ['guest'],
    details: { 'preferred-name': 'Bo', 'personal-email': 'bo@example.net', citizenship: 'Switzerland' },
    edited: '2026-11-23T10:00:00.000Z',
  },
];

type Drawn = Uint8Array<ArrayBuffer>[];
const drawing = (drawn: Drawn) => (bytes: Uint8Array<ArrayBuffer>) => {
  crypto.getRandomValues(bytes);
  drawn.push(bytes.slice());
};
const base64 = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('base64');

describe('files saved by every version so far', { timeout: 60_000 }, () => {
  it.each(readdirSync(folder))('%s still opens, with nothing lost', async (file) => {
    const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
    const key = file.includes('encrypted') ? passphrase : undefined;
    expect(await parseImport(bytes, key)).toEqual({ kind: 'read', people, left: [] });
  });

  it('are frozen, and there is one of each kind for every version', async () => {
    const sums = readdirSync(folder).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`${folder}/${file}`))
        .digest('hex'),
    ]);
    expect(Object.fromEntries(sums.map(([file, sum]) => [file, sum?.slice(0, 16)]))).toEqual(released);
    const now = '2026-11-25T12:00:00.000Z';
    const written = [await exportPeople(people, now), await exportPeople(people, now, { passphrase, random: drawing([]) })];
    const names = written.map((text) => JSON.parse(text)).map(({ format, version }) => `${format.split('/')[1]}.v${version}.json`);
    expect(Object.keys(released)).toEqual(expect.arrayContaining(names));
  });

  it('without a passphrase are the same to the letter', async () => {
    expect(await exportPeople(people, '2026-11-25T12:00:00.000Z')).toBe(readFileSync(`${folder}/people.v1.json`, 'utf8'));
  });
});

describe('a sealed file', { timeout: 60_000 }, () => {
  it('has a salt of 16 bytes and a nonce of 12, both drawn anew each time and stated as drawn', async () => {
    const drawn: Drawn = [];
    const files = [];
    for (const _ of [1, 2]) files.push(JSON.parse(await exportPeople(people, 'now', { passphrase, random: drawing(drawn) })));
    expect(drawn.map(({ length }) => length)).toEqual([16, 12, 16, 12]);
    expect(files.flatMap(({ salt, iv }) => [salt, iv])).toEqual(drawn.map(base64));
    expect(new Set(drawn.map(base64)).size).toBe(4);
  });

  it('ends with a line of its own, as the plain one does', async () => {
    expect(await exportPeople([], 'now', { passphrase, random: drawing([]) })).toMatch(/\n\}\n$/);
    expect(await exportPeople([], 'now')).toMatch(/\n\}\n$/);
  });

  const sealed = JSON.parse(readFileSync(`${folder}/people-encrypted.v1.json`, 'utf8')) as Record<string, unknown>;
  const open = (changes: object) => parseImport(new TextEncoder().encode(JSON.stringify({ ...sealed, ...changes })), passphrase);
  it.each([
    { kdf: 'PBKDF1' },
    { kdf: '' },
    { hash: 'SHA-1' },
    { hash: '' },
    { iterations: 599_999 },
    { iterations: 600_000.5 },
    { iterations: 5_000_001 },
    { cipher: 'AES-CBC' },
    { cipher: '' },
    { keyBits: 128 },
    { salt: 'not base64!' },
    { salt: 'A'.repeat(65) },
    { iv: '=A' },
    { iv: 'A===' },
    { iv: 'A'.repeat(33) },
    { data: 'A\nA' },
    { data: ' AA' },
    { data: 7 },
    { more: 1 },
    { version: 0 },
  ])('is not opened when it says %j', async (changes) => {
    expect(await open(changes)).toEqual({ kind: 'refused', why: 'weak-encryption' });
  });

  it.each([
    { salt: 'A'.repeat(64) },
    { iv: 'A'.repeat(32) },
    { iv: '' },
    { data: '' },
    { data: 'AA' },
    { salt: 'AAAAA' },
    { iterations: 600_001 },
  ])('does not open, and does not throw, when it was altered to %j', async (changes) => {
    expect(await open(changes)).toEqual({ kind: 'refused', why: 'wrong-passphrase' });
  });

  it('of a newer version is not tried', async () => {
    expect(await open({ version: 2 })).toEqual({ kind: 'refused', why: 'newer' });
  });
});
