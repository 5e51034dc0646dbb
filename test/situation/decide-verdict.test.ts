import { describe, expect, test } from 'vitest';
import { type PageId, pageIds, type StepId } from '@/lib/guide/ids.ts';
import { notes } from '@/lib/guide/notes.ts';
import type { Recognition } from '@/lib/recognise/recognition.ts';
import type { Answers } from '@/lib/situation/answers.ts';
import { verdictFor } from '@/lib/situation/decide-verdict.ts';
import { allCombinations } from '@/lib/situation/relevance.ts';

const newcomer: Answers = {
  view: 'me',
  need: 'new',
  labBase: 'hms',
  quadAppointment: 'primary',
  isPi: 'no',
  hmsAccount: 'none',
  harvardId: 'none',
};
const onQuad: Answers = { ...newcomer, hmsAccount: 'works' };
const hospitalPostdoc: Answers = { ...newcomer, labBase: 'affiliate', quadAppointment: 'none' };
const appointee: Answers = { ...newcomer, harvardId: 'hospital-appointment' };
const sponsor: Answers = { ...newcomer, view: 'sponsor' };
const hospitalPi: Answers = { ...hospitalPostdoc, isPi: 'yes', hmsAccount: 'works' };
const expired: Answers = { view: 'me', need: 'renew', labBase: 'affiliate', quadAppointment: 'none' };
const mover: Answers = {
  view: 'me',
  need: 'move',
  labBase: 'hms',
  quadAppointment: 'primary',
  nextLabBase: 'hms',
  nextQuadAppointment: 'primary',
};
const unsure: Answers = { view: 'me', need: 'new', labBase: 'unsure' };

describe('a page and a user', () => {
  test.each<[string, PageId, Answers, readonly StepId[], string, StepId | undefined]>([
    ['O2 form, account in hand', 'o2-form', onQuad, [], 'your-form-now', 'o2-request'],
    ['O2 form, newcomer without any ID', 'o2-form', newcomer, [], 'your-form-later', 'o2-request'],
    [
      'O2 form, newcomer with all IDs now',
      'o2-form',
      newcomer,
      ['sponsored-role', 'sponsored-role-approval', 'claim-accounts'],
      'your-form-now',
      'o2-request',
    ],
    ['O2 form, filed', 'o2-form', onQuad, ['o2-request'], 'already-done', 'o2-request'],
    ['O2 form, hospital postdoc', 'o2-form', hospitalPostdoc, [], 'rc-core-files', 'rc-core-o2'],
    ['O2 form, sponsor', 'o2-form', { ...sponsor, hmsAccount: 'works' }, [], 'guest-files', 'o2-request'],
    ['O2 form, lab unknown', 'o2-form', unsure, [], 'ask-first', 'ask-hms-rc'],
    ['O2 form, nothing answered', 'o2-form', {}, [], 'answer-first', undefined],
    ['O2 form, account expired', 'o2-form', expired, [], 'not-your-road', undefined],
    ['O2 card', 'o2-card', onQuad, [], 'card-before-form', 'o2-request'],
    ['O2 card, hospital postdoc', 'o2-card', hospitalPostdoc, [], 'rc-core-files', 'rc-core-o2'],
    ['Sponsored Role portal, newcomer', 'hsr-portal', newcomer, [], 'sponsor-files', 'sponsored-role'],
    ['Sponsored Role portal, sponsor', 'hsr-portal', sponsor, [], 'your-form-now', 'sponsored-role'],
    ['Sponsored Role portal, hospital postdoc', 'hsr-portal', hospitalPostdoc, [], 'rc-core-files', 'rc-core-ids'],
    ['Sponsored Role portal, appointee', 'hsr-portal', appointee, [], 'not-your-road', undefined],
    ['Sponsored Role page, sponsor', 'hsr-info', sponsor, [], 'your-step-now', 'sponsored-role'],
    ['Sponsored Role page, appointee', 'hsr-info', appointee, [], 'not-your-road', undefined],
    ['guest account page, hospital postdoc', 'guest-info', hospitalPostdoc, [], 'rc-core-files', 'rc-core-ids'],
    ['guest account form, hospital postdoc', 'guest-form', hospitalPostdoc, [], 'rc-core-files', 'rc-core-ids'],
    ['guest account form, newcomer on the Quad', 'guest-form', newcomer, [], 'not-your-road', undefined],
    ['PPMS, hospital postdoc whose PI has not registered', 'ppms-registration', hospitalPostdoc, [], 'pi-files', 'pi-ppms'],
    ['PPMS, hospital postdoc whose PI has', 'ppms-registration', hospitalPostdoc, ['pi-ppms'], 'your-form-now', 'ppms'],
    ['PPMS, the PI', 'ppms-registration', hospitalPi, [], 'your-form-now', 'pi-ppms'],
    ['PPMS, on the Quad', 'ppms-registration', onQuad, [], 'not-your-road', undefined],
    ['activation, newcomer before the role', 'account-activation', newcomer, [], 'your-step-later', 'claim-accounts'],
    ['Campus Planning', 'campus-planning', newcomer, [], 'not-for-o2', undefined],
    ['University help desk', 'other-tenant', newcomer, [], 'other-tenant', undefined],
    ['another school', 'other-school-hsr', newcomer, [], 'other-school', undefined],
    ['the request page', 'o2-request-page', newcomer, [], 'guidance', undefined],
  ])('%s', (_, pageId, answers, progress, id, step) => {
    const verdict = verdictFor({ recognition: { kind: 'known', pageId }, answers, progress });
    expect(verdict).toMatchObject({ id, pageId });
    expect(verdict?.step).toBe(step);
  });

  test('tells the sponsor on the Sponsored Role page which box to tick', () => {
    for (const pageId of ['hsr-info', 'hsr-portal'] as const) expect(notesOn(pageId, sponsor)).toContain('tick-the-box');
  });

  test('tells someone with an academic appointment that no role is requested, even before the rest is answered', () => {
    expect(notesOn('hsr-portal', appointee)).toEqual(['never-for-appointees']);
    expect(notesOn('hsr-portal', { harvardId: 'hospital-appointment' })).toEqual(['never-for-appointees']);
  });

  test('does not send the hospital postdoc to a box that the RC Core ticks', () => {
    expect(notesOn('hsr-info', hospitalPostdoc)).not.toContain('tick-the-box');
  });

  test('warns whoever changes labs off the O2 form', () => {
    expect(notesOn('o2-form', mover)).toContain('no-new-o2-request');
  });

  test('names the step to take next, wherever it is', () => {
    const verdict = verdictFor({
      recognition: { kind: 'known', pageId: 'o2-request-page' },
      answers: hospitalPostdoc,
      progress: ['pi-ppms'],
    });
    expect(verdict?.nextStep).toBe('purchase-order');
  });
});

describe('the state of the page', () => {
  const form = { id: 'o2-form', state: 'logged-out' } as const;
  test.each<[Recognition, string | undefined]>([
    [{ kind: 'unknown' }, undefined],
    [{ kind: 'changed', pageId: 'o2-form', missing: [] }, 'page-changed'],
    [{ kind: 'known', pageId: 'o2-form', form }, 'logged-out'],
    [{ kind: 'moved', pageId: 'o2-form' }, 'your-form-now'],
    [{ kind: 'changed', pageId: 'campus-planning', missing: [] }, 'not-for-o2'],
  ])('%o', (recognition, id) => {
    expect(verdictFor({ recognition, answers: onQuad, progress: [] })?.id).toBe(id);
  });
});

test('every page has a verdict with notes that exist for every user', { timeout: 30_000 }, () => {
  const some = allCombinations().filter((_, index) => index % 29 === 0);
  for (const pageId of pageIds)
    for (const answers of some) {
      const verdict = verdictFor({ recognition: { kind: 'known', pageId }, answers, progress: [] });
      expect(verdict).toBeDefined();
      for (const note of verdict?.notes ?? []) expect(notes).toHaveProperty([note]);
    }
});

function notesOn(pageId: PageId, answers: Answers): readonly string[] {
  return verdictFor({ recognition: { kind: 'known', pageId }, answers, progress: [] })?.notes ?? [];
}
