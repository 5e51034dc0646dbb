import type { StepView } from '@/components/checklist/view.ts';
import type { StepWords, TermWords, WhyWords } from '@/components/guidance/words.ts';

/** Words of no guide, for components that show whatever they are given. */
export const why: WhyWords = {
  reasons: ['Your lab is on-Quad.'],
  sources: [{ title: 'The request page', url: 'https://example.org/request', checked: '2026-11-22' }],
  certainty: 'stated',
  otherwise: ['In a hospital lab the RC Core would do it.'],
};

export const terms: readonly TermWords[] = [{ term: 'HUID', means: 'A number of eight digits.' }];

export const words: StepWords = {
  id: 'o2-request',
  title: 'File the O2 request',
  who: 'you',
  body: 'Fill in the form. It asks for your HUID.',
  ready: ['Your HMS ID'],
  notes: [{ id: 'one', text: 'One account a person.' }],
  go: { href: 'https://example.org/form', label: 'Open the form' },
  takes: 'Usually a few days.',
  overdue: 'Ask the help desk.',
  contact: { name: 'Help desk', mail: 'help@example.org' },
  unlocks: 'The approval.',
  why,
};

export function step(change: Partial<StepView> = {}): StepView {
  return {
    id: 'o2-request',
    state: 'next',
    words,
    number: 1,
    yours: true,
    satisfied: false,
    canStart: true,
    overdue: false,
    waitsFor: [],
    ...change,
  };
}
