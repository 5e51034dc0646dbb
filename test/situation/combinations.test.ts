import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { needs } from '@/lib/guide/needs.ts';
import { notes } from '@/lib/guide/notes.ts';
import { rules } from '@/lib/guide/rules.ts';
import { sources } from '@/lib/guide/sources.ts';
import { steps } from '@/lib/guide/steps.ts';
import { type Answers, type QuestionId, questions } from '@/lib/situation/answers.ts';
import { composeRoute } from '@/lib/situation/compose-route.ts';
import { nextQuestion, roadOf } from '@/lib/situation/next-question.ts';
import { allCombinations, combinationsFrom, withoutIrrelevant } from '@/lib/situation/relevance.ts';
import { routeFor } from '@/lib/situation/route-for.ts';
import { whatIf } from '@/lib/situation/what-if.ts';
import { runs } from '../fuzz/runs.ts';

const all = allCombinations();
const anyCombination = fc.constantFrom(...all);

describe('every combination of answers', { timeout: 60_000 }, () => {
  test('is listed once', () => {
    const written = all.map((answers) => JSON.stringify(answers));
    expect(new Set(written).size).toBe(all.length);
    expect(all.length).toBe(2392);
  });

  test('leads to access or to a named person to ask', () => {
    const named = ['ask-hms-rc', 'ask-rc-core', 'rchelp-mail', 'rccore-renewal-mail', 'service-desk-mail'];
    for (const answers of all) {
      const last = composeRoute(answers).steps.at(-1)?.id ?? 'nothing';
      expect(['lab-folder', ...named], JSON.stringify(answers)).toContain(last);
    }
  });

  test('has no step twice and none before what it needs', () => {
    for (const answers of all) {
      const ids = composeRoute(answers).steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [index, id] of ids.entries())
        for (const needed of needs[id] ?? []) expect(ids.indexOf(needed), `${needed} before ${id}`).toBeLessThan(index);
    }
  });

  test('gives each step a source, a certainty, a reason, words for both views and notes that exist', () => {
    for (const answers of all)
      for (const step of composeRoute(answers).steps) {
        expect(step.sources.length).toBeGreaterThan(0);
        for (const source of step.sources) expect(sources).toHaveProperty([source]);
        for (const note of step.notes) expect(notes).toHaveProperty([note]);
        expect(step.because.length, `${step.id} ${JSON.stringify(answers)}`).toBeGreaterThan(0);
        for (const { ruleId, question, answer } of step.because) {
          expect(rules).toHaveProperty([ruleId]);
          expect(answers[question]).toBe(answer);
        }
        expect(steps[step.id].title.me).not.toBe('');
        expect(steps[step.id].title.sponsor).not.toBe('');
      }
  });

  test('never sends a person with an academic appointment to a Sponsored Role or a guest account', () => {
    for (const answers of all.filter(({ harvardId }) => harvardId === 'hospital-appointment'))
      for (const { id } of composeRoute(answers).steps)
        expect(['sponsored-role', 'guest-account-request', 'rc-core-ids']).not.toContain(id);
  });

  test('asks a PI for no approval', () => {
    for (const answers of all.filter(({ isPi }) => isPi === 'yes'))
      expect(composeRoute(answers).steps.map(({ id }) => id)).not.toContain('o2-approval');
  });

  test('files no new O2 request for whoever has an account', () => {
    for (const answers of all.filter(({ need }) => need !== 'new'))
      expect(composeRoute(answers).steps.map(({ id }) => id)).not.toContain('o2-request');
  });

  test('lists only answers that matter: another answer would give another road', () => {
    for (const combination of all)
      for (const question of Object.keys(combination) as QuestionId[]) {
        const road = roadOf(combination);
        const differs = questions[question].some((answer) =>
          combinationsFrom({ ...combination, [question]: answer }).some((other) => roadOf(other) !== road),
        );
        expect(differs, `${question} in ${JSON.stringify(combination)}`).toBe(true);
      }
  });
});

describe('the next question', { timeout: 60_000 }, () => {
  test('reaches a route from any start, and asks nothing twice and nothing in vain', () => {
    fc.assert(
      fc.property(anyCombination, (truth) => {
        let answers: Answers = {};
        const asked: QuestionId[] = [];
        for (let question = nextQuestion(answers); question; question = nextQuestion(answers)) {
          expect(asked).not.toContain(question);
          expect(truth[question], `${question} does not matter to ${JSON.stringify(truth)}`).toBeDefined();
          asked.push(question);
          answers = { ...answers, [question]: truth[question] };
        }
        expect(answers).toEqual(truth);
      }),
      runs(60),
    );
  });

  test('starts with whom it is for, which words all others', () => {
    expect(nextQuestion({})).toBe('view');
    expect(nextQuestion({ view: 'me' })).toBe('need');
    expect(nextQuestion({ view: 'me', need: 'new' })).toBe('labBase');
  });

  test('does not ask about the appointment where it settles nothing', () => {
    expect(routeFor({ view: 'me', need: 'new', labBase: 'elsewhere' }).kind).toBe('route');
    expect(routeFor({ view: 'me', need: 'new', labBase: 'unsure' }).kind).toBe('route');
  });

  test('forgets answers that do not matter any more', () => {
    expect(withoutIrrelevant({ view: 'me', need: 'new', labBase: 'elsewhere', quadAppointment: 'primary', isStudent: 'yes' })).toEqual({
      view: 'me',
      need: 'new',
      labBase: 'elsewhere',
    });
  });
});

describe('what if', () => {
  test('names the steps that another answer would add and take away', () => {
    const answers: Answers = { view: 'me', need: 'new', labBase: 'hms', quadAppointment: 'primary', isPi: 'no', hmsAccount: 'works' };
    expect(whatIf(answers)).toContainEqual({
      question: 'isPi',
      answer: 'yes',
      labClass: 'on-quad',
      added: [],
      removed: ['o2-approval'],
    });
    expect(whatIf(answers)).toContainEqual({ question: 'hmsAccount', answer: 'none', added: [], removed: [], asks: 'harvardId' });
  });

  test('says nothing while a question is open', () => {
    expect(whatIf({ view: 'me' })).toEqual([]);
  });
});
