import { describe, expect, it } from 'vitest';
import { isYours, whoWords } from '@/lib/wiring/who-words.ts';

const me = { view: 'me', isPi: false } as const;
const pi = { view: 'me', isPi: true } as const;
const sponsor = { view: 'sponsor', guest: 'Ada Lovelace' } as const;

describe('who acts', () => {
  it.each([
    [me, 'you', 'you'],
    [me, 'sponsor', 'your sponsor'],
    [me, 'pi', 'the PI'],
    [pi, 'pi', 'you, as the PI'],
    [me, ['you', 'pi'], 'you and the PI'],
    [sponsor, 'your-guest', 'Ada Lovelace'],
    [{ view: 'sponsor', guest: '' }, 'your-guest', 'your guest'],
    [sponsor, 'sponsor', 'you, as sponsor'],
  ] as const)('is said to this reader in these words', (reader, who, words) => {
    expect(whoWords(who, reader)).toBe(words);
  });

  it.each([
    [me, 'you', true],
    [me, 'sponsor', false],
    [me, 'pi', false],
    [pi, 'pi', true],
    [sponsor, 'sponsor', true],
    [sponsor, 'your-guest', false],
  ] as const)('promotes the way there only to whoever acts', (reader, who, yours) => {
    expect(isYours(who, reader)).toBe(yours);
  });
});
