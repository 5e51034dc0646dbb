// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { ImportTaught } from '@/components/people/ImportTaught.tsx';
import { previewTaught, readTaughtFile, writeTaughtFile } from '@/lib/settings/taught-file.ts';

afterEach(cleanup);

const unit = JSON.stringify(['text', 'about you', 'unit code']);
const code = JSON.stringify(['text', '', 'code']);
const mine = { taught: { 'o2-form': { [unit]: 'self lab' } } };
const file = (text: string) => new File([text], 'taught.json', { type: 'application/json' });

function show() {
  const onApply = vi.fn(async () => true);
  render(
    <ImportTaught
      read={readTaughtFile}
      preview={({ forms }) => previewTaught(mine, forms)}
      formName={() => 'O2 form'}
      asksWords={(asks) => asks}
      onApply={onApply}
    />,
  );
  return { onApply, user: userEvent.setup(), input: screen.getByLabelText('Take over taught fields from a file') };
}

it('shows what a file says, ticks only what is new, and takes over what is ticked', async () => {
  const { onApply, user, input } = show();
  await user.upload(input, file(writeTaughtFile({ taught: { 'o2-form': { [unit]: 'pi department', [code]: 'self cost-center' } } })));
  const replacing = await screen.findByRole<HTMLInputElement>('checkbox', { name: '“about you: unit code” asks: pi department' });
  expect(replacing.checked).toBe(false);
  expect(screen.getByText('O2 form. Replaces what you taught: self lab')).toBeTruthy();
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: '“code” asks: self cost-center' }).checked).toBe(true);
  expect(onApply).not.toHaveBeenCalled();
  await user.click(replacing);
  await user.click(screen.getByRole('button', { name: 'Take over 2 fields' }));
  expect(onApply).toHaveBeenCalledOnce();
  expect((await screen.findByRole('status')).textContent).toBe('2 fields taken over.');
});

it('says why a file is not read', async () => {
  const { onApply, user, input } = show();
  await user.upload(input, file('{"format":"hms-access-guide/people","version":1}'));
  expect(await screen.findByText(/not a file with taught fields/)).toBeTruthy();
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(onApply).not.toHaveBeenCalled();
});
