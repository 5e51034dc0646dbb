import type { TermWords } from './words.ts';

export type Piece = {
  readonly at: number;
  readonly text: string;
  readonly term?: TermWords;
  /** Quotes and stops that stand against the term and must not be torn from it at the end of a line. */
  readonly before?: string;
  readonly after?: string;
};

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a sentence at the first use of each term, by whatever name; the longest term wins ("HMS ID password" is not "HMS ID" and the rest). */
export function splitTerms(text: string, terms: readonly TermWords[]): readonly Piece[] {
  if (terms.length === 0) return [{ at: 0, text }];
  const byLength = [...terms].sort((one, other) => other.term.length - one.term.length);
  const names = byLength.map(({ term }) => escapeForPattern(term)).join('|');
  const pattern = new RegExp(`([“‘"(]*)(?<![\\p{L}\\p{N}])(${names})(?![\\p{L}\\p{N}])([.,;:!?”’")]*)`, 'giu');
  const pieces: Piece[] = [];
  const used = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const [whole, before = '', name = '', after = ''] = match;
    const term = byLength.find((candidate) => candidate.term.toLowerCase() === name.toLowerCase());
    if (term === undefined || used.has(term.means)) continue;
    used.add(term.means);
    if (match.index > end) pieces.push({ at: end, text: text.slice(end, match.index) });
    pieces.push({ at: match.index, text: name, term, before, after });
    end = match.index + whole.length;
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end) });
  return pieces;
}
