// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PersonForm } from '@/components/people/PersonForm.tsx';
import { sections } from '@/components/people/sections.ts';
import type { Person } from '@/lib/people/person.ts';
import { detailIds } from '@/lib/people/schema.ts';

const now = '2026-11-22T10:00:00Z';
const me: Person = {
  id: 'me',
  roles: ['self'],
  details: { 'given-name': 'Ada', 'work-phone': '+16174321515' },
  edited: '2026-01-01T00:00:00Z',
};

function show(person = me, birthDate = '') {
  const onSave = vi.fn();
  const onCancel = vi.fn();
  render(<PersonForm person={person} birthDate={birthDate} today="2026-11-22" now={() => now} onSave={onSave} onCancel={onCancel} />);
  return { onSave, onCancel, user: userEvent.setup() };
}
const field = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
const save = (user: ReturnType<typeof userEvent.setup>) => user.click(screen.getByRole('button', { name: 'Save' }));
afterEach(cleanup);

describe('the form of a person', () => {
  it('has a field with a label of its own for every detail that can be saved', () => {
    expect(sections.flatMap(({ details }) => details).toSorted()).toEqual(detailIds.toSorted());
    show();
    const names = screen.getAllByRole('textbox').map((input) => input.getAttribute('id'));
    expect(new Set(names).size).toBe(names.length);
  });

  it('opens on the given name, with what is saved', async () => {
    show();
    await vi.waitFor(() => expect(document.activeElement).toBe(field('Given name')));
    expect(field('Given name').value).toBe('Ada');
    expect(field('Work phone').value).toBe('+16174321515');
  });

  it('saves cleaned values, without empty ones, under the same id', async () => {
    const { onSave, user } = show();
    await user.type(field('Family name'), ' Byron ');
    await user.type(field('HMS ID'), 'AB1');
    await user.clear(field('Work phone'));
    await user.click(screen.getByRole('checkbox', { name: 'a PI (lab head)' }));
    await save(user);
    const details = { 'given-name': 'Ada', 'family-name': 'Byron', 'net-id': 'ab1' };
    expect(onSave).toHaveBeenCalledExactlyOnceWith({ id: 'me', roles: ['self', 'pi'], details, edited: now }, '');
  });

  it('saves nothing while something is wrong, says what in a sentence, and goes there', async () => {
    const { onSave, user } = show();
    await user.type(field('Work email'), 'ada');
    await save(user);
    expect(onSave).not.toHaveBeenCalled();
    expect(screen.getByText('1 field needs another look. Nothing was saved.').getAttribute('role')).toBe('alert');
    expect(field('Work email').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Work email'));
    await user.type(field('Work email'), '@example.org');
    await save(user);
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('offers the first eight of nine digits, and does not take them by itself', async () => {
    const { onSave, user } = show();
    await user.type(field(/Harvard ID/), '123456789');
    await user.tab();
    expect(screen.getByText(/The ninth on the card/)).toBeTruthy();
    expect(field(/Harvard ID/).value).toBe('123456789');
    await user.click(screen.getByRole('button', { name: 'Use 12345678' }));
    await save(user);
    expect(onSave.mock.calls[0]?.[0].details['university-id']).toBe('12345678');
  });

  it('gives advice on an unusual HMS ID and saves it all the same', async () => {
    const { onSave, user } = show();
    await user.type(field('HMS ID'), 'ada.byron');
    await user.tab();
    expect(screen.getByText(/does not look like most HMS IDs/)).toBeTruthy();
    await save(user);
    expect(onSave.mock.calls[0]?.[0].details['net-id']).toBe('ada.byron');
  });

  it('offers to split “Family, Given”, and nothing that is not certain', async () => {
    const { user } = show({ ...me, details: {} });
    await user.type(field('Given name'), 'Zhang Wei');
    expect(screen.queryByRole('button', { name: /as family name/ })).toBeNull();
    await user.clear(field('Given name'));
    await user.type(field('Given name'), 'Byron, Ada');
    await user.click(screen.getByRole('button', { name: 'Use “Ada” as given and “Byron” as family name' }));
    expect([field('Given name').value, field('Family name').value]).toEqual(['Ada', 'Byron']);
  });

  it('says of the birth date that it is forgotten, hands it over apart, and refuses one that is to come', async () => {
    const { onSave, user } = show(me, '1990-02-28');
    expect(field('Birth date').value).toBe('1990-02-28');
    const hint = field('Birth date').getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    expect(document.getElementById(hint)?.textContent).toContain('Forgotten when the browser closes');
    await save(user);
    expect(onSave).toHaveBeenCalledWith(expect.objectContaining({ details: me.details }), '1990-02-28');
    await user.clear(field('Birth date'));
    await user.type(field('Birth date'), '2027-01-01');
    await save(user);
    expect(onSave).toHaveBeenCalledOnce();
  });

  it('keeps home, citizenship and birth date closed, and opens them when something is wrong inside', async () => {
    const { user } = show();
    const home = within(screen.getByText('Home, citizenship and birth date').closest('details') ?? document.body);
    expect(field('Birth date').closest('details')?.open).toBe(false);
    await user.type(home.getByLabelText(/Citizenship/), 'a\u202Eb');
    await save(user);
    expect(field('Birth date').closest('details')?.open).toBe(true);
  });

  it('does not ask somebody else whether they are a guest of theirs, but asks what others are', () => {
    show();
    expect(screen.queryByRole('checkbox', { name: 'somebody who needs access' })).toBeNull();
    cleanup();
    show({ ...me, id: 'g1', roles: ['guest'] });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'somebody who needs access' }).checked).toBe(true);
  });

  it('leaves without saving', async () => {
    const { onSave, onCancel, user } = show();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(onCancel).toHaveBeenCalledOnce();
    expect(onSave).not.toHaveBeenCalled();
  });
});
