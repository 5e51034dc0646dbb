import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { details } from '@/lib/people/person.ts';
import { exportPeople } from '@/lib/people/transfer.ts';

const privacy = readFileSync('PRIVACY.md', 'utf8');
const sources = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`lib/${file}`, 'utf8'));

it('the privacy page names every store that there is, and none that there is not', () => {
  const kept = sources.flatMap((code) => [...code.matchAll(/key: '((?:local|session|sync|managed):[\w-]+)'/g)].map(([, key]) => key));
  const named = [...privacy.matchAll(/\| `((?:local|session):[\w-]+)` \|/g)].map(([, key]) => key);
  expect(kept.length).toBeGreaterThan(5);
  expect(named.sort()).toEqual(kept.sort());
});

it('the privacy page names every kind of detail that waits for a confirmation', () => {
  const words: Record<string, string> = {
    'personal-email': 'personal contacts',
    'personal-phone': 'personal contacts',
    'university-id': 'HUIDs',
    'home-street-address': 'home addresses',
    'home-address-line2': 'home addresses',
    'home-city': 'home addresses',
    'home-state': 'home addresses',
    'home-postal-code': 'home addresses',
    'home-country': 'home addresses',
    citizenship: 'citizenship',
  };
  const sensitive = Object.entries(details).flatMap(([id, kind]) => (kind === 'sensitive' ? [id] : []));
  expect(sensitive.sort()).toEqual(Object.keys(words).sort());
  const text = privacy.replaceAll(/\s+/g, ' ');
  for (const word of Object.values(words)) expect(text).toMatch(new RegExp(`${word}[^.]*are written only after you have confirmed them`));
});

it('the privacy page states how a file is encrypted', { timeout: 60_000 }, async () => {
  const sealed = JSON.parse(
    await exportPeople([], '2026-11-25T00:00:00Z', {
      passphrase: 'correct horse battery',
      random: (bytes) => void crypto.getRandomValues(bytes),
    }),
  );
  const { kdf, hash, iterations, cipher, keyBits } = sealed as Record<string, unknown>;
  expect(privacy).toContain(
    `${cipher} with ${keyBits} bits, the key made by ${kdf} with ${hash} and ${Number(iterations).toLocaleString('en-US')} rounds`,
  );
});
