// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CastChooser } from '@/components/fill/CastChooser.tsx';
import { FillPreview } from '@/components/fill/FillPreview.tsx';
import type { KeptField, PreviewRow, RefusedField } from '@/components/fill/view.ts';

afterEach(cleanup);

const email: PreviewRow = {
  key: 'f1',
  label: 'Email',
  value: 'ada@example.org',
  whose: 'Ada Lovelace, guest',
  why: ['“Guest information” above it'],
  sensitive: false,
  ticked: true,
};
const huid: PreviewRow = { ...email, key: 'f2', label: 'HUID', value: '12345678', sensitive: true, ticked: false };
const kept: KeptField = { key: 'f3', label: 'Department', replacement: { value: 'Genetics', whose: 'Ada Lovelace, guest' } };
const refused: RefusedField = { key: 'f4', label: 'Reason', sentence: 'Nothing saved for it.', required: true, copy: 'Research' };

function show(over: Partial<Parameters<typeof FillPreview>[0]> = {}) {
  const onFill = vi.fn();
  const onShow = vi.fn();
  render(<FillPreview rows={[email, huid]} kept={[kept]} refused={[refused]} busy={false} onFill={onFill} onShow={onShow} {...over} />);
  return { onFill, onShow };
}

describe('the preview of a fill', () => {
  it('shows label, value and whose it is', () => {
    show({ rows: [email] });
    expect(screen.getByLabelText('Email')).toBeTruthy();
    expect(screen.getByText('ada@example.org')).toBeTruthy();
    expect(screen.getByText('Ada Lovelace, guest', { selector: '.hag-preview .hag-small' })).toBeTruthy();
  });

  it('leaves sensitive rows unticked and says that they stay out', () => {
    show();
    expect((screen.getByLabelText('HUID') as HTMLInputElement).checked).toBe(false);
    expect(screen.getByRole('button', { name: 'Fill 1 field' })).toBeTruthy();
    expect(screen.getByText(/1 sensitive detail stays out/)).toBeTruthy();
  });

  it('says of a field that looks covered that the user should look, and leaves it unticked', () => {
    show({ rows: [{ ...email, looksCovered: true, ticked: false }] });
    expect((screen.getByLabelText('Email') as HTMLInputElement).checked).toBe(false);
    expect(screen.getByText('Looks covered')).toBeTruthy();
    expect(screen.getByText(/Look at it there before you tick it/)).toBeTruthy();
  });

  it('fills exactly what is ticked', async () => {
    const { onFill } = show();
    await userEvent.click(screen.getByLabelText('HUID'));
    await userEvent.click(screen.getByLabelText('Email'));
    await userEvent.click(screen.getByRole('button', { name: 'Fill 1 field' }));
    expect(onFill).toHaveBeenCalledWith(['f2'], []);
  });

  it('replaces what the user has typed only where asked', async () => {
    const { onFill } = show({ rows: [] });
    expect(screen.queryByRole('button', { name: /^Fill/ })).toBeNull();
    await userEvent.click(screen.getByLabelText('Replace it with: Genetics'));
    await userEvent.click(screen.getByRole('button', { name: 'Fill 1 field' }));
    expect(onFill).toHaveBeenCalledWith(['f3'], ['f3']);
  });

  it('gives the reason for a field that it leaves alone, with the value to copy', async () => {
    const { onShow } = show();
    expect(screen.getByText('Nothing saved for it.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy Reason' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show on page: Reason' }));
    expect(onShow).toHaveBeenCalledWith('f4');
  });

  it('fills nothing twice while a fill goes on', () => {
    show({ busy: true });
    expect((screen.getByRole('button', { name: 'Filling…' }) as HTMLButtonElement).disabled).toBe(true);
  });

  it('says so when there is nothing to fill', () => {
    show({ rows: [], kept: [], refused: [] });
    expect(screen.getByText('No empty field here that your saved details could fill.')).toBeTruthy();
  });
});

describe('the cast', () => {
  it('says who is who and lets it be changed', async () => {
    const onChange = vi.fn();
    const people = [
      { id: 'a', name: 'Ada' },
      { id: 'b', name: 'Bob' },
    ];
    render(<CastChooser cast={[{ role: 'guest', personId: 'a' }]} people={people} onChange={onChange} />);
    expect((screen.getByLabelText('Guest') as HTMLSelectElement).value).toBe('a');
    await userEvent.selectOptions(screen.getByLabelText('Guest'), 'Bob');
    expect(onChange).toHaveBeenCalledWith('guest', 'b');
    await userEvent.selectOptions(screen.getByLabelText('Guest'), 'Nobody yet');
    expect(onChange).toHaveBeenLastCalledWith('guest', undefined);
  });
});
