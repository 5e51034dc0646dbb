import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { understandFields } from '@/lib/fill/meaning.ts';
import { runs } from '../fuzz/runs.ts';
import { field, options, say, understand, understandAll } from './meaning-cases.ts';
import { labelCases } from './meaning-labels.ts';

describe.each(Object.entries(labelCases))('a label about %s', (_, cases) => {
  test.each(cases)('%s → %s', (label, says) => {
    expect(understand({ label })).toBe(says);
  });
});

describe('in other languages', () => {
  test.each([
    ['Vorname', 'self given-name'],
    ['Nachname', 'self family-name'],
    ['E-Mail-Adresse', 'self email'],
    ['Straße und Hausnummer', 'self street-address'],
    ['Postleitzahl', 'self postal-code'],
    ['Prénom', 'self given-name'],
    ['Nom de famille', 'self family-name'],
    ['Adresse e-mail', 'self email'],
    ['Code postal', 'self postal-code'],
    ['Correo electrónico', 'self email'],
    ['Apellidos', 'self family-name'],
    ['Número de teléfono', 'self tel'],
    ['Cognome', 'self family-name'],
    ['Data di nascita', 'self bday'],
    ['Фамилия', 'self family-name'],
    ['Имя', 'self given-name'],
    ['Электронная почта', 'self email'],
    ['メールアドレス', 'self email'],
    ['（姓）', 'self family-name'],
    ['电子邮箱', 'self email'],
    ['手机号码', 'self tel'],
    ['이메일', 'self email'],
    ['Имя пользователя', 'never-filled'],
    ['Benutzername', 'never-filled'],
    ['用户名', 'never-filled'],
    ['件名', 'not-understood'],
  ])('%s → %s', (label, says) => {
    expect(understand({ label })).toBe(says);
  });
});

describe('evidence', () => {
  it('takes the placeholder, then the name, where no label stands', () => {
    expect(understand({ placeholder: 'Last name' })).toBe('self family-name');
    expect(understand({ name: 'pi_email' })).toBe('pi email');
    expect(understand({ id: 'sponsorFirstName' })).toBe('sponsor given-name');
    expect(understand({ name: 'zip_code' })).toBe('self postal-code');
    expect(understand({})).toBe('no-label');
  });

  it('does not let a name overrule a label', () => {
    expect(understand({ label: 'Phone number', name: 'form_fields[email]' })).toBe('self tel');
    expect(understand({ label: 'Server contact group', name: 'email' })).toBe('not-understood');
  });

  it('makes a general label particular by hint and name', () => {
    expect(understand({ label: 'Your name', placeholder: 'First name' })).toBe('self given-name');
    expect(understand({ label: 'Address', name: 'address_line_2' })).toBe('self address-line2');
    expect(understand({ label: 'Address', control: 'email' })).toBe('label-conflict');
  });

  it('honours a valid autocomplete and ignores "off"', () => {
    expect(understand({ autocomplete: 'section-a shipping family-name' })).toBe('self family-name');
    expect(understand({ label: 'Email', autocomplete: 'off' })).toBe('self email');
    expect(understand({ label: 'Email', autocomplete: 'username' })).toBe('self email');
    expect(understand({ label: 'Account', autocomplete: 'username' })).toBe('never-filled');
    expect(understand({ autocomplete: 'cc-number' })).toBe('never-filled');
  });

  it('refuses where autocomplete and label contradict each other', () => {
    expect(understand({ label: 'City', autocomplete: 'given-name' })).toBe('label-conflict');
  });

  it('takes the type of a box without words', () => {
    expect(understand({ control: 'email' })).toBe('self email');
    expect(understand({ control: 'email', label: 'Please leave this field empty' })).toBe('never-filled');
  });

  it('says with the words of the page why', () => {
    const email = field({ label: 'Principal Investigator email *' });
    expect(understandFields([email]).get(email.key)).toEqual({
      meaning: { what: 'email', whose: 'pi', why: ['“Principal Investigator email” → email', '“Principal Investigator email” → pi'] },
    });
  });

  it('tells which of several details is wanted', () => {
    const kindOf = (label: string): unknown => {
      const asked = field({ label });
      const understood = understandFields([asked]).get(asked.key);
      return understood && 'meaning' in understood ? understood.meaning.kind : understood;
    };
    expect(kindOf('Personal email')).toBe('personal');
    expect(kindOf('Home address')).toBe('personal');
    expect(kindOf('Institutional email')).toBe('work');
    expect(kindOf('HMS email')).toBe('hms');
    expect(kindOf('Alternate email')).toBe('other');
    expect(kindOf('School')).toBe('school');
    expect(kindOf('Duration of visit')).toBe('duration');
    expect(kindOf('Email')).toBe(undefined);
  });
});

describe('choices', () => {
  const people = options('Select', 'Faculty', 'Staff', 'Graduate student', 'Postdoc');

  it('takes a title for a class of person where the options are classes', () => {
    expect(understand({ label: 'Position/Title', control: 'select', options: people })).toBe('self role-type');
    expect(understand({ label: 'Lab affiliation', control: 'select', options: people })).toBe('self role-type');
    expect(understand({ label: 'Title', control: 'select', options: options('Select', 'Mr', 'Ms', 'Dr', 'Prof') })).toBe(
      'self honorific-prefix',
    );
    expect(
      understand({ label: 'Title', control: 'select', options: options('Assistant Professor', 'Associate Professor', 'Professor') }),
    ).toBe('self faculty-rank');
  });

  it('reads a group of buttons as one question', () => {
    expect(understand({ label: 'I am a', control: 'radio', options: people })).toBe('self role-type');
    expect(understand({ label: 'Standard or paid', control: 'radio', options: options('Standard', 'Paid') })).toBe('not-understood');
    expect(understand({ label: 'Email', control: 'radio', options: options('HTML', 'Text') })).toBe('decides-something');
  });

  it('never answers for the user what decides, consents or signs', () => {
    expect(understand({ label: 'School-specific Active Directory', control: 'checkbox' })).toBe('decides-something');
    expect(understand({ label: 'I agree to the terms of use', control: 'checkbox' })).toBe('never-filled');
    expect(understand({ label: 'I certify that this information is correct', control: 'checkbox' })).toBe('never-filled');
  });

  it('does not write a department into a text area that asks about it', () => {
    expect(understand({ label: 'Please describe how your department will use the service', control: 'textarea' })).not.toContain(
      'department',
    );
    expect(understand({ label: 'Justification', control: 'textarea' })).toBe('self reason');
  });
});

describe('whose', () => {
  const person = [{ label: 'Name' }, { label: 'Email' }];

  test.each([
    ['Principal Investigator', 'pi'],
    ['PI Information', 'pi'],
    ['Faculty Advisor Details', 'pi'],
    ['Sponsor', 'sponsor'],
    ['Sponsor Information', 'sponsor'],
    ['Section B: Faculty sponsor contact information', 'sponsor'],
    ['To be completed by the sponsor', 'sponsor'],
    ['Host details', 'sponsor'],
    ['Guest Information', 'guest'],
    ['Visitor details', 'guest'],
    ['Supervisor', 'supervisor'],
    ['Billing Contact', 'billing'],
    ['Emergency Contact', 'other'],
    ['Lab Manager', 'admin'],
    ['Your information', 'self'],
    ['Requestor Information', 'self'],
    ['Contact information', 'self'],
    ['Account request form', 'self'],
    ['PI eligibility', 'self'],
    ['Sponsored account request', 'self'],
  ])('fields under “%s” are about %s', (section, whose) => {
    expect(understandAll(person.map((one) => ({ ...one, sections: [section] })))).toEqual([`${whose} name`, `${whose} email`]);
  });

  it('prefers the words of the label to those of the heading, and the nearer heading to the farther', () => {
    expect(understand({ label: 'PI email', sections: ['Guest information'] })).toBe('pi email');
    expect(understand({ label: 'Email', sections: ['Sponsor information', 'Guest account'] })).toBe('sponsor email');
    expect(understand({ label: 'Your email', sections: ['Sponsor information'] })).toBe('self email');
  });

  it('refuses under a heading of two people, unless the label says which', () => {
    expect(understand({ label: 'Email', sections: ['Sponsor and PI'] })).toBe('two-people');
    expect(understand({ label: 'PI email', sections: ['Sponsor and PI'] })).toBe('pi email');
  });

  it('takes the user for somebody else where a requester is asked for beside them', () => {
    expect(understandAll([{ label: 'Requestor name' }, { label: 'User email' }])).toEqual(['self name', 'guest email']);
    expect(understandAll([{ label: 'User name of account owner' }, { label: 'User email' }])[1]).toBe('self email');
  });

  it('takes a guest for the one who fills in the form where a host is asked for', () => {
    const heading = { sections: ['Visitor registration'] };
    expect(
      understandAll([
        { label: 'Email', ...heading },
        { label: 'Host email', ...heading },
      ]),
    ).toEqual(['self email', 'sponsor email']);
    expect(understandAll([{ label: 'Email', ...heading }])).toEqual(['guest email']);
  });

  it('follows what the guide knows of the form', () => {
    expect(understand({ label: 'Email' }, { about: 'guest' })).toBe('guest email');
    expect(understand({ label: 'Sponsor email' }, { about: 'guest' })).toBe('sponsor email');
    expect(understand({ label: 'Email', sections: ['New User Request Form'] }, { about: 'self' })).toBe('self email');
    expect(understand({ label: 'Email', sections: ['Part two'] }, { sections: { 'part two': 'pi' } })).toBe('pi email');
  });
});

describe('neighbours', () => {
  it('reads three boxes about a birth as one date, and those of another date not at all', () => {
    const boxes = [{ placeholder: 'Month' }, { placeholder: 'Day' }, { placeholder: 'Year' }];
    const [month = {}, ...rest] = boxes;
    expect(understandAll([{ label: 'Date of birth', ...month }, ...rest])).toEqual(['self bday-month', 'self bday-day', 'self bday-year']);
    expect(understandAll([{ name: 'dob_day' }, { name: 'dob_month' }, { name: 'dob_year' }])).toEqual([
      'self bday-day',
      'self bday-month',
      'self bday-year',
    ]);
    expect(understandAll(boxes)).toEqual(['not-understood', 'not-understood', 'not-understood']);
  });

  it('reads three boxes of a phone as its parts', () => {
    expect(understandAll([{ label: 'Phone', maxLength: 3 }, { maxLength: 3 }, { maxLength: 4 }])).toEqual([
      'self tel-area-code',
      'self tel-local-prefix',
      'self tel-local-suffix',
    ]);
  });

  it('knows the pieces of an account string only beside an account', () => {
    expect(understandAll([{ label: 'Fund' }, { label: 'Program' }])).toEqual(['not-understood', 'not-understood']);
    expect(understandAll([{ label: 'Cost Center' }, { label: 'Fund' }, { label: 'Program' }])).toEqual([
      'self cost-center',
      'self cost-center',
      'self cost-center',
    ]);
  });

  it('takes an ID beside a password for a login', () => {
    expect(understand({ label: 'User ID' })).toBe('self net-id');
    expect(understand({ label: 'User ID', besidePassword: true })).toBe('never-filled');
    expect(understandAll([{ label: 'Email', besidePassword: true }])).toEqual(['self email']);
  });
});

describe('whatever the label is wrapped in', () => {
  const known = Object.values(labelCases)
    .flat()
    .filter(([, says]) => says.includes(' '));
  const anyKnown = fc.constantFrom(...known);

  it('understands the same with other case, spaces and marks', () => {
    const before = fc.constantFrom('', '* ', '1. ', '12) ', '  ', 'Q3. ');
    const after = fc.constantFrom('', '*', ' *', ':', ' (required)', ' (optional)', '  ', ':*', ' *:', ' (Required)');
    const shape = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.replaceAll(' ', '  '),
      (text: string) => text.replaceAll(' ', '\u00a0'),
    );
    fc.assert(
      fc.property(anyKnown, before, after, shape, ([label, says], start, end, reshape) => {
        expect(understand({ label: `${start}${reshape(label)}${end}` })).toBe(says);
      }),
      runs(600),
    );
  });

  it('understands the same wherever the label was found', () => {
    fc.assert(
      fc.property(
        anyKnown,
        fc.constantFrom('labelledby', 'for', 'wrap', 'aria-label', 'cell', 'before', 'placeholder'),
        ([label, says], from) => {
          expect(understand({ label, from })).toBe(says);
        },
      ),
      runs(300),
    );
  });

  it('understands the same beside other fields in any order, as long as it asks for the one who fills it in', () => {
    const plain = known.filter(
      ([label, says]) =>
        /^(?:self|pi|supervisor|billing) (?:name|email|tel|department|organization)$/.test(says) && !/user|request|your/i.test(label),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...plain), { selector: ([, says]) => says, minLength: 2, maxLength: 8 }), (cases) => {
        const all = understandAll([{ label: 'Your HUID' }, ...cases.map(([label]) => ({ label }))]);
        expect(all.slice(1)).toEqual(cases.map(([, says]) => says));
      }),
      runs(200),
    );
  });

  it('refuses a label that names two different people', () => {
    const people = ['PI', 'sponsor', 'guest', 'supervisor', 'financial contact', 'lab manager', 'emergency contact'];
    const details = ['name', 'email', 'phone', 'department'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(people, { minLength: 2, maxLength: 2 }),
        fc.constantFrom(...details),
        fc.constantFrom(' or ', ' and ', '/', ', '),
        (two, detail, link) => {
          const joined = two.join(link);
          // Either of two who answer for somebody is right: "PI / supervisor" is not two people.
          if (link !== ' and ' && link !== ', ' && two.every((person) => /^(?:PI|sponsor|supervisor)$/.test(person))) return;
          if (/pi.sponsor|sponsor.pi/i.test(joined)) return;
          expect(understand({ label: `${joined} ${detail}` })).toBe('two-people');
        },
      ),
    );
  });

  it('answers every field, and gives no meaning without a reason', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ label: fc.string(), name: fc.string(), placeholder: fc.string() }), { maxLength: 12 }),
        (sketches) => {
          const fields = sketches.map((sketch) => field(sketch));
          const understood = understandFields(fields);
          expect([...understood.keys()]).toEqual(fields.map(({ key }) => key));
          for (const understanding of understood.values()) {
            if ('meaning' in understanding) expect(understanding.meaning.why.length).toBeGreaterThan(0);
            else expect(say(understanding)).toMatch(/^[a-z-]+$/);
          }
        },
      ),
    );
  });

  test.each([
    ['Who sponsors the guest?', 'guest', {}, 'sponsor given-name'],
    ['Sponsor of the guest', 'guest', {}, 'sponsor given-name'],
    ['Your details (sponsor)', 'guest', {}, 'sponsor given-name'],
    ['Sponsor and guest', 'guest', { sponsor: 'sponsor', guest: 'guest' }, 'two-people'],
    ['Administrative / financial contact', 'self', { administrative: 'billing', financial: 'billing' }, 'billing given-name'],
    ['Administrative / financial contact', 'self', {}, 'two-people'],
  ] as const)('reads whom the heading “%s” is about', (section, about, sections, says) => {
    expect(understand({ label: 'Given name', sections: [section] }, { about, sections })).toBe(says);
  });

  it('takes what a guest will work on for the reason, and the beginning of a role for a date', () => {
    expect(
      understandAll([{ label: 'What will the guest work on?' }, { label: 'Role begins' }, { label: 'Role ends' }], { about: 'guest' }),
    ).toEqual(['guest reason', 'guest start-date', 'guest end-date']);
  });

  it('takes “Requested for” for the user where the guide says that the form is about the user', () => {
    const sections = { 'requested for': 'self' } as const;
    expect(understand({ label: 'Requested for', control: 'reference' }, { about: 'self', sections })).toBe('self name');
  });
});
