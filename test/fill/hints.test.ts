import { expect, it } from 'vitest';
import { hintsOf } from '@/lib/fill/hints.ts';
import { field } from './make.ts';

it('what stands in the box comes first, then help and title, then the label and all the rest; nothing empty', () => {
  const labels = [
    { from: 'for', text: 'Phone' },
    { from: 'title', text: 'ten digits' },
    { from: 'legend', text: 'Contact' },
    { from: 'help', text: 'no dashes' },
    { from: 'cell', text: '' },
  ] as const;
  const hints = ['617…', 'ten digits', 'no dashes', 'Phone (work)', 'Phone', 'ten digits', 'Contact', 'no dashes'];
  expect(hintsOf(field('Phone (work)', { placeholder: '617…', labels }))).toEqual(hints);
  expect(hintsOf(field('', { labels: [] }))).toEqual([]);
});
