// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { Prose } from '@/components/guidance/Prose.tsx';
import { splitTerms } from '@/components/guidance/terms.ts';
import { terms } from '../samples.ts';

afterEach(cleanup);

describe('a paragraph with terms', () => {
  it('explains a term where it stands, and takes the explanation away again', async () => {
    render(<Prose text="It asks for your HUID." terms={terms} />);
    const term = screen.getByRole('button', { name: 'HUID', expanded: false });
    await userEvent.click(term);
    expect(screen.getByRole('status').textContent).toBe('HUID: A number of eight digits.');
    await userEvent.click(term);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('marks a term once, and never inside another word', () => {
    const pieces = splitTerms('HUIDs differ. A HUID is a HUID.', terms);
    expect(pieces.filter(({ term }) => term).map(({ at }) => at)).toEqual([16]);
  });

  it('prefers the longer of two terms that begin alike', () => {
    const long = { term: 'HMS ID password', means: 'x' };
    const pieces = splitTerms('Reset the HMS ID password.', [{ term: 'HMS ID', means: 'y' }, long]);
    expect(pieces.find(({ term }) => term)?.term).toBe(long);
  });

  it('keeps quotes and stops on the line of the term', () => {
    expect(splitTerms('Say “HUID”. Then go.', terms)[1]).toMatchObject({ before: '“', text: 'HUID', after: '”.' });
  });

  it('never changes the text', () => {
    const text = fc.array(fc.constantFrom('HUID', ' ', 'a', '(', 'huid', '.', 'é', '“'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (sentence) => {
        expect(
          splitTerms(sentence, terms)
            .map(({ before = '', text, after = '' }) => before + text + after)
            .join(''),
        ).toBe(sentence);
      }),
    );
  });
});
