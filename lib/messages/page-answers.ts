import { controls, type FieldSnapshot, labelOrigins } from '@/lib/fill/field.ts';
import { doubts } from '@/lib/fill/meaning.ts';
import { refusals, type WriteOutcome } from '@/lib/fill/plan.ts';
import { z } from '@/lib/zod.ts';
import type { FormReading, Undone } from './protocol.ts';

/** What page scripts answer, parsed as hostile. Limits are far above any real form and far below what would slow the worker down. */
const text = (most: number) => z.string().check(z.maxLength(most));
const list = <T extends z.core.$ZodType>(of: T, most: number) => z.array(of).check(z.maxLength(most));
const key = text(200);

const fieldSchema = z.object({
  key,
  control: z.enum(controls),
  label: text(200),
  labels: list(z.object({ from: z.enum(labelOrigins), text: text(2_000) }), 40),
  sections: list(text(2_000), 40),
  name: text(1_000),
  id: text(1_000),
  autocomplete: text(200),
  placeholder: text(1_000),
  maxLength: z.exactOptional(z.number()),
  pattern: z.exactOptional(text(1_000)),
  min: z.exactOptional(text(100)),
  max: z.exactOptional(text(100)),
  takesSeveral: z.exactOptional(z.boolean()),
  besidePassword: z.exactOptional(z.boolean()),
  options: list(z.object({ value: text(2_000), label: text(2_000) }), 5_000),
  form: z.number(),
  required: z.boolean(),
  empty: z.boolean(),
  ours: z.boolean(),
  visible: z.boolean(),
  editable: z.boolean(),
});

const readingSchema = z.object({ fields: list(fieldSchema, 2_000), sendsTo: list(text(500), 50), fingerprint: text(200) });

const outcomesSchema = list(
  z.discriminatedUnion('result', [
    z.object({ key, result: z.enum(['filled', 'kept']) }),
    z.object({ key, result: z.literal('refused'), refusal: z.enum([...refusals, ...doubts]) }),
  ]),
  2_000,
);

export function parseReading(answer: unknown): FormReading | undefined {
  return readingSchema.safeParse(answer).data satisfies { fields: FieldSnapshot[] } | undefined;
}

export function parseOutcomes(answer: unknown): readonly WriteOutcome[] | undefined {
  return outcomesSchema.safeParse(answer).data;
}

export function parseKeys(answer: unknown): readonly string[] | undefined {
  return list(key, 2_000).safeParse(answer).data;
}

const undoneSchema = z.object({ restored: z.number(), left: z.number(), stays: list(key, 2_000) });

export function parseUndone(answer: unknown): Undone | undefined {
  return undoneSchema.safeParse(answer).data;
}
