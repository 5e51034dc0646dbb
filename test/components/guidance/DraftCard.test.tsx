// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { DraftCard, type DraftWords } from '@/components/guidance/DraftCard.tsx';

afterEach(cleanup);

const draft: DraftWords = {
  id: 'renewal',
  title: 'Renewal',
  isMail: true,
  to: ['rc@example.org'],
  cc: ['pi@example.org'],
  subject: 'Renew O2 & HMS ID',
  body: (ticked, typed) =>
    [
      'Hello,',
      'please renew.',
      ...(ticked.includes('huid') ? ['HUID: 12345678'] : []),
      ...(typed['next-lab'] ? [`New lab: ${typed['next-lab']}`] : []),
    ].join('\n'),
  optional: [{ id: 'huid', label: 'Add your HUID' }],
  asks: [{ id: 'next-lab', label: 'next lab' }],
  missing: ['HMS ID'],
};
const open = () => screen.getByRole('link', { name: 'Open in your mail program', hidden: true }).getAttribute('href') ?? '';

describe('a mail draft', () => {
  it('shows to whom it goes and what it says before it is opened', () => {
    render(<DraftCard draft={draft} />);
    for (const text of ['rc@example.org', 'pi@example.org', 'Renew O2 & HMS ID']) expect(screen.getByText(text)).toBeTruthy();
    expect(document.body.textContent).toContain('please renew.');
  });

  it('leaves identifiers out unless they are ticked', async () => {
    render(<DraftCard draft={draft} />);
    expect(open()).not.toContain('12345678');
    await userEvent.click(screen.getByLabelText('Add your HUID'));
    expect(open()).toContain('12345678');
    expect(document.body.textContent).toContain('HUID: 12345678');
  });

  it('names what the user still has to write', () => {
    render(<DraftCard draft={draft} />);
    expect(screen.getByText('Not saved, write it where “…” stands: HMS ID')).toBeTruthy();
  });

  it('asks in the draft itself for what is saved nowhere', async () => {
    render(<DraftCard draft={draft} />);
    await userEvent.type(screen.getByLabelText('next lab'), 'Okafor Lab');
    expect(document.body.textContent).toContain('New lab: Okafor Lab');
    expect(open()).toContain('Okafor');
  });

  it('opens a mail whose address is not saved, and says so', () => {
    render(<DraftCard draft={{ ...draft, to: [] }} />);
    expect(screen.getByText('not saved; write it in your mail program')).toBeTruthy();
    expect(open()).toMatch(/^mailto:\?/);
  });

  it('opens with what is shown', () => {
    render(<DraftCard draft={draft} />);
    expect(open()).toBe(
      'mailto:rc%40example.org?cc=pi%40example.org&subject=Renew%20O2%20%26%20HMS%20ID&body=Hello%2C%0D%0Aplease%20renew.',
    );
  });

  it('offers a ticket text for copying only', () => {
    render(<DraftCard draft={{ ...draft, isMail: false, to: [], cc: [] }} />);
    expect(screen.queryByRole('link', { hidden: true })).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy Renewal', hidden: true })).toBeTruthy();
  });
});
