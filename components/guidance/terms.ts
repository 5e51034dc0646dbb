import type { TermWords } from './words.ts';

export type Piece = { readonly at: number; readonly text: string; readonly term?: TermWords };

const escapeForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Cuts a sentence at the first use of each term, by whatever name; the longest term wins ("HMS ID password" is not "HMS ID" and the rest). */
export function splitTerms(text: string, terms: readonly TermWords[]): readonly Piece[] {
  if (terms.length === 0) return [{ at: 0, text }];
  const byLength = [...terms].sort((one, other) => other.term.length - one.term.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${byLength.map(({ term }) => escapeForPattern(term)).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const pieces: Piece[] = [];
  const used = new Set<string>();
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byLength.find((candidate) => candidate.term.toLowerCase() === match[0].toLowerCase());
    if (term === undefined || used.has(term.means)) continue;
    used.add(term.means);
    if (match.index > end) pieces.push({ at: end, text: text.slice(end, match.index) });
    pieces.push({ at: match.index, text: match[0], term });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ at: end, text: text.slice(end) });
  return pieces;
}
