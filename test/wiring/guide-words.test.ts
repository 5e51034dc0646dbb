import { describe, expect, it } from 'vitest';
import type { Journey } from '@/lib/checklist/item.ts';
import type { RecognisedForm } from '@/lib/recognise/recognition.ts';
import type { Answers } from '@/lib/situation/answers.ts';
import { routeFor } from '@/lib/situation/route-for.ts';
import { draftOf } from '@/lib/wiring/draft-words.ts';
import { driftText } from '@/lib/wiring/drift-text.ts';
import { stepWords } from '@/lib/wiring/step-words.ts';
import { changeWords } from '@/lib/wiring/what-if-words.ts';

const onQuad: Answers = { view: 'me', need: 'new', labBase: 'hms', quadAppointment: 'primary', isPi: 'no', hmsAccount: 'works' };
const leaving: Answers = { view: 'me', need: 'leave', labBase: 'hms', quadAppointment: 'primary', isStudent: 'no' };
const journeyWith = (answers: Answers): Journey => ({ personId: 'me', answers, marks: {}, sightings: [] });

function routeOf(answers: Answers) {
  const outcome = routeFor(answers);
  if (outcome.kind === 'ask') throw new Error(`asks ${outcome.question}`);
  return outcome.route;
}

function draftsFor(answers: Answers): Record<string, string | undefined> {
  const desk = { people: [], journey: journeyWith(answers), personId: 'me' };
  return Object.fromEntries(routeOf(answers).steps.map((step) => [step.id, draftOf({ id: step.id, step }, desk)?.id]));
}

describe('drafts stand at the step where they matter', () => {
  it.each<[string, Answers, string, string]>([
    ['a renewal on the Quad asks what is to be done', { ...onQuad, need: 'renew' }, 'rchelp-mail', 'rchelp-account'],
    [
      'a renewal off the Quad asks the RC Core',
      { need: 'renew', labBase: 'affiliate', quadAppointment: 'none' },
      'rccore-renewal-mail',
      'rccore-renewal',
    ],
    [
      'leaving for another on-Quad lab asks what happens',
      { ...leaving, nextLabBase: 'hms', nextQuadAppointment: 'primary' },
      'rchelp-mail',
      'rchelp-account',
    ],
    [
      'leaving for an off-Quad lab asks for the Slurm account',
      { ...leaving, nextLabBase: 'affiliate', nextQuadAppointment: 'none' },
      'rchelp-mail',
      'rchelp-slurm',
    ],
    [
      'a move asks for the Slurm account',
      { need: 'move', labBase: 'hms', quadAppointment: 'primary', nextLabBase: 'hms', nextQuadAppointment: 'primary' },
      'rchelp-mail',
      'rchelp-slurm',
    ],
    [
      'a graduating student asks to keep the HMS ID',
      { ...leaving, isStudent: 'yes', nextLabBase: 'hms', nextQuadAppointment: 'primary' },
      'service-desk-mail',
      'graduating-student',
    ],
    [
      'whoever leaves without a next lab does not ask for a renewal',
      { ...leaving, nextLabBase: 'no-lab' },
      'rccore-renewal-mail',
      'keep-o2',
    ],
    [
      'somebody without IDs asks the PI to sponsor',
      { ...onQuad, hmsAccount: 'none', harvardId: 'none' },
      'sponsored-role',
      'ask-pi-to-sponsor',
    ],
    [
      'an ID of another school asks which form',
      { ...onQuad, hmsAccount: 'none', harvardId: 'other-harvard' },
      'guest-account-request',
      'other-school-account',
    ],
    ['the lab folder has its ticket', onQuad, 'lab-folder', 'lab-folder'],
  ])('%s', (_, answers, step, draft) => {
    expect(draftsFor({ view: 'me', ...answers })[step]).toBe(draft);
  });

  it('asks in the draft for the next lab and its PI, and puts them in', () => {
    const desk = { people: [], journey: journeyWith(leaving), personId: 'me' };
    const draft = draftOf({ id: 'rchelp-mail' }, desk);
    expect(draft?.asks.map(({ id }) => id)).toEqual(['next-lab', 'next-pi']);
    expect(draft?.body([], { 'next-lab': 'Okafor Lab', 'next-pi': 'A. Okafor' })).toContain('New lab: Okafor Lab, PI A. Okafor');
    expect(draft?.missing).not.toContain('next lab');
  });
});

describe('“what if not?”', () => {
  it('says together the answers that change the same, and names class and steps', () => {
    const changes = changeWords({ journey: journeyWith(onQuad), route: routeOf(onQuad) });
    const pi = changes.find(({ id }) => id === 'isPi yes');
    expect(pi?.removed).toEqual(['Your PI approves the account']);
    const account = changes.find(({ id }) => id.startsWith('hmsAccount'));
    expect(account?.answers.length).toBeGreaterThan(1);
    expect(account?.asks).toBe('Harvard ID');
    expect(changes.find(({ id }) => id.startsWith('labBase') && id.includes('affiliate'))?.labClass).toBe('Quad PI, lab at an affiliate');
  });
});

describe('a step', () => {
  it('names the answers that led to it and the line about sources that disagree', () => {
    const route = routeOf({ ...onQuad, hmsAccount: 'none', harvardId: 'none' });
    const step = route.steps.find(({ id }) => id === 'sponsored-role');
    const words = stepWords('sponsored-role', step, { view: 'me', isPi: false });
    expect(words.why.answers?.map(({ short, answer }) => `${short}: ${answer}`)).toEqual(['HMS account: No, never', 'Harvard ID: No HUID']);
    expect(words.conflict).toContain('since 15 August 2024 one request does both');
  });
});

describe('the report of a changed page', () => {
  const form: RecognisedForm = { id: 'o2-form', state: 'changed' };
  const report = driftText(
    {
      recognition: { kind: 'changed', pageId: 'o2-form', form, missing: ['heading: O2 Account Request'] },
      url: 'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979&user=noor%40home.example.org#noor',
    },
    '0.1.0',
    '2026-11-22',
  );

  it('names page, address, what is missing, day and version', () => {
    for (const part of ['o2-form', '/stat?id=sc_cat_item&sys_id=5165', '- heading: O2 Account Request', '2026-11-22', '0.1.0'])
      expect(report).toContain(part);
  });

  it('has nothing of a person in it: no other query, no fragment', () => {
    expect(report).not.toContain('noor');
  });
});
