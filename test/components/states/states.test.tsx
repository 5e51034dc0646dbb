// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Connecting } from '@/components/states/Connecting.tsx';
import { ExtensionUpdated } from '@/components/states/ExtensionUpdated.tsx';
import { FailureState, failureSentence } from '@/components/states/FailureState.tsx';
import { HostAccessWithheld } from '@/components/states/HostAccessWithheld.tsx';
import { LoggedOut } from '@/components/states/LoggedOut.tsx';
import { NoAnswer } from '@/components/states/NoAnswer.tsx';
import { NoAnswers } from '@/components/states/NoAnswers.tsx';
import { NoGuidanceHere } from '@/components/states/NoGuidanceHere.tsx';
import { NoPerson } from '@/components/states/NoPerson.tsx';
import { PageChanged } from '@/components/states/PageChanged.tsx';
import { StoreDamaged } from '@/components/states/StoreDamaged.tsx';
import { failures } from '@/lib/messages/protocol.ts';

afterEach(cleanup);

describe('states that a first user meets', () => {
  it('says that it is looking at the tab', () => {
    render(<Connecting />);
    expect(screen.getByRole('status').textContent).toBe('Looking at this tab…');
  });

  it('tells somebody on a silent tab that an HMS page wants a reload', async () => {
    const onReload = vi.fn();
    render(<NoGuidanceHere onReload={onReload} />);
    expect(screen.getByRole('status').textContent).toContain('If this is an HMS page');
    await userEvent.click(screen.getByRole('button', { name: 'Reload the page' }));
    expect(onReload).toHaveBeenCalled();
  });

  it('says since when a page has changed, and to look twice at its form', () => {
    render(<PageChanged since="2026-11-22" hasForm />);
    expect(screen.getByRole('status').textContent).toContain('22 November 2026');
    expect(screen.getByRole('status').textContent).toContain('Look at each value');
  });

  it('does not claim that nothing was written when the answer got lost, and offers both ways on', async () => {
    const onRead = vi.fn();
    const onUndo = vi.fn();
    render(<NoAnswer onRead={onRead} onUndo={onUndo} />);
    expect(screen.getByRole('alert').textContent).toMatch(/It may be filled/);
    expect(screen.getByRole('alert').textContent).not.toContain('Nothing was written');
    await userEvent.click(screen.getByRole('button', { name: 'Read the form again' }));
    await userEvent.click(screen.getByRole('button', { name: 'Take back what was filled' }));
    expect([onRead, onUndo].map((call) => call.mock.calls.length)).toEqual([1, 1]);
  });

  it('asks to sign in first', () => {
    render(<LoggedOut />);
    expect(screen.getByRole('status').textContent).toContain('Sign in on the page first');
  });

  it('leads somebody without saved details to where they are added', async () => {
    const onAdd = vi.fn();
    render(<NoPerson onAdd={onAdd} />);
    await userEvent.click(screen.getByRole('button', { name: 'Add your details' }));
    expect(onAdd).toHaveBeenCalled();
  });

  it('goes on with the questions where they stopped', () => {
    render(<NoAnswers begun onAnswer={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Go on with the questions' })).toBeTruthy();
  });

  it('says after an update that the page must be reloaded, and to save what was typed', () => {
    render(<ExtensionUpdated onReload={vi.fn()} />);
    expect(screen.getByRole('status').textContent).toContain('copy what you typed first');
  });

  it('asks for withheld access within the click', async () => {
    const onAllow = vi.fn();
    render(<HostAccessWithheld onAllow={onAllow} />);
    await userEvent.click(screen.getByRole('button', { name: 'Allow' }));
    expect(onAllow).toHaveBeenCalledTimes(1);
  });

  it.each(['lost', 'damaged', 'future', 'unreadable', 'full', 'not-saved'] as const)(
    'interrupts when stored data is %s, and says what became of it',
    (trouble) => {
      render(<StoreDamaged trouble={trouble} onOpenOptions={vi.fn()} />);
      expect(screen.getByRole('alert').textContent?.length).toBeGreaterThan(60);
    },
  );

  it('has a sentence of its own for every failure, and says that nothing was written', () => {
    expect(new Set(failures.map(failureSentence)).size).toBe(failures.length);
    render(<FailureState why="busy" onRetry={vi.fn()} onOpenOptions={vi.fn()} />);
    expect(screen.getByRole('alert').textContent).toContain('Nothing was written.');
  });

  it('offers another try only where that can help, and the options where a setting stands in the way', async () => {
    const actions = { onRetry: vi.fn(), onOpenOptions: vi.fn() };
    const { rerender } = render(<FailureState why="busy" {...actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(actions.onRetry).toHaveBeenCalledOnce();
    rerender(<FailureState why="switched-off" {...actions} />);
    await userEvent.click(screen.getByRole('button', { name: 'Options' }));
    expect(actions.onOpenOptions).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });
});
