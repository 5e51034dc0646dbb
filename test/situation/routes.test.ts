import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/situation/answers.ts';
import type { Route } from '@/lib/situation/route.ts';
import { routeFor } from '@/lib/situation/route-for.ts';

const onQuad: Answers = { view: 'me', need: 'new', labBase: 'hms', quadAppointment: 'primary', isPi: 'no' };
const offQuad: Answers = { view: 'me', need: 'new', labBase: 'affiliate', quadAppointment: 'none', isPi: 'no' };
const request = 'o2-request o2-approval first-login lab-folder';
const setUp = 'rc-policies rc-core-o2 o2-approval first-login lab-folder';

describe('a new account on the Quad', () => {
  test.each<[string, Answers, string]>([
    ['with an HMS account that works', { hmsAccount: 'works' }, request],
    ['without any ID', { hmsAccount: 'none', harvardId: 'none' }, `sponsored-role sponsored-role-approval claim-accounts ${request}`],
    ['with a HUID from HMS', { hmsAccount: 'none', harvardId: 'hms' }, `activate-hms-account ${request}`],
    ['with a HUID from an appointment', { hmsAccount: 'none', harvardId: 'hospital-appointment' }, `claim-appointment-ids ${request}`],
    ['with a HUID from a Sponsored Role', { hmsAccount: 'none', harvardId: 'sponsored-role' }, `sponsored-role claim-accounts ${request}`],
    [
      'with a HUID of another school',
      { hmsAccount: 'none', harvardId: 'other-harvard' },
      `guest-account-request claim-accounts ${request}`,
    ],
    [
      'not sure of the HUID',
      { hmsAccount: 'none', harvardId: 'unsure' },
      `find-out-ids sponsored-role sponsored-role-approval claim-accounts ${request}`,
    ],
    ['not sure of the account', { hmsAccount: 'unsure', harvardId: 'hms' }, `find-out-ids activate-hms-account ${request}`],
    ['with a lapsed account', { hmsAccount: 'lapsed', harvardId: 'hms' }, `activate-hms-account ${request}`],
    ['as the PI', { isPi: 'yes', hmsAccount: 'works' }, 'o2-request first-login lab-folder'],
    [
      'as the PI without any ID',
      { isPi: 'yes', hmsAccount: 'none', harvardId: 'none' },
      'service-desk-mail o2-request first-login lab-folder',
    ],
  ])('%s', (_, answers, steps) => {
    const route = routeOf({ ...onQuad, ...answers });
    expect(route.labClass).toBe('on-quad');
    expect(idsOf(route)).toBe(steps);
  });

  test('says of a lapsed account that it may be revived, and of an ID not known that the guide goes on as for none', () => {
    expect(routeOf({ ...onQuad, hmsAccount: 'lapsed', harvardId: 'none' }).steps[0]?.notes).toContain('old-account-may-revive');
    expect(routeOf({ ...onQuad, hmsAccount: 'none', harvardId: 'unsure' }).steps[0]?.notes).toContain('going-on-as-none');
  });

  test('tells the PI with a secondary appointment that a Research Collaborator takes a primary one', () => {
    const route = routeOf({ ...onQuad, quadAppointment: 'secondary', hmsAccount: 'none', harvardId: 'none' });
    expect(route.steps[0]?.notes).toContain('secondary-cannot-sponsor-collaborator');
  });
});

describe('a new account on the RC Core’s road', () => {
  test.each<[string, Answers, string]>([
    ['with an HMS account', { hmsAccount: 'works' }, `pi-ppms purchase-order ppms rc-core-ids ${setUp}`],
    ['without any ID', { hmsAccount: 'none', harvardId: 'none' }, `pi-ppms purchase-order ppms rc-core-ids ${setUp}`],
    ['with a HUID from HMS', { hmsAccount: 'none', harvardId: 'hms' }, `pi-ppms purchase-order ppms activate-hms-account ${setUp}`],
    [
      'with a HUID from an appointment',
      { hmsAccount: 'none', harvardId: 'hospital-appointment' },
      `pi-ppms purchase-order ppms claim-appointment-ids ${setUp}`,
    ],
    [
      'at the Wyss without any ID',
      { labBase: 'wyss', hmsAccount: 'none', harvardId: 'none' },
      `pi-ppms purchase-order ppms wyss-guest-mail rc-core-ids ${setUp}`,
    ],
    [
      'as the PI',
      { isPi: 'yes', hmsAccount: 'none', harvardId: 'none' },
      'pi-ppms purchase-order ppms rc-core-ids rc-policies rc-core-o2 first-login lab-folder',
    ],
  ])('%s', (_, answers, steps) => {
    const route = routeOf({ ...offQuad, ...answers });
    expect(route.labClass).toBe('off-quad');
    expect(idsOf(route)).toBe(steps);
  });

  test('shows IDs that are there as done, not hidden', () => {
    const route = routeOf({ ...offQuad, hmsAccount: 'works' });
    expect(route.steps.filter(({ satisfied }) => satisfied).map(({ id }) => id)).toEqual(['rc-core-ids']);
  });

  test('is the same for a Quad PI at an affiliate, but for a purchase order that is probably not needed', () => {
    const route = routeOf({ ...offQuad, quadAppointment: 'primary', hmsAccount: 'works' });
    expect(route.labClass).toBe('on-quad-at-affiliate');
    expect(route.steps.find(({ id }) => id === 'purchase-order')?.certainty).toBe('inferred');
  });

  test('asks HMS-RC about the charge alone when only the appointment is open', () => {
    const route = routeOf({ ...offQuad, quadAppointment: 'unsure', hmsAccount: 'works' });
    expect(route.labClass).toBe('off-quad');
    expect(route.notes).toContain('charge-open');
  });
});

describe('a lab whose class is open', () => {
  test.each<[Answers, string, string]>([
    [{ labBase: 'unsure' }, 'ask-hms-rc', 'stated'],
    [{ labBase: 'hms', quadAppointment: 'none' }, 'ask-hms-rc', 'inferred'],
    [{ labBase: 'wyss', quadAppointment: 'primary' }, 'ask-hms-rc', 'inferred'],
    [{ labBase: 'elsewhere' }, 'ask-rc-core', 'inferred'],
  ])('%o is asked about first, and nothing else', (lab, step, certainty) => {
    for (const need of ['new', 'renew'] as const) {
      const route = routeOf({ view: 'me', need, ...lab });
      expect(route.steps.map(({ id, certainty }) => [id, certainty])).toEqual([[step, certainty]]);
    }
  });
});

describe('an account that has expired', () => {
  test.each<[string, Answers, string, string]>([
    ['off-Quad', { labBase: 'affiliate', quadAppointment: 'none' }, 'rccore-renewal-mail', 'stated'],
    ['Quad PI at an affiliate', { labBase: 'affiliate', quadAppointment: 'primary' }, 'rccore-renewal-mail', 'inferred'],
    ['on-Quad, account works', { labBase: 'hms', quadAppointment: 'primary', hmsAccount: 'works' }, 'rchelp-mail', 'inferred'],
    [
      'on-Quad, role lapsed',
      { labBase: 'hms', quadAppointment: 'primary', hmsAccount: 'lapsed', harvardId: 'sponsored-role' },
      'sponsored-role rchelp-mail',
      'inferred',
    ],
    [
      'on-Quad, appointment',
      { labBase: 'hms', quadAppointment: 'primary', hmsAccount: 'lapsed', harvardId: 'hospital-appointment' },
      'claim-appointment-ids rchelp-mail',
      'inferred',
    ],
  ])('%s', (_, answers, steps, certainty) => {
    const route = routeOf({ view: 'me', need: 'renew', ...answers });
    expect(idsOf(route)).toBe(steps);
    expect(route.steps.at(-1)?.certainty).toBe(certainty);
  });
});

describe('leaving', () => {
  const from: Answers = { view: 'me', need: 'leave', isStudent: 'no', labBase: 'hms', quadAppointment: 'primary' };
  const offQuadLab: Answers = { labBase: 'affiliate', quadAppointment: 'none' };
  test.each<[string, Answers, string, string]>([
    [
      'an on-Quad lab for an off-Quad one',
      { nextLabBase: 'affiliate', nextQuadAppointment: 'none' },
      'pi-ppms purchase-order ppms rc-core-ids rc-policies rchelp-mail lab-folder',
      'stated',
    ],
    ['an on-Quad lab, still working for one', { nextLabBase: 'hms', nextQuadAppointment: 'primary' }, 'retain-page rchelp-mail', 'unknown'],
    ['with no lab after it', { nextLabBase: 'no-lab' }, 'retain-page rccore-renewal-mail', 'unknown'],
    [
      'an off-Quad lab for the same or another',
      { ...offQuadLab, nextLabBase: 'affiliate', nextQuadAppointment: 'none' },
      'retain-page rccore-renewal-mail',
      'unknown',
    ],
    [
      'an off-Quad lab for an on-Quad one',
      { ...offQuadLab, nextLabBase: 'hms', nextQuadAppointment: 'primary' },
      'retain-page rccore-renewal-mail',
      'unknown',
    ],
    [
      'as a graduating student',
      { isStudent: 'yes', nextLabBase: 'no-lab' },
      'service-desk-mail retain-page rccore-renewal-mail',
      'unknown',
    ],
  ])('%s', (_, answers, steps, certainty) => {
    const route = routeOf({ ...from, ...answers });
    expect(idsOf(route)).toBe(steps);
    expect(route.steps.find(({ id }) => id === 'rchelp-mail' || id === 'rccore-renewal-mail')?.certainty).toBe(certainty);
    expect(idsOf(route)).not.toContain('o2-request');
  });
});

describe('moving between labs', () => {
  const from: Answers = { view: 'me', need: 'move', labBase: 'hms', quadAppointment: 'primary' };
  test.each<[string, Answers, string]>([
    ['to an on-Quad lab', { nextLabBase: 'hms', nextQuadAppointment: 'secondary' }, 'rchelp-mail lab-folder'],
    [
      'to an off-Quad lab',
      { nextLabBase: 'wyss', nextQuadAppointment: 'none' },
      'pi-ppms purchase-order ppms rc-policies rchelp-mail lab-folder',
    ],
    ['to a lab whose class is open', { nextLabBase: 'unsure' }, 'ask-hms-rc'],
  ])('%s takes no new O2 request', (_, answers, steps) => {
    const route = routeOf({ ...from, ...answers });
    expect(idsOf(route)).toBe(steps);
    expect(new Set(route.steps.map(({ certainty }) => certainty)).has('stated')).toBe(answers.nextLabBase === 'unsure');
  });
});

describe('someone I sponsor', () => {
  test('has the same road, with my guest where I would be', () => {
    const mine = routeOf({ ...onQuad, hmsAccount: 'none', harvardId: 'none' });
    const theirs = routeOf({ ...onQuad, view: 'sponsor', hmsAccount: 'none', harvardId: 'none' });
    expect(idsOf(theirs)).toBe(idsOf(mine));
    expect(theirs.steps.map(({ who }) => who)).toEqual(mine.steps.map(({ who }) => (who === 'you' ? 'your-guest' : who)));
    expect(routeOf({ ...offQuad, view: 'sponsor', hmsAccount: 'works' }).steps.find(({ id }) => id === 'rc-policies')?.who).toEqual([
      'your-guest',
      'pi',
    ]);
  });
});

function routeOf(answers: Answers): Route {
  const outcome = routeFor(answers);
  if (outcome.kind === 'ask') throw new Error(`asks ${outcome.question}`);
  return outcome.route;
}

function idsOf(route: Route): string {
  return route.steps.map(({ id }) => id).join(' ');
}
