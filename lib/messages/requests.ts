import { formIds, pageIds } from '@/lib/guide/ids.ts';
import { formStates } from '@/lib/recognise/recognition.ts';
import { z } from '@/lib/zod.ts';

/** What a message may hold. Page scripts run beside hostile pages: whatever does not fit is dropped, not repaired. */
const tabId = z.number().check(z.int(), z.nonnegative());
const key = z.string().check(z.maxLength(200));
const keys = z.array(key).check(z.maxLength(2000));
const personId = z.string().check(z.maxLength(64));
const cast = z.strictObject({ guest: z.exactOptional(personId), sponsor: z.exactOptional(personId), pi: z.exactOptional(personId) });

const form = z.strictObject({ id: z.enum(formIds), state: z.enum(formStates) });
const pageId = z.enum(pageIds);
const missing = z.array(z.string().check(z.maxLength(200))).check(z.maxLength(50));

const known = z.strictObject({ kind: z.enum(['known', 'moved']), pageId, form: z.exactOptional(form) });
const changed = z.strictObject({ kind: z.literal('changed'), pageId, form: z.exactOptional(form), missing });

/** A page of ours, as a page script names it. */
export const reported = z.discriminatedUnion('kind', [known, changed]);

export const requests = {
  pageSeen: z.strictObject({
    href: z.string().check(z.maxLength(8_000)),
    recognition: z.discriminatedUnion('kind', [known, changed, z.strictObject({ kind: z.literal('unknown') })]),
  }),
  tabState: tabId,
  previewFill: z.strictObject({ tabId, from: z.enum(['panel', 'popup']), cast: z.exactOptional(cast) }),
  fillForm: z.strictObject({ tabId, token: z.string().check(z.maxLength(64)), keys, replace: keys }),
  undoForm: z.strictObject({ tabId }),
  showOnPage: z.strictObject({ tabId, key }),
  teachField: z.strictObject({ tabId, key, as: z.nullable(z.string().check(z.maxLength(100))) }),
  rememberForm: z.strictObject({ tabId }),
} as const;
