// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PeopleCards } from '@/components/people/PeopleCards.tsx';
import type { People, Person } from '@/lib/people/person.ts';

const now = '2026-11-22T10:00:00Z';
const me: Person = { id: 'me', roles: ['self'], details: { 'given-name': 'Ada', lab: 'Byron Lab' }, edited: now };
const guest: Person = { id: 'g1', roles: ['guest'], details: { 'given-name': 'Bo' }, edited: now };

function show(people: People, more: Partial<Parameters<typeof PeopleCards>[0]> = {}) {
  const onSave = vi.fn().mockResolvedValue(true);
  const onRemove = vi.fn().mockResolvedValue(true);
  render(
    <PeopleCards
      people={people}
      birthDates={{}}
      readOnly={false}
      now={() => now}
      newId={() => 'new'}
      onSave={onSave}
      onRemove={onRemove}
      {...more}
    />,
  );
  return { onSave, onRemove, user: userEvent.setup() };
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
afterEach(cleanup);

describe('the list of people', () => {
  it('asks a newcomer for their own details first', async () => {
    const { onSave, user } = show([]);
    await user.click(button('Add your details'));
    await user.type(screen.getByLabelText('Given name'), 'Ada');
    await user.click(button('Save'));
    expect(onSave).toHaveBeenCalledWith({ id: 'me', roles: ['self'], details: { 'given-name': 'Ada' }, edited: now }, '');
    expect(document.activeElement).toBe(await screen.findByText('Saved.'));
  });

  it('adds somebody else as a guest with an id of their own', async () => {
    const { onSave, user } = show([me]);
    await user.click(button('Add a person'));
    await user.click(button('Save'));
    expect(onSave).toHaveBeenCalledWith({ id: 'new', roles: ['guest'], details: {}, edited: now }, '');
  });

  it('names each person on the buttons, with their parts', () => {
    show([me, guest]);
    expect(button('Edit: Ada')).toBeTruthy();
    expect(button('Remove: Bo')).toBeTruthy();
    expect(screen.getByText('somebody who needs access')).toBeTruthy();
    expect(screen.getByText('Byron Lab · 2 details · Last changed on 22 November 2026')).toBeTruthy();
  });

  it('removes only after a second question', async () => {
    const { onRemove, user } = show([me, guest]);
    await user.click(button('Remove: Bo'));
    await user.click(button('Keep'));
    expect(onRemove).not.toHaveBeenCalled();
    await user.click(button('Remove: Bo'));
    await user.click(button('Remove for good'));
    expect(onRemove).toHaveBeenCalledExactlyOnceWith(guest);
    expect(await screen.findByText('Removed.')).toBeTruthy();
  });

  it('keeps the form open when saving failed, with what was typed', async () => {
    const { user } = show([me], { onSave: vi.fn().mockResolvedValue(false) });
    await user.click(button('Edit: Ada'));
    await user.type(screen.getByLabelText('Family name'), 'Byron');
    await user.click(button('Save'));
    expect(screen.getByLabelText<HTMLInputElement>('Family name').value).toBe('Byron');
    expect(screen.queryByText('Saved.')).toBeNull();
  });

  it('can start with one person’s form, and with one’s own before it was saved', () => {
    show([guest], { startWith: 'g1' });
    expect(screen.getByLabelText<HTMLInputElement>('Given name').value).toBe('Bo');
    cleanup();
    show([guest], { startWith: 'me' });
    expect(screen.getByLabelText<HTMLInputElement>('Given name').value).toBe('');
    cleanup();
    show([guest], { startWith: '' });
    expect(screen.queryByLabelText('Given name')).toBeNull();
  });

  it('changes nothing that a newer version saved', () => {
    show([me, guest], { readOnly: true });
    for (const name of ['Edit: Ada', 'Remove: Bo', 'Add a person']) expect(button(name).disabled).toBe(true);
  });
});
