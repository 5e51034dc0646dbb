import { describe, expect, test } from 'vitest';
import { doubts } from '@/lib/fill/meaning.ts';
import { refusals } from '@/lib/fill/plan.ts';
import { pageIds, stepIds } from '@/lib/guide/ids.ts';
import * as guide from '@/lib/guide/index.ts';
import * as schema from '@/lib/guide/schema.ts';
import { questions } from '@/lib/situation/answers.ts';
import { composeRoute } from '@/lib/situation/compose-route.ts';
import { slotsOf } from '@/lib/situation/draft-mail.ts';
import { allCombinations } from '@/lib/situation/relevance.ts';
import { verdictIds } from '@/lib/situation/verdict.ts';
import { z } from '@/lib/zod.ts';

const table = <T extends z.core.SomeType>(item: T) => z.record(z.string(), item);

describe('the guide’s data', () => {
  test.each([
    ['sources', guide.sources, table(schema.sourceSchema)],
    ['steps', guide.steps, table(schema.stepSchema)],
    ['rules', guide.rules, table(schema.ruleSchema)],
    ['legs', guide.legs, table(z.array(schema.legStepSchema))],
    ['classes', guide.classes, table(schema.classSchema)],
    ['notes', guide.notes, table(schema.noteSchema)],
    ['places', guide.places, table(schema.placeSchema)],
    ['departments', guide.departments, table(schema.departmentSchema)],
    ['questions', guide.questionWords, table(schema.questionSchema)],
    ['contacts', guide.contacts, table(schema.contactSchema)],
    ['identifiers', guide.identifiers, table(schema.identifierSchema)],
    ['terms', guide.terms, table(schema.termSchema)],
    ['roles', guide.roles, table(schema.roleSchema)],
    ['conflicts', guide.conflicts, table(schema.conflictSchema)],
    ['mails', guide.mails, table(schema.mailSchema)],
    ['page roles', guide.pageRoles, table(schema.pageRoleSchema)],
    ['verdicts', guide.verdictWords, table(schema.wordsSchema)],
  ])('%s have the shape that the schema gives them', (_, data, shape) => {
    const parsed = z.safeParse(shape, data);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  test('has no empty or untrimmed wording', () => {
    for (const text of allTexts(guide)) expect(text, text).toBe(text.trim());
  });

  test('names no id that does not exist', () => {
    const notes = Object.keys(guide.notes);
    const contacts = Object.keys(guide.contacts);
    for (const leg of Object.values<readonly guide.LegStep[]>(guide.legs))
      for (const { step, rule, notes: with_ = [] } of leg) {
        expect(stepIds).toContain(step);
        expect(Object.keys(guide.rules)).toContain(rule);
        for (const note of with_) expect(notes).toContain(note);
      }
    for (const row of guide.classTable) for (const note of row.notes) expect(notes).toContain(note);
    for (const role of Object.values(guide.pageRoles)) for (const note of role.notes) expect(notes).toContain(note);
    for (const step of Object.values(guide.steps)) {
      expect(contacts).toContain(step.ask);
      if (step.mail) expect(Object.keys(guide.mails)).toContain(step.mail);
    }
    for (const mail of Object.values(guide.mails)) expect([...contacts, 'pi', 'sponsor']).toContain(mail.to);
    for (const { unsure } of Object.values(guide.questionWords)) if (unsure) expect(contacts).toContain(unsure.ask);
  });

  test('leaves no source unknown and none of its pages and forms without one', () => {
    for (const fact of [...guide.pages, ...guide.forms]) {
      expect(fact.sources.length).toBeGreaterThan(0);
      for (const source of fact.sources) expect(Object.keys(guide.sources)).toContain(source);
    }
  });

  test('asks what the situation asks, with words for every answer and both views', () => {
    expect(Object.keys(guide.questionWords).sort()).toEqual(Object.keys(questions).sort());
    for (const [id, answers] of Object.entries(questions)) {
      const asked = guide.questionWords[id as keyof typeof questions];
      expect(Object.keys(asked.answers).sort()).toEqual([...answers].sort());
      const mayBeUnsure = (answers as readonly string[]).includes('unsure');
      expect(asked.unsure !== undefined, id).toBe(mayBeUnsure);
    }
    const rules: Readonly<Record<string, schema.Rule>> = guide.rules;
    for (const rule of Object.values(rules)) for (const question of rule.from) expect(Object.keys(questions)).toContain(question);
  });

  test('has a sentence for every verdict, refusal and page, and none too many', () => {
    expect(Object.keys(guide.verdictWords).sort()).toEqual([...verdictIds].sort());
    expect(Object.keys(guide.refusalWords).sort()).toEqual([...refusals, ...doubts].filter((id, i, all) => all.indexOf(id) === i).sort());
    expect(Object.keys(guide.pageRoles).sort()).toEqual([...pageIds].sort());
  });

  test('drafts mails with slots that exist and keeps the HUID on a line of its own that may fall away', () => {
    for (const { body, subject } of Object.values(guide.mails))
      for (const text of [body.me, body.sponsor, subject.me, subject.sponsor]) {
        for (const slot of slotsOf(text)) expect(schema.slots).toContain(slot);
        for (const line of text.split('\n').filter((line) => line.includes('[huid]'))) expect(line.startsWith('? ')).toBe(true);
      }
  });

  test('every rule and note is used', () => {
    const used = new Set([
      ...Object.values<readonly guide.LegStep[]>(guide.legs).flatMap((leg) => leg.map(({ rule }) => rule)),
      ...guide.classTable.map(({ rule }) => rule),
      'ask-about-next-lab',
    ]);
    expect(Object.keys(guide.rules).filter((rule) => !used.has(rule as guide.RuleId))).toEqual([]);
  });

  test('every note reaches a reader: at a step, a page, a class of lab, or where the surfaces name it', () => {
    const shown = new Set<string>([
      ...allCombinations().flatMap((answers) => {
        const route = composeRoute(answers);
        return [...route.notes, ...route.steps.flatMap(({ notes }) => notes)];
      }),
      ...Object.values(guide.pageRoles).flatMap(({ notes }) => notes),
      // Shown beside the answers, under “Is O2 right for you?” and at the foot of the surfaces.
      ...['account-comes-with-id', 'appointee-has-id', 'workshop-account', 'wrong-fact'],
    ]);
    expect(Object.keys(guide.notes).filter((note) => !shown.has(note))).toEqual([]);
  });

  test('every draft is reached from a step, and every disagreement on a page or step is one that the guide has', () => {
    const reached = new Set([
      ...allCombinations().flatMap((answers) => composeRoute(answers).steps.map(({ id, mail }) => mail ?? guide.steps[id].mail)),
    ]);
    expect(Object.keys(guide.mails).filter((mail) => !reached.has(mail))).toEqual([]);
    for (const { conflict } of Object.values(guide.pageRoles)) if (conflict) expect(Object.keys(guide.conflicts)).toContain(conflict);
  });
});

function allTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(allTexts) : [];
}
