// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { KeptFields, RefusedFields } from '@/components/fill/FieldLists.tsx';
import { FillReport } from '@/components/fill/FillReport.tsx';

afterEach(cleanup);

const refused = { key: 'f1', label: 'Unit code', sentence: 'Not clear.', required: true, teachable: true };
const choices = [{ whose: 'pi', name: 'Pia Head, PI', details: [{ as: 'pi department', label: 'Department' }] }];

it('lets the user say whose detail a refused field asks for', async () => {
  const onTeach = vi.fn();
  render(<RefusedFields fields={[refused]} onShow={vi.fn()} teaching={{ choices, onTeach }} />);
  await userEvent.click(screen.getByText('Say what this field asks for'));
  await userEvent.selectOptions(screen.getByLabelText('Whose'), 'pi');
  await userEvent.selectOptions(screen.getByLabelText('What'), 'pi department');
  await userEvent.click(screen.getByRole('button', { name: 'Remember this' }));
  expect(onTeach).toHaveBeenCalledWith('f1', 'pi department');
});

it('offers no teaching where a field decides or consents', () => {
  render(<RefusedFields fields={[{ ...refused, teachable: false }]} onShow={vi.fn()} teaching={{ choices, onTeach: vi.fn() }} />);
  expect(screen.queryByText('Say what this field asks for')).toBeNull();
});

it('points out a name that stood there before, in sight', () => {
  render(<KeptFields fields={[{ key: 'k', label: 'Requested for', namesPerson: true }]} onShow={vi.fn()} />);
  const line = screen.getByText(/Check that it names the right person/);
  expect(line.textContent).toContain('“Requested for”');
  expect(line.closest('details')).toBeNull();
});

it('fills for someone else only after a fill that wrote something', async () => {
  const onFillForOther = vi.fn();
  const rest = { kept: [], refused: [], more: 0, onUndo: vi.fn(), onFillMore: vi.fn(), onFillForOther, onShow: vi.fn() };
  render(<FillReport filled={[{ key: 'a', label: 'Email' }]} {...rest} />);
  await userEvent.click(screen.getByRole('button', { name: 'Fill for someone else' }));
  expect(onFillForOther).toHaveBeenCalled();
  cleanup();
  render(<FillReport filled={[]} {...rest} />);
  expect(screen.queryByRole('button', { name: 'Fill for someone else' })).toBeNull();
});
