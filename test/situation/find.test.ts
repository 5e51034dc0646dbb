import { describe, expect, test } from 'vitest';
import { findDepartment, findPlace } from '@/lib/situation/find.ts';
import { answersFrom, doubtsAbout } from '@/lib/situation/hints.ts';

describe('places', () => {
  test.each([
    ['mgh', 'Massachusetts General Hospital', 'affiliate'],
    ['Mass General', 'Massachusetts General Hospital', 'affiliate'],
    ['brigham', 'Brigham and Women’s Hospital', 'affiliate'],
    ['brigham & womens', 'Brigham and Women’s Hospital', 'affiliate'],
    ['boston childrens', 'Boston Children’s Hospital', 'affiliate'],
    ['Children’s Hospital Boston', 'Boston Children’s Hospital', 'affiliate'],
    ['judge baker', 'The Baker Center for Children and Families', 'affiliate'],
    ['hms', 'Harvard Medical School', 'hms'],
    ['hsph', 'Harvard T.H. Chan School of Public Health', 'other-harvard'],
    ['wyss', 'Wyss Institute for Biologically Inspired Engineering', 'wyss'],
    ['broad', 'Broad Institute', 'elsewhere'],
    ['hsdm', 'Harvard School of Dental Medicine', 'unsure'],
  ])('%s finds %s', (typed, name, labBase) => {
    expect(findPlace(typed)[0]).toMatchObject({ name, labBase });
  });

  test('all are listed while nothing is typed, and none for what is not there', () => {
    expect(findPlace('  ').length).toBeGreaterThan(30);
    expect(findPlace('hogwarts')).toEqual([]);
  });
});

describe('departments', () => {
  test.each([
    ['bcmp', 'Biological Chemistry and Molecular Pharmacology', 'quad'],
    ['dbmi', 'Biomedical Informatics', 'quad'],
    ['Microbiology and Molecular Genetics', 'Microbiology', 'quad'],
    ['social medicine', 'Global Health and Social Medicine', 'quad'],
    ['scrb', 'Stem Cell and Regenerative Biology', 'ask'],
    ['surgery', 'Surgery', 'hospital'],
    ['HMS Professor of Surgery', 'Surgery', 'hospital'],
    ['HMS Professor of Surgery at MGH', 'Surgery', 'hospital'],
    ['Associate Professor of Emergency Medicine', 'Emergency Medicine', 'hospital'],
    ['Professor of Genetics', 'Genetics', 'quad'],
    ['Department of Medicine, BWH', 'Medicine', 'hospital'],
  ])('%s finds %s (%s)', (typed, name, kind) => {
    expect(findDepartment(typed)[0]).toMatchObject({ name, kind });
  });

  test('a title in emergency medicine is not taken for the department of medicine', () => {
    expect(findDepartment('Professor of Emergency Medicine at BIDMC').map(({ name }) => name)).toEqual(['Emergency Medicine']);
  });
});

describe('what a pick says', () => {
  test('a hospital department is no Quad appointment, a joint one is to be asked about, a Quad one leaves primary or secondary open', () => {
    const [surgery] = findDepartment('surgery');
    const [joint] = findDepartment('scrb');
    const [genetics] = findDepartment('genetics');
    expect(surgery && answersFrom({ department: surgery })).toEqual({ quadAppointment: 'none' });
    expect(joint && answersFrom({ department: joint })).toEqual({ quadAppointment: 'unsure' });
    expect(genetics && answersFrom({ department: genetics })).toEqual({});
  });

  test('an ID from HMS without an HMS account is doubted, not changed', () => {
    expect(doubtsAbout({ harvardId: 'hms', hmsAccount: 'none' })).toEqual([{ question: 'hmsAccount', note: 'account-comes-with-id' }]);
    expect(doubtsAbout({ harvardId: 'other-harvard', hmsAccount: 'none' })).toEqual([]);
  });
});
