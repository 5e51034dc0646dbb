import { controls } from '@/lib/fill/field.ts';
import { doubts, kinds, whats } from '@/lib/fill/meaning.ts';
import { refusals } from '@/lib/fill/plan.ts';
import { formIds, whoses } from '@/lib/guide/ids.ts';
import { z } from '@/lib/zod.ts';
import { reported } from './requests.ts';

/** What the background keeps for itself while the browser is open, as it is read back. Strict: a member that is added to the types and not here is missed at once. */
const tabId = z.number().check(z.int(), z.nonnegative());

export const tabsSchema = z.record(
  z.string(),
  z.strictObject({
    tabId,
    documentId: z.string(),
    url: z.url(),
    recognition: reported,
    fillable: z.number().check(z.int(), z.nonnegative()),
    at: z.exactOptional(z.number()),
  }),
);

const writing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('option'), value: z.string(), label: z.string() }),
  z.strictObject({ kind: z.literal('pick'), search: z.string(), label: z.string(), also: z.exactOptional(z.array(z.string())) }),
]);

const row = z.strictObject({
  key: z.string(),
  control: z.enum(controls),
  label: z.string(),
  meaning: z.strictObject({ what: z.enum(whats), whose: z.enum(whoses), kind: z.exactOptional(z.enum(kinds)), why: z.array(z.string()) }),
  personId: z.string(),
  writing,
  sensitive: z.boolean(),
  required: z.exactOptional(z.boolean()),
  ours: z.exactOptional(z.boolean()),
});

const kept = z.strictObject({
  key: z.string(),
  label: z.string(),
  replacement: z.exactOptional(row),
  namesPerson: z.exactOptional(z.boolean()),
});

const refused = z.strictObject({
  key: z.string(),
  label: z.string(),
  refusal: z.enum([...refusals, ...doubts]),
  required: z.boolean(),
  copy: z.exactOptional(z.string()),
});

const personId = z.string();
const cast = z.strictObject({ guest: z.exactOptional(personId), sponsor: z.exactOptional(personId), pi: z.exactOptional(personId) });

export const plansSchema = z.array(
  z.strictObject({
    token: z.string(),
    tabId,
    documentId: z.string(),
    url: z.url(),
    fingerprint: z.string(),
    from: z.enum(['panel', 'popup']),
    viewer: z.exactOptional(z.string()),
    plan: z.strictObject({ formId: z.enum(formIds), rows: z.array(row), kept: z.array(kept), refused: z.array(refused) }),
    cast: z.exactOptional(cast),
  }),
);
