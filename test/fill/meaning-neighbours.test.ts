import { describe, expect, it, test } from 'vitest';
import { type Sketch, understandAll } from './meaning-cases.ts';

const labelled = (...labels: readonly string[]): readonly Sketch[] => labels.map((label) => ({ label }));
const inRow = (label: string, ...placeholders: readonly string[]): readonly Sketch[] =>
  placeholders.map((placeholder, at) => ({ placeholder, ...(at === 0 && { label, from: 'before' as const }) }));

describe('a row of boxes that say no more than what they take', () => {
  it('is about the person whom the label before the first one names', () => {
    expect(understandAll(inRow('Attending veterinarian', 'First name', 'Last name', 'Email'))).toEqual([
      'other given-name',
      'other family-name',
      'other email',
    ]);
  });

  it('ends where a box has a label of its own, or at another heading', () => {
    const row = inRow('PI', 'First name', 'Last name');
    expect(understandAll([{ label: 'Your name' }, ...row, { label: 'Department' }])).toEqual([
      'self name',
      'pi given-name',
      'pi family-name',
      'self department',
    ]);
    expect(understandAll([...row, { placeholder: 'Email', sections: ['Your contact details'] }]).at(-1)).toBe('self email');
  });
});

describe('names that begin alike', () => {
  it('are one person’s, once one of them says whose', () => {
    const form: readonly Sketch[] = [
      { label: 'Name', name: 'me_name' },
      { label: 'Email', name: 'me_email' },
      { label: 'Supervisor name', name: 'boss_name' },
      { label: 'Email', name: 'boss_email' },
    ];
    expect(understandAll(form)).toEqual(['self name', 'self email', 'supervisor name', 'supervisor email']);
  });
});

describe('a form that asks for one other person only', () => {
  it('is about that person', () => {
    expect(understandAll(labelled('Principal investigator', 'Institution', 'Department', 'Email'))).toEqual([
      'pi name',
      'pi organization',
      'pi department',
      'pi email',
    ]);
  });

  it('is about whoever fills it in, where that one is named first or later', () => {
    expect(understandAll(labelled('Name', 'Principal investigator', 'Institution')).at(-1)).toBe('self organization');
    expect(understandAll(labelled('Principal investigator', 'Institution', 'Your name'))[1]).toBe('self organization');
  });

  it('is nobody’s where it names several', () => {
    expect(understandAll(labelled('Principal investigator', 'Co-investigator', 'Institution')).at(-1)).toBe('two-people');
  });

  it('is about whom the guide says', () => {
    expect(understandAll(labelled('Principal investigator', 'Department'), { about: 'guest' }).at(-1)).toBe('guest department');
  });
});

describe('a name that is asked for twice', () => {
  it('is somebody else’s the second time, and so is what was asked before and comes again', () => {
    expect(understandAll(labelled('Name', 'Position', 'Reason for request', 'Name', 'Position'))).toEqual([
      'self name',
      'self organization-title',
      'self reason',
      'two-people',
      'two-people',
    ]);
  });

  it('is the same person’s where it is confirmed, or where a parcel goes', () => {
    expect(understandAll(labelled('Full name', 'Confirm full name'))).toEqual(['self name', 'self name']);
    expect(understandAll(labelled('Full name', 'Street address', 'Full name', 'Street address'))).toEqual([
      'self name',
      'self street-address',
      'self name',
      'self street-address',
    ]);
  });
});

describe('a heading', () => {
  test.each([
    ['Create a new user', 'guest name'],
    ['Request new guest', 'guest name'],
    ['Pre-register new visitor', 'guest name'],
    ['Employee onboarding', 'guest name'],
    ['1.1 Director of the Institute', 'pi name'],
    ['1. Administrative details', 'self name'],
    ['Institution signing official', 'admin name'],
    ['Additional researchers', 'other name'],
    ['Who will maintain the software?', 'other name'],
    ['2nd supervisor', 'other name'],
    ['Institutional representative', 'admin name'],
  ])('“%s” puts “Full name” under %s', (section, says) => {
    expect(understandAll([{ label: 'Full name', sections: [section] }])).toEqual([says]);
  });
});

describe('what a detail belongs to', () => {
  test.each([
    ['Project details', 'Name', 'self project-title'],
    ['Project details', 'Title', 'self project-title'],
    ['Institution', 'Name', 'self organization'],
    ['Department information', 'Name', 'self department'],
    ['Project details', 'Full name', 'self name'],
  ])('under “%s” “%s” is %s', (section, label, says) => {
    expect(understandAll([{ label, sections: [section] }])).toEqual([says]);
  });

  it('is a department where a unit stands beside no address', () => {
    expect(understandAll(labelled('Name', 'Unit', 'Email'))[1]).toBe('self department');
    expect(understandAll(labelled('Street address', 'Unit', 'City'))[1]).toBe('self address-line2');
  });

  it('is a faculty of a university where somebody was named before, and nobody knows otherwise', () => {
    expect(understandAll(labelled('Name', 'Faculty'))[1]).toBe('self department');
    expect(understandAll(labelled('Faculty'))).toEqual(['not-understood']);
  });

  it('is “Dr.” where a title stands right before a first name', () => {
    expect(understandAll(labelled('Title', 'First name', 'Last name'))[0]).toBe('self honorific-prefix');
    expect(understandAll(labelled('First name', 'Last name', 'Title'))[2]).toBe('self organization-title');
  });

  it('is an account string where four words of accountants stand in a row', () => {
    expect(understandAll(labelled('Account', 'Fund', 'Department', 'Program', 'Class'))).toEqual(Array(5).fill('self cost-center'));
    expect(understandAll(labelled('Department', 'Program'))).toEqual(['self department', 'not-understood']);
  });

  it('is the whole name where “Nombre” has no family name beside it', () => {
    expect(understandAll(labelled('Nombre', 'Correo electrónico'))[0]).toBe('self name');
    expect(understandAll(labelled('Nombre', 'Apellidos'))[0]).toBe('self given-name');
  });

  it('is a whole number of which the example shows an extension, too', () => {
    expect(understandAll([{ label: 'Phone', placeholder: '+64-21-3627893 ext 32' }])).toEqual(['self tel']);
  });

  it('is no address for mail because a link has an @ in it', () => {
    expect(understandAll([{ label: 'Vote link', placeholder: 'https://lists.example.org/list.html?dev@example.org' }])).toEqual([
      'not-understood',
    ]);
  });

  it('is no class of people where the buttons name something else', () => {
    const buttons: Sketch = { label: 'Classification / type of research', control: 'radio' };
    const named = (...labels: readonly string[]) => labels.map((label) => ({ label, value: label }));
    expect(understandAll([{ ...buttons, options: named('Basic', 'Applied', 'Developmental') }])).toEqual(['decides-something']);
    expect(understandAll([{ ...buttons, label: 'Classification', options: named('Student', 'Staff', 'Faculty') }])).toEqual([
      'self role-type',
    ]);
  });

  it('is the start or the end that three boxes for a date stand under, and neither where both are spoken of', () => {
    const boxes = (section: string) => ['Day', 'Month', 'Year'].map((label) => ({ label, sections: [section] }));
    expect(understandAll(boxes('Start date'))).toEqual(Array(3).fill('self start-date'));
    expect(understandAll(boxes('End date'))).toEqual(Array(3).fill('self end-date'));
    expect(understandAll(boxes('Start or end date'))).toEqual(Array(3).fill('not-understood'));
    expect(understandAll(boxes('Date of the accident'))).toEqual(Array(3).fill('not-understood'));
  });

  it('is one organization, whichever of several words for it fits', () => {
    expect(understandAll(labelled('School/Company/Organization'))).toEqual(['self organization']);
  });

  it('is nothing where a sentence only speaks of it', () => {
    expect(understandAll(labelled('These accounts will run jobs in this project'))).toEqual(['not-understood']);
  });

  it('is a student’s number in a form to sign up, and a login where there is little else', () => {
    const besidePassword = true;
    const signUp = ['First name', 'Last name', 'Email', 'Student ID'].map((label) => ({ label, besidePassword }));
    expect(understandAll(signUp)[3]).toBe('self university-id');
    expect(understandAll([{ label: 'Student ID', besidePassword }])).toEqual(['never-filled']);
  });

  it('is no university’s number because Django wrote “id_” before a name', () => {
    expect(understandAll([{ label: 'Primary contact', name: 'primary_contact', id: 'id_primary_contact' }])[0]).not.toMatch(
      /university-id/,
    );
  });

  it('is the project’s where a bare description follows its title', () => {
    const form: readonly Sketch[] = [{ label: 'Project title' }, { label: 'Description', control: 'textarea' }];
    expect(understandAll(form)[1]).toBe('self reason');
    expect(understandAll([{ label: 'Description', control: 'textarea' }])).toEqual(['not-understood']);
  });
});
