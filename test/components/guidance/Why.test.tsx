// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Why } from '@/components/guidance/Why.tsx';
import { why } from '../samples.ts';

afterEach(cleanup);

describe('“Why?”', () => {
  it('gives the reason, the source with its date, and what would change it', () => {
    render(<Why of="File the request" why={why} />);
    expect(screen.getByText('Your lab is on-Quad.')).toBeTruthy();
    expect(screen.getByText(/checked on 22 November 2026/)).toBeTruthy();
    expect(screen.getByText('In a hospital lab the RC Core would do it.')).toBeTruthy();
  });

  it('names what it explains', () => {
    render(<Why of="File the request" why={why} />);
    expect(document.querySelector('summary')?.getAttribute('aria-label')).toBe('Why: File the request');
  });

  it.each([
    ['stated', 'A source says so.'],
    ['inferred', 'No source says this outright. It follows from what they do say.'],
    ['unknown', 'Not known. No source that we found says so; ask before you rely on it.'],
  ] as const)('says how sure a fact is that is %s', (certainty, sentence) => {
    render(<Why of="x" why={{ ...why, certainty }} />);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('opens a source in a tab of its own, without a referrer', () => {
    render(<Why of="x" why={why} />);
    const link = document.querySelector('a');
    expect(link?.target).toBe('_blank');
    expect(link?.rel).toContain('noreferrer');
  });

  it('names a source that has no address', () => {
    render(<Why of="x" why={{ ...why, sources: [{ title: 'A lab guide', checked: '2026-11-22' }] }} />);
    expect(document.querySelector('a')).toBeNull();
    expect(screen.getByText(/A lab guide/)).toBeTruthy();
  });
});
