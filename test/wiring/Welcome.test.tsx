// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { Welcome } from '@/entrypoints/welcome/Welcome.tsx';
import { updateJourney } from '@/lib/checklist/store.ts';
import { readPeople } from '@/lib/people/store.ts';
import { readSettings } from '@/lib/settings/store.ts';

afterEach(cleanup);
const press = async (name: RegExp | string) => userEvent.click(await screen.findByRole('button', { name }));

describe('the welcome page', () => {
  it('leads from the first question to a road, one press at a time', async () => {
    render(<Welcome />);
    await press('I do');
    await press('A new O2 account');
    await press('Harvard Medical School itself');
    await press('Yes, a primary appointment');
    for (let left = 4; left > 0 && screen.queryByText('Your way to O2') === null; left -= 1) {
      const name = (await screen.findByRole('heading', { level: 3 })).textContent ?? '';
      await press(/HMS account/.test(name) ? 'Yes, it works' : 'No');
    }
    expect(await screen.findByRole('heading', { name: 'File the O2 account request form' })).toBeTruthy();
  });

  it('catches a hospital department that sounds like a Quad appointment', async () => {
    await updateJourney('me', (journey) => ({ ...journey, answers: { view: 'me', need: 'new', labBase: 'hms' } }));
    render(<Welcome />);
    await userEvent.type(await screen.findByRole('combobox', { name: 'Find the department' }), 'Surgery{ArrowDown}{Enter}');
    expect(await screen.findByRole('button', { name: 'Answer: No, none in a Quad department' })).toBeTruthy();
  });

  it('lets every answer be changed', async () => {
    await updateJourney('me', (journey) => ({ ...journey, answers: { view: 'me', need: 'new', labBase: 'hms' } }));
    render(<Welcome />);
    await press(/^Needed: A new O2 account/);
    expect(await screen.findByRole('button', { name: 'A new O2 account', pressed: true })).toBeTruthy();
    await press('My O2 account has expired');
    expect(await screen.findByRole('button', { name: /^Needed: My O2 account has expired/ })).toBeTruthy();
  });

  it('asks to look again at two answers that hardly go together, and changes neither', async () => {
    const answers = {
      view: 'me',
      need: 'new',
      labBase: 'hms',
      quadAppointment: 'primary',
      isPi: 'no',
      hmsAccount: 'none',
      harvardId: 'hms',
    } as const;
    await updateJourney('me', (journey) => ({ ...journey, answers }));
    render(<Welcome />);
    expect(await screen.findByText(/Yours probably exists and waits to be activated/)).toBeTruthy();
    await press('Look at this answer again');
    expect(await screen.findByRole('heading', { name: 'Do you have an HMS account that works?' })).toBeTruthy();
  });

  it('says what another answer would change, whether O2 is the right place, and where to report a wrong fact', async () => {
    const answers = { view: 'me', need: 'new', labBase: 'affiliate', quadAppointment: 'none', isPi: 'no', hmsAccount: 'works' } as const;
    await updateJourney('me', (journey) => ({ ...journey, answers }));
    render(<Welcome />);
    expect(await screen.findByText('PI: Yes')).toBeTruthy();
    expect(screen.getByText('No longer needed: Your PI approves the account.')).toBeTruthy();
    expect(screen.getByText(/Some hospitals run a cluster of their own/)).toBeTruthy();
    expect(screen.getByText(/may give their participants training accounts/)).toBeTruthy();
    expect(screen.getByText(/report it where you got the extension/)).toBeTruthy();
  });

  it('begins a road of its own for a guest, by name', async () => {
    render(<Welcome />);
    await press('Someone I sponsor');
    await userEvent.type(await screen.findByLabelText('Given name'), 'Ada');
    await userEvent.type(screen.getByLabelText('Family name'), 'Lovelace');
    await press('Begin with this person');
    expect(await screen.findByRole('heading', { name: 'What does your guest need?' })).toBeTruthy();
    const [guest] = (await readPeople()).value ?? [];
    expect(guest).toMatchObject({ roles: ['guest'], details: { 'given-name': 'Ada', 'family-name': 'Lovelace' } });
    expect((await readSettings()).value?.activePersonId).toBe(guest?.id);
  });
});
