// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Choice } from '@/components/ui/Choice.tsx';
import { CopyButton } from '@/components/ui/CopyButton.tsx';
import { formatDate } from '@/components/ui/date.ts';
import { Field } from '@/components/ui/Field.tsx';
import { Picker } from '@/components/ui/Picker.tsx';

afterEach(cleanup);

describe('a field', () => {
  it('reads its hint and its error with the control', () => {
    render(
      <Field label="HUID" hint="Eight digits" error="One digit is missing">
        {(control) => <input {...control} />}
      </Field>,
    );
    const input = screen.getByLabelText('HUID');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(described).toEqual(['Eight digits', 'One digit is missing']);
    expect(input.getAttribute('aria-invalid')).toBe('true');
  });
});

describe('a picker', () => {
  const places = [
    { id: 'mgh', name: 'Massachusetts General Hospital', note: 'MGH' },
    { id: 'bidmc', name: 'Beth Israel Deaconess Medical Center', note: 'BIDMC' },
  ];
  const search = (text: string) => places.filter(({ name, note }) => `${name} ${note}`.toLowerCase().includes(text.toLowerCase()));

  it('is used with the keyboard alone', async () => {
    const onPick = vi.fn();
    render(<Picker label="Where" search={search} onPick={onPick} />);
    await userEvent.tab();
    await userEvent.keyboard('bidmc{ArrowDown}{Enter}');
    expect(onPick).toHaveBeenCalledWith(places[1]);
  });

  it('says when nothing is found', async () => {
    render(<Picker label="Where" search={search} onPick={vi.fn()} />);
    await userEvent.type(screen.getByRole('combobox', { name: 'Where' }), 'zzz');
    expect(screen.getByText(/Nothing found/)).toBeTruthy();
  });
});

describe('a choice', () => {
  it('is a group of radio buttons with a name', async () => {
    const onChange = vi.fn();
    const options = [
      { value: 'on', label: 'On' },
      { value: 'off', label: 'Off' },
    ] as const;
    render(<Choice legend="Card on pages" options={options} value="on" onChange={onChange} />);
    expect(screen.getByRole('group', { name: 'Card on pages' })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'Off' }));
    expect(onChange).toHaveBeenCalledWith('off');
  });
});

describe('a copy button', () => {
  it('says what it copies, and when it has', async () => {
    const user = userEvent.setup();
    render(<CopyButton text="12345678" what="HUID" />);
    await user.click(screen.getByRole('button', { name: 'Copy HUID' }));
    expect(await navigator.clipboard.readText()).toBe('12345678');
    expect(screen.getByRole('status').textContent).toBe('Copied');
  });

  it('says so when the browser refuses', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    render(<CopyButton text="x" what="HUID" />);
    await user.click(screen.getByRole('button'));
    expect(screen.getByRole('alert').textContent).toContain('did not allow copying');
  });
});

describe('a date', () => {
  it('is written out', () => expect(formatDate('2026-11-22')).toBe('22 November 2026'));
  it('is shown as it stands when it is none', () => expect(formatDate('unknown')).toBe('unknown'));
});
