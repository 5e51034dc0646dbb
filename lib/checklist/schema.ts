import { pageIds, stepIds } from '@/lib/guide/ids.ts';
import { questions } from '@/lib/situation/answers.ts';
import { z } from '@/lib/zod.ts';

const isoDate = z.iso.date();

const mark = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting'), since: isoDate, ticket: z.exactOptional(z.string().check(z.maxLength(200))) }),
  z.object({ state: z.literal('done'), on: isoDate }),
]);

const answers = z.object({
  view: z.exactOptional(z.enum(questions.view)),
  need: z.exactOptional(z.enum(questions.need)),
  isPi: z.exactOptional(z.enum(questions.isPi)),
  hmsAccount: z.exactOptional(z.enum(questions.hmsAccount)),
  harvardId: z.exactOptional(z.enum(questions.harvardId)),
  labBase: z.exactOptional(z.enum(questions.labBase)),
  quadAppointment: z.exactOptional(z.enum(questions.quadAppointment)),
  nextLabBase: z.exactOptional(z.enum(questions.nextLabBase)),
  nextQuadAppointment: z.exactOptional(z.enum(questions.nextQuadAppointment)),
  isStudent: z.exactOptional(z.enum(questions.isStudent)),
});

const journey = z.object({
  personId: z.string().check(z.maxLength(64)),
  answers,
  marks: z.partialRecord(z.enum(stepIds), mark),
  sightings: z.array(z.object({ step: z.enum(stepIds), on: isoDate, pageId: z.enum(pageIds) })),
});

export const journeysSchema = z.record(z.string().check(z.maxLength(64)), journey);
