import { type FormId, formIds, pageIds } from '@/lib/guide/ids.ts';
import { z } from '@/lib/zod.ts';

const id = z.string().check(z.maxLength(64));
const text = z.string().check(z.maxLength(1000));

const perForm = <S extends Parameters<typeof z.partialRecord>[1]>(each: S) => z.partialRecord(z.enum(formIds as readonly FormId[]), each);

export const settingsSchema = z.object({
  activePersonId: id,
  overlay: z.enum(['on', 'off']),
  hiddenOn: z.array(z.enum(pageIds)),
  casts: perForm(z.object({ guest: z.exactOptional(id), sponsor: z.exactOptional(id), pi: z.exactOptional(id) })),
  confirmed: perForm(z.array(text)),
  knownAddresses: perForm(z.array(text)),
  taught: perForm(z.record(text, text)),
  fill: z.enum(['on', 'off']),
});
