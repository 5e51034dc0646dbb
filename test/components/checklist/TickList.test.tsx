// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TickList } from '@/components/checklist/TickList.tsx';
import { step, words } from '../samples.ts';

afterEach(cleanup);

describe('the list of the popup', () => {
  it('ticks a step with Tab and Space alone', async () => {
    const onDone = vi.fn();
    render(<TickList steps={[step()]} onDone={onDone} onUndo={vi.fn()} />);
    await userEvent.tab();
    await userEvent.keyboard(' ');
    expect(onDone).toHaveBeenCalledWith('o2-request');
  });

  it('takes a tick back', async () => {
    const onUndo = vi.fn();
    render(<TickList steps={[step({ state: 'done', mark: { state: 'done', on: '2026-11-22' } })]} onDone={vi.fn()} onUndo={onUndo} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'File the O2 request' }));
    expect(onUndo).toHaveBeenCalledWith('o2-request');
  });

  it('says the state of a step in words', () => {
    const waiting = step({
      id: 'ppms',
      state: 'waiting',
      words: { ...words, who: 'the RC Core' },
      mark: { state: 'waiting', since: '2026-11-10' },
    });
    render(<TickList steps={[step(), waiting]} onDone={vi.fn()} onUndo={vi.fn()} />);
    expect(screen.getByText('Next')).toBeTruthy();
    expect(screen.getByText('Waiting')).toBeTruthy();
    expect(screen.getByText('the RC Core, since 10 November 2026')).toBeTruthy();
  });
});
