import { expect, test } from 'vitest';
import type { Answers } from '@/lib/situation/answers.ts';
import { classOfLab, classOfNextLab } from '@/lib/situation/class-of-lab.ts';

const table = [
  ['unsure', undefined, 'ask-hms-rc', 'stated'],
  ['unsure', 'primary', 'ask-hms-rc', 'stated'],
  ['elsewhere', undefined, 'ask-rc-core', 'inferred'],
  ['elsewhere', 'secondary', 'ask-rc-core', 'inferred'],
  ['hms', 'primary', 'on-quad', 'stated'],
  ['hms', 'secondary', 'on-quad', 'stated'],
  ['hms', 'none', 'ask-hms-rc', 'inferred'],
  ['hms', 'unsure', 'ask-hms-rc', 'stated'],
  ['affiliate', 'primary', 'on-quad-at-affiliate', 'stated'],
  ['affiliate', 'secondary', 'on-quad-at-affiliate', 'stated'],
  ['affiliate', 'none', 'off-quad', 'stated'],
  ['affiliate', 'unsure', 'off-quad', 'stated'],
  ['other-harvard', 'primary', 'ask-hms-rc', 'inferred'],
  ['other-harvard', 'secondary', 'ask-hms-rc', 'inferred'],
  ['wyss', 'primary', 'ask-hms-rc', 'inferred'],
  ['other-harvard', 'none', 'off-quad', 'stated'],
  ['other-harvard', 'unsure', 'off-quad', 'stated'],
  ['wyss', 'none', 'off-quad', 'stated'],
  ['wyss', 'unsure', 'off-quad', 'stated'],
] as const;

test.each(table)('a lab based at %s whose PI’s Quad appointment is %s is %s (%s)', (labBase, quad, labClass, certainty) => {
  const lab: Answers = { labBase, ...(quad && { quadAppointment: quad }) };
  expect(classOfLab(lab)).toMatchObject({ labClass, certainty });
  expect(classOfNextLab({ nextLabBase: labBase, ...(quad && { nextQuadAppointment: quad }) })?.labClass).toBe(labClass);
});

test.each(['hms', 'affiliate', 'other-harvard', 'wyss'] as const)(
  'a lab based at %s has no class before the appointment is answered',
  (labBase) => {
    expect(classOfLab({ labBase })).toBeUndefined();
  },
);

test('no next lab has no class', () => {
  expect(classOfNextLab({ nextLabBase: 'no-lab' })).toBeUndefined();
});
