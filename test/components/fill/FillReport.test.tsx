// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FillButton } from '@/components/fill/FillButton.tsx';
import { FillReport } from '@/components/fill/FillReport.tsx';

afterEach(cleanup);

function show(over: Partial<Parameters<typeof FillReport>[0]> = {}) {
  const actions = { onUndo: vi.fn(), onFillMore: vi.fn(), onShow: vi.fn() };
  const filled = [
    { key: 'f1', label: 'Email' },
    { key: 'f2', label: 'Lab' },
  ];
  render(<FillReport filled={filled} kept={[]} refused={[]} more={0} {...actions} {...over} />);
  return actions;
}

describe('the report of a fill', () => {
  it('is heard as well as seen, and sends nobody away without a look', () => {
    show();
    const said = screen.getAllByRole('status').map(({ textContent }) => textContent);
    expect(said.join()).toContain('2 fields filled');
    expect(said.join()).toContain('never sends anything');
  });

  it('takes the focus that the pressed button leaves behind', () => {
    show();
    expect(document.activeElement?.textContent).toContain('2 fields filled');
  });

  it('offers fields that appeared since', async () => {
    const { onFillMore } = show({ more: 3 });
    expect(screen.getByText('3 more fields appeared')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Fill them too' }));
    expect(onFillMore).toHaveBeenCalled();
  });

  it('takes the fill back, once', async () => {
    const { onUndo } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Undo this fill' }));
    expect(onUndo).toHaveBeenCalled();
    cleanup();
    const { onShow } = show({ undone: { restored: 1, left: 1, stays: ['f2'] } });
    expect(screen.getByText('1 field is as it was before')).toBeTruthy();
    expect(screen.getByText('1 field stays as it is now. It was changed since, or the page does not let a choice be unmade.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Undo this fill' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show on page: Lab' }));
    expect(onShow).toHaveBeenCalledWith('f2');
    expect(screen.queryByRole('button', { name: 'Show on page: Email' })).toBeNull();
  });

  it('puts required fields that need the user before the others, and in sight', () => {
    const field = { key: 'r', label: 'Reason', sentence: 'Nothing saved.', required: true };
    show({ refused: [{ ...field, key: 'o', label: 'Fax', required: false }, field] });
    expect(screen.getByText('1 required field needs you')).toBeTruthy();
    expect(screen.getByText('1 other field left empty, with the reason').closest('details')?.open).toBe(false);
    expect(screen.getByText('Reason').closest('details')).toBeNull();
  });
});

describe('fields that the form does not show', () => {
  it('are named last and cannot be shown', () => {
    const field = { sentence: 'Why.', required: false };
    show({
      refused: [
        { ...field, key: 'h', label: 'Lab head phone', hidden: true },
        { ...field, key: 'o', label: 'Fax' },
      ],
    });
    const summaries = screen.getAllByText(/left empty|does not show/).map(({ textContent }) => textContent);
    expect(summaries).toEqual(['1 other field left empty, with the reason', '1 field that the form does not show now']);
    expect(screen.queryByRole('button', { name: 'Show on page: Lab head phone', hidden: true })).toBeNull();
    expect(screen.getByRole('button', { name: 'Show on page: Fax', hidden: true })).toBeTruthy();
  });
});

describe('the button of the popup', () => {
  it('names whose details go in and how many fields', () => {
    render(<FillButton names={['Ada Lovelace', 'Bob Boss']} fields={12} busy={false} onFill={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Fill 12 fields for Ada Lovelace, Bob Boss' })).toBeTruthy();
  });
});
