// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageSettings } from '@/components/people/PageSettings.tsx';
import { RememberedForms } from '@/components/people/RememberedForms.tsx';
import { StoreTrouble } from '@/components/people/StoreTrouble.tsx';
import { WhereDataIs } from '@/components/people/WhereDataIs.tsx';
import { defaultSettings, type Settings } from '@/lib/settings/settings.ts';
import type { StoreState } from '@/lib/store.ts';

afterEach(cleanup);
const ways = () => ({ onExport: vi.fn(), onBack: vi.fn(), onDiscard: vi.fn() });

describe('trouble with what is saved', () => {
  const rows: [StoreState<unknown>, RegExp][] = [
    [{ kind: 'damaged', value: [], quarantined: true }, /A copy of it is kept/],
    [{ kind: 'damaged', value: [], quarantined: false }, /no room for a copy/],
    [{ kind: 'future', version: 9 }, /Update the extension/],
    [{ kind: 'failed', why: 'full' }, /no room left/],
    [{ kind: 'failed', why: 'unreadable' }, /did not hand out/],
    [{ kind: 'failed', why: 'not-saved' }, /Try again/],
    [{ kind: 'failed', why: 'invalid' }, /Try again/],
  ];
  it.each(rows)('%j is told at once, in a sentence', (state, sentence) => {
    render(<StoreTrouble name="people" state={state} kept={false} {...ways()} />);
    expect(screen.getByRole('alert').textContent).toMatch(sentence);
    expect(screen.getByRole('alert').textContent).toContain('People');
  });

  it('offers the copy, the way back and a clean start after damage', async () => {
    const can = ways();
    render(<StoreTrouble name="journeys" state={{ kind: 'damaged', value: {}, quarantined: true }} kept {...can} />);
    const user = userEvent.setup();
    for (const name of [/Save the copy/, /Go back/, /Discard/]) await user.click(screen.getByRole('button', { name }));
    expect([can.onExport, can.onBack, can.onDiscard].map((way) => way.mock.calls.length)).toEqual([1, 1, 1]);
  });

  it('keeps offering the copy after new data was saved, and is silent when there is none', () => {
    const { rerender } = render(<StoreTrouble name="people" state={{ kind: 'ok', value: [] }} kept {...ways()} />);
    expect(screen.getByRole('button', { name: /Save the copy/ })).toBeTruthy();
    rerender(<StoreTrouble name="people" state={{ kind: 'ok', value: [] }} kept={false} {...ways()} />);
    expect(document.body.textContent).toBe('');
  });
});

describe('settings of pages', () => {
  const apply = (onChange: ReturnType<typeof vi.fn>, own: Settings) => onChange.mock.calls.at(-1)?.[0](own);
  const settings: Settings = { ...defaultSettings, hiddenOn: ['rc-core', 'o2-wiki-home'] };

  it('switch the card and filling, and show the card again on one page', async () => {
    const onChange = vi.fn();
    render(<PageSettings settings={settings} policy={{}} pageName={(id) => `page ${id}`} onChange={onChange} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('checkbox', { name: /Show the card/ }));
    expect(apply(onChange, settings)).toEqual({ ...settings, overlay: 'off' });
    await user.click(screen.getByRole('checkbox', { name: 'Allow filling' }));
    expect(apply(onChange, settings)).toEqual({ ...settings, fill: 'off' });
    await user.click(screen.getByRole('button', { name: 'Show the card again on: page rc-core' }));
    expect(apply(onChange, settings)).toEqual({ ...settings, hiddenOn: ['o2-wiki-home'] });
  });

  it('show what the organization decided as such, and do not let it be changed', () => {
    const policy = { fillOff: true, hiddenPages: ['rc-core'] as const, helpContact: 'help@example.org' };
    render(
      <PageSettings
        settings={{ ...settings, fill: 'off' }}
        policy={{ ...policy, hiddenPages: ['rc-core'] }}
        pageName={(id) => id}
        onChange={vi.fn()}
      />,
    );
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Allow filling' }).disabled).toBe(true);
    expect(screen.getAllByText('Decided by your organization.')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /rc-core/ })).toBeNull();
    expect(screen.getByText(/help@example.org/)).toBeTruthy();
  });
});

describe('what is remembered about forms', () => {
  it('is listed without any value, and forgotten one by one', async () => {
    const onForget = vi.fn();
    const onExportTaught = vi.fn();
    const taught = { formId: 'ppms-registration', kind: 'taught', count: 2 } as const;
    render(<RememberedForms remembered={[taught]} formName={() => 'PPMS'} onForget={onForget} onExportTaught={onExportTaught} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Forget: PPMS, 2 fields that you taught' }));
    expect(onForget).toHaveBeenCalledExactlyOnceWith(taught);
    expect(screen.getByRole('status').textContent).toBe('Forgotten.');
    await user.click(screen.getByRole('button', { name: 'Save taught fields to a file' }));
    expect(onExportTaught).toHaveBeenCalledOnce();
  });
});

describe('where the data is', () => {
  it('says where, that the disk is not encrypted, and how to erase it', () => {
    render(<WhereDataIs />);
    for (const words of [/In this browser, on this computer/, /not encrypted/, /erase everything/])
      expect(screen.getByText(words)).toBeTruthy();
  });
});
