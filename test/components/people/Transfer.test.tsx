// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EraseEverything } from '@/components/people/EraseEverything.tsx';
import { ExportPeople } from '@/components/people/ExportPeople.tsx';
import { ImportPeople } from '@/components/people/ImportPeople.tsx';
import { longestFile } from '@/lib/people/json.ts';
import type { Person } from '@/lib/people/person.ts';
import type { ImportReading } from '@/lib/people/transfer.ts';

const person = (id: string, details: Person['details'], roles: Person['roles'] = ['guest']): Person => ({ id, roles, details, edited: '' });
const me = person('me', { 'given-name': 'Ada', lab: 'Byron Lab' }, ['self']);
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
afterEach(cleanup);

function showImport(...readings: ImportReading[]) {
  const read = vi.fn<(bytes: Uint8Array, passphrase?: string) => Promise<ImportReading>>();
  for (const reading of readings) read.mockResolvedValueOnce(reading);
  const onApply = vi.fn().mockResolvedValue(true);
  render(<ImportPeople people={[me]} read={read} onApply={onApply} />);
  const user = userEvent.setup();
  const choose = (text = '{}') => user.upload(screen.getByLabelText('File with people'), new File([text], 'people.json'));
  return { read, onApply, user, choose };
}

describe('reading a file', () => {
  it('shows added and changed people, ticks only the new ones, and takes over what was chosen', async () => {
    const incoming = [person('me', { 'given-name': 'Zoe' }, ['self']), person('g2', { 'given-name': 'Cy' })];
    const { onApply, user, choose } = showImport({ kind: 'read', people: incoming, left: [] });
    await choose();
    expect(await screen.findByText('Given name: “Ada” becomes “Zoe”')).toBeTruthy();
    expect(screen.getByText('Given name: “Cy”')).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Leave this person out' }).checked).toBe(true);
    expect(onApply).not.toHaveBeenCalled();
    await user.click(screen.getByRole('radio', { name: /No, add this person/ }));
    await user.click(button('Take over 2 people'));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(
      incoming,
      new Map([
        ['g2', 'take'],
        ['me', 'take-as-guest'],
      ]),
    );
    expect(await screen.findByText('2 people taken over.')).toBeTruthy();
  });

  it('takes nothing over when nothing is chosen, or when the user leaves', async () => {
    const { onApply, user, choose } = showImport({ kind: 'read', people: [person('g2', { 'given-name': 'Cy' })], left: [] });
    await choose();
    await user.click(await screen.findByRole('checkbox', { name: 'Take over: Cy' }));
    expect(button('Nothing is chosen').disabled).toBe(true);
    await user.click(button('Leave everything as it is'));
    expect(onApply).not.toHaveBeenCalled();
    expect(screen.queryByText('What the file would change')).toBeNull();
  });

  it('says so when the browser cannot read the file, and takes the next one', async () => {
    const { read, choose } = showImport({ kind: 'read', people: [person('g2', { 'given-name': 'Cy' })], left: [] });
    vi.spyOn(File.prototype, 'arrayBuffer').mockRejectedValueOnce(new DOMException('It was moved', 'NotFoundError'));
    await choose();
    expect(await screen.findByText('The browser could not read this file. Choose it again.')).toBeTruthy();
    expect(screen.queryByText('Reading the file…')).toBeNull();
    expect(read).not.toHaveBeenCalled();
    await choose('{"a":1}');
    expect(await screen.findByText('Given name: “Cy”')).toBeTruthy();
  });

  it('names what is not taken over, and why', async () => {
    const { choose } = showImport({
      kind: 'read',
      people: [person('g2', { 'given-name': 'Cy' })],
      left: [
        { personId: 'g2', person: 'Cy', name: 'ssn', why: 'forbidden' },
        { personId: 'g2', person: 'Cy', name: 'university-id', why: 'huid' },
      ],
    });
    await choose();
    expect(await screen.findByText('ssn of Cy: never kept by this extension.')).toBeTruthy();
    expect(screen.getByText('Harvard ID (HUID) of Cy: A HUID has exactly eight digits.')).toBeTruthy();
  });

  it('asks for the passphrase, and again when it was wrong', async () => {
    const { read, user, choose } = showImport(
      { kind: 'passphrase-needed' },
      { kind: 'refused', why: 'wrong-passphrase' },
      { kind: 'read', people: [me], left: [] },
    );
    await choose();
    await user.type(await screen.findByLabelText('Passphrase of this file'), 'wrong');
    await user.click(button('Open'));
    expect(await screen.findByText('The passphrase is wrong, or the file was altered.')).toBeTruthy();
    await user.clear(screen.getByLabelText('Passphrase of this file'));
    await user.type(screen.getByLabelText('Passphrase of this file'), 'right');
    await user.click(button('Open'));
    expect(await screen.findByText('Everything in this file is saved already.')).toBeTruthy();
    expect(read.mock.calls.map(([, passphrase]) => passphrase)).toEqual([undefined, 'wrong', 'right']);
  });

  it('refuses a big file by its size, without reading it', async () => {
    const { read, choose } = showImport();
    await choose('x'.repeat(longestFile + 1));
    expect(await screen.findByText(/too big for a list of people/)).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
  });

  it('says why a file is refused, with the name in it as text', async () => {
    const { choose } = showImport({ kind: 'refused', why: 'unknown-name', name: '<img src=x>' });
    await choose();
    expect(await screen.findByText(/does not know: <img src=x>/)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('saving a file', () => {
  it('takes no short passphrase', async () => {
    const onExport = vi.fn().mockResolvedValue(undefined);
    render(<ExportPeople anybody onExport={onExport} />);
    const user = userEvent.setup();
    await user.type(screen.getByLabelText('Passphrase (optional)'), 'elevenchars');
    await user.click(button('Save file'));
    expect(screen.getByText('A passphrase has at least 12 characters.')).toBeTruthy();
    expect(onExport).not.toHaveBeenCalled();
    await user.type(screen.getByLabelText('Passphrase (optional)'), '!');
    await user.click(button('Save file'));
    expect(onExport).toHaveBeenCalledExactlyOnceWith('elevenchars!');
    expect(screen.getByLabelText<HTMLInputElement>('Passphrase (optional)').value).toBe('');
  });

  it('is not offered while nobody is saved', () => {
    render(<ExportPeople anybody={false} onExport={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('erasing everything', () => {
  it('takes two steps and a typed word', async () => {
    const onErase = vi.fn().mockResolvedValue(undefined);
    render(<EraseEverything onErase={onErase} />);
    const user = userEvent.setup();
    await user.click(button('Erase everything…'));
    expect(document.activeElement).toBe(screen.getByLabelText(/Type/));
    expect(button('Erase everything now').disabled).toBe(true);
    await user.keyboard('eras{Enter}');
    expect(onErase).not.toHaveBeenCalled();
    await user.keyboard('e{Enter}');
    expect(onErase).toHaveBeenCalledOnce();
    expect(await screen.findByText('Everything was erased.')).toBeTruthy();
  });

  it('says so when the browser did not do it', async () => {
    render(<EraseEverything onErase={vi.fn().mockRejectedValue(new Error('disk'))} />);
    const user = userEvent.setup();
    await user.click(button('Erase everything…'));
    await user.keyboard('erase{Enter}');
    expect(await screen.findByText(/did not erase everything/)).toBeTruthy();
  });
});
