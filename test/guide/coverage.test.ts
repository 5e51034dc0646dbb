import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageIds } from '@/lib/guide/ids.ts';
import * as guide from '@/lib/guide/index.ts';
import { requestPageCoverage } from './request-page-coverage.ts';

const tables: Readonly<Record<string, readonly string[]>> = {
  page: pageIds,
  step: Object.keys(guide.steps),
  rule: Object.keys(guide.rules),
  note: Object.keys(guide.notes),
  contact: Object.keys(guide.contacts),
  term: Object.keys(guide.terms),
  class: Object.keys(guide.classes),
  question: Object.keys(guide.questionWords),
  conflict: Object.keys(guide.conflicts),
  mail: Object.keys(guide.mails),
  place: Object.keys(guide.places),
  identifier: Object.keys(guide.identifiers),
};

describe('the O2 request page', () => {
  test('has every sentence covered by something in the guide that exists', () => {
    expect(requestPageCoverage.length).toBe(24);
    for (const { hash, covers } of requestPageCoverage) {
      expect(hash).toMatch(/^[0-9a-f]{64}$/);
      expect(covers.length).toBeGreaterThan(0);
      for (const id of covers) {
        const [table = '', key = ''] = id.split(':');
        expect(tables[table], id).toContain(key);
      }
    }
  });

  // A copy of the page may lie in a folder beside the project; its text is not part of it.
  const copy = readdirSync('..')
    .map((folder) => path.join('..', folder, 'facts', 'o2-request-page.txt'))
    .find((file) => existsSync(file));
  test.runIf(copy)('has no sentence that the mapping does not know', () => {
    const hashes = sentences(readFileSync(copy ?? '', 'utf8')).map((sentence) => createHash('sha256').update(sentence).digest('hex'));
    expect(hashes).toEqual(requestPageCoverage.map(({ hash }) => hash));
  });
});

function sentences(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/^\d+\.\s*/, ''))
    .filter((line) => line !== '')
    .flatMap((line) => line.split(/(?<!e\.g\.)(?<=[.?!:])\s+(?=[A-Z“])/))
    .map((sentence) => sentence.trim());
}
