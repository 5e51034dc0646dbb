import { z } from '@/lib/zod.ts';
import { certainties, stepIds } from './ids.ts';
import { sources } from './sources.ts';

/** Shapes of the guide's data. Types come from here; a test parses every table with them. Never imported by a content script. */

const sentence = z.string().check(z.minLength(2), z.trim());
const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const address = z.string().check(z.regex(/^https?:\/\/[\w.-]+(\/|$)/));

export const sourceIdSchema = z.enum(Object.keys(sources) as (keyof typeof sources)[]);
export type SourceId = z.infer<typeof sourceIdSchema>;

export const sourceSchema = z.object({
  title: sentence,
  url: z.optional(address),
  kind: z.enum(['wiki', 'wiki-history', 'hms-it', 'news', 'university', 'school', 'policy', 'form', 'lab-guide', 'list']),
  read: isoDate,
  pageDate: z.union([isoDate, z.literal('unknown')]),
});
export type Source = z.infer<typeof sourceSchema>;

/** Data is never changed in place. */
const list = <T extends z.core.SomeType>(item: T) => z.readonly(z.array(item));
const atLeastOne = <T extends z.core.SomeType>(item: T) => z.readonly(z.array(item).check(z.minLength(1)));

/** What every fact carries: where it is from and how sure it is. When it was read follows from its sources. */
const proof = { sources: atLeastOne(sourceIdSchema), certainty: z.enum(certainties) };
export const factSchema = z.object({ text: sentence, ...proof });

/** The same said to the person who needs access and to whoever sponsors that person. */
export const wordsSchema = z.object({ me: sentence, sponsor: sentence });
export type Words = z.infer<typeof wordsSchema>;

export const stepSchema = z.object({
  title: wordsSchema,
  body: wordsSchema,
  ready: list(sentence),
  takes: z.optional(factSchema),
  go: z.optional(z.object({ label: sentence, url: address })),
  ask: z.string(),
  overdue: sentence,
  unlocks: sentence,
  mail: z.optional(z.string()),
  ...proof,
});
export type Step = z.infer<typeof stepSchema>;

export const ruleSchema = z.object({ from: list(z.string()), why: wordsSchema, ifNot: sentence, ...proof });
export type Rule = z.infer<typeof ruleSchema>;

export const legStepSchema = z.object({
  step: z.enum(stepIds),
  rule: z.string(),
  notes: z.optional(list(z.string())),
  satisfied: z.optional(z.literal(true)),
  notForPi: z.optional(z.literal(true)),
  ...proof,
});

export const classSchema = z.object({ title: sentence, words: wordsSchema, charge: sentence, ...proof });
export const noteSchema = z.object({ text: wordsSchema, topic: sentence, ...proof });
export type Note = z.infer<typeof noteSchema>;

export const placeSchema = z.object({
  name: sentence,
  short: list(z.string()),
  formerly: list(z.string()),
  labBase: z.enum(['hms', 'affiliate', 'other-harvard', 'wyss', 'elsewhere', 'unsure']),
  note: z.optional(sentence),
  ...proof,
});
export type Place = z.infer<typeof placeSchema>;

export const departmentSchema = z.object({
  name: sentence,
  short: list(z.string()),
  formerly: list(z.string()),
  kind: z.enum(['quad', 'ask', 'hospital']),
  note: z.optional(sentence),
  ...proof,
});
export type Department = z.infer<typeof departmentSchema>;

export const questionSchema = z.object({
  ask: wordsSchema,
  help: sentence,
  answers: z.record(z.string(), wordsSchema),
  unsure: z.optional(z.object({ means: sentence, ask: z.string() })),
  ...proof,
});
export type QuestionWords = z.infer<typeof questionSchema>;

export const contactSchema = z.object({
  name: sentence,
  for: sentence,
  mail: z.optional(z.string().check(z.regex(/^[\w.-]+@[\w-]+(\.[\w-]+)+$/))),
  phone: z.optional(z.string().check(z.regex(/^\d{3}-\d{3}-\d{4}$/))),
  subject: z.optional(sentence),
  ...proof,
});
export type Contact = z.infer<typeof contactSchema>;

export const identifierSchema = z.object({
  name: sentence,
  what: sentence,
  format: sentence,
  pattern: z.optional(z.string()),
  ...proof,
});
export const termSchema = z.object({ name: sentence, also: list(z.string()), text: sentence, ...proof });
export const roleSchema = z.object({ name: sentence, forO2: sentence, needs: list(sentence), ...proof });
export const conflictSchema = z.object({ about: sentence, older: factSchema, newer: factSchema, line: sentence });
/** What a draft is filled with, written `[slot]`. `huid` is sensitive: only with a tick. */
export const slots = [
  'name',
  'hms-id',
  'huid',
  'work-email',
  'institution',
  'department',
  'lab',
  'pi',
  'pi-email',
  'lab-base',
  'appointment',
  'next-lab',
  'next-pi',
  'end-date',
  'reason',
] as const;
export type Slot = (typeof slots)[number];
export const mailSchema = z.object({
  title: sentence,
  /** A contact, or the PI or sponsor, whose address is the user's own knowledge. */
  to: z.string(),
  cc: list(z.enum(['pi', 'sponsor'])),
  subject: wordsSchema,
  body: wordsSchema,
  kind: z.enum(['mail', 'ticket']),
  ...proof,
});
export type MailTemplate = z.infer<typeof mailSchema>;

export const pageRoleSchema = z.object({
  kind: z.enum(['form', 'card', 'action', 'about', 'general', 'not-for-o2', 'other-tenant', 'other-school']),
  steps: list(z.enum(stepIds)),
  insteadOffQuad: z.optional(z.enum(stepIds)),
  notForAppointees: z.optional(z.boolean()),
  /** Where sources disagree about what this page says. */
  conflict: z.optional(z.string()),
  notes: list(z.string()),
});
export type PageRole = z.infer<typeof pageRoleSchema>;
