// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Checklist } from '@/components/checklist/Checklist.tsx';
import type { StepView } from '@/components/checklist/view.ts';
import { step, terms, words } from '../samples.ts';

afterEach(cleanup);

function show(steps: readonly StepView[]) {
  const actions = { onDone: vi.fn(), onWaiting: vi.fn(), onUndo: vi.fn() };
  render(<Checklist steps={steps} terms={terms} today="2026-11-22" {...actions} />);
  return actions;
}
const approval = { ...words, title: 'Approve it', who: 'your PI' };

describe('the checklist', () => {
  it('promotes one step and keeps the others closed', () => {
    show([
      step(),
      step({
        id: 'o2-approval',
        state: 'later',
        canStart: false,
        words: approval,
        waitsFor: [{ number: 1, title: 'File the O2 request' }],
      }),
    ]);
    const items = screen.getAllByRole('listitem').filter((item) => item.classList.contains('hag-step'));
    expect(items[0]?.getAttribute('aria-current')).toBe('step');
    expect(items[1]?.querySelector('details')?.open).toBe(false);
  });

  it('says what unlocks a later step', () => {
    show([
      step({
        id: 'o2-approval',
        state: 'later',
        canStart: false,
        words: approval,
        waitsFor: [{ number: 1, title: 'File the O2 request' }],
      }),
    ]);
    expect(screen.getByText('your PI, after step 1')).toBeTruthy();
    expect(screen.getByText('First: File the O2 request')).toBeTruthy();
  });

  it('says of a step that may go on at the same time that it can start', () => {
    show([step({ state: 'later', canStart: true, words: approval })]);
    expect(screen.getByText('your PI, can start now')).toBeTruthy();
  });

  it('marks the next step done from the keyboard', async () => {
    const { onDone } = show([step()]);
    screen.getByRole('button', { name: 'Mark done: File the O2 request' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onDone).toHaveBeenCalledWith('o2-request');
  });

  it('asks since when and under which number before a step waits', async () => {
    const { onWaiting } = show([step()]);
    await userEvent.click(screen.getByRole('button', { name: 'Waiting for somebody: File the O2 request' }));
    await userEvent.type(screen.getByLabelText('Ticket number'), 'RITM1');
    await userEvent.click(screen.getByRole('button', { name: 'Save as waiting' }));
    expect(onWaiting).toHaveBeenCalledWith('o2-request', '2026-11-22', 'RITM1');
  });

  it('does not take a day that has not come yet', async () => {
    const { onWaiting } = show([step()]);
    await userEvent.click(screen.getByRole('button', { name: 'Waiting for somebody: File the O2 request' }));
    const since = screen.getByLabelText('Since');
    await userEvent.clear(since);
    await userEvent.type(since, '2026-11-23');
    await userEvent.click(screen.getByRole('button', { name: 'Save as waiting' }));
    expect(onWaiting).not.toHaveBeenCalled();
    expect(screen.getByText('That day has not come yet.')).toBeTruthy();
  });

  it('shows of a waiting step who has it, since when and the ticket number', () => {
    show([step({ state: 'waiting', words: approval, mark: { state: 'waiting', since: '2026-11-10', ticket: 'RITM1' } })]);
    expect(screen.getByText('your PI, since 10 November 2026')).toBeTruthy();
    expect(screen.getByText(/Ticket RITM1/)).toBeTruthy();
  });

  it('names whom to ask while a step waits, and says when it takes longer than usual', () => {
    const waiting = { state: 'waiting', mark: { state: 'waiting', since: '2026-11-10' } } as const;
    show([step(waiting)]);
    expect(screen.getByText('Ask the help desk.')).toBeTruthy();
    expect(screen.queryByText('Takes longer than usual')).toBeNull();
    cleanup();
    show([step({ ...waiting, overdue: true })]);
    expect(screen.getByText('Ask the help desk.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'help@example.org' }).getAttribute('href')).toBe('mailto:help@example.org');
  });

  it('offers to mark done what was seen, and marks nothing by itself', async () => {
    const { onDone } = show([step({ state: 'later', seen: { what: 'the activation page', on: '2026-11-20' } })]);
    expect(screen.getByText('Seen: the activation page, on 20 November 2026. Is this step done?')).toBeTruthy();
    expect(onDone).not.toHaveBeenCalled();
  });

  it('keeps a done step with its date and lets it be taken back', async () => {
    const { onUndo } = show([step({ state: 'done', mark: { state: 'done', on: '2026-11-01' } })]);
    expect(screen.getByText('Done on 1 November 2026')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Not done after all: File the O2 request' }));
    expect(onUndo).toHaveBeenCalledWith('o2-request');
  });

  it('has nothing to take back where the answers say that a step is done', () => {
    show([step({ state: 'done', satisfied: true })]);
    expect(screen.getByText('Done, as your answers say')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Not done/ })).toBeNull();
  });

  it('keeps steps that no longer apply as history', () => {
    show([step(), step({ id: 'ppms', state: 'void', words: { ...words, title: 'Register' }, mark: { state: 'done', on: '2026-11-01' } })]);
    const history = screen.getByText('1 step that no longer applies').closest('details');
    expect(history && within(history).getByText('Register')).toBeTruthy();
    expect(screen.getByText('0 of 1 steps done').getAttribute('role')).toBe('status');
  });
});
