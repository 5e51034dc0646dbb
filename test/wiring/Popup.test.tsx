// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '@/entrypoints/popup/Popup.tsx';
import { readJourneys, updateJourney } from '@/lib/checklist/store.ts';
import type { Answers } from '@/lib/situation/answers.ts';

const onQuad: Answers = { view: 'me', need: 'new', labBase: 'hms', quadAppointment: 'primary', isPi: 'no', hmsAccount: 'works' };

beforeEach(() => {
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockImplementation((async () => ({ id: 1 })) as never);
});
afterEach(cleanup);

describe('the popup', () => {
  it('asks for answers before there is a road', async () => {
    render(<Popup />);
    expect(await screen.findByRole('button', { name: 'Answer the questions' })).toBeTruthy();
  });

  it('lists what is left, the next step first', async () => {
    await updateJourney('me', (journey) => ({ ...journey, answers: onQuad }));
    render(<Popup />);
    const [first] = await screen.findAllByRole('checkbox');
    expect(first?.closest('li')?.getAttribute('data-state')).toBe('next');
    expect(screen.getByRole('heading', { name: '4 steps left' })).toBeTruthy();
  });

  it('keeps a tick in the store and lets it be taken back while the popup is open', async () => {
    await updateJourney('me', (journey) => ({ ...journey, answers: onQuad }));
    render(<Popup />);
    const box = await screen.findByRole('checkbox', { name: 'File the O2 account request form' });
    box.focus();
    await userEvent.keyboard(' ');
    await screen.findByRole('heading', { name: '3 steps left' });
    const stored = await readJourneys();
    expect(stored.value?.me?.marks['o2-request']?.state).toBe('done');
    await userEvent.click(screen.getByRole('checkbox', { name: 'File the O2 account request form' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: '4 steps left' })).toBeTruthy());
  });
});
