import { storage } from '#imports';
import { pageIds } from '@/lib/guide/ids.ts';
import { defineStore, valueIn } from '@/lib/store.ts';
import { z } from '@/lib/zod.ts';
import type { Settings } from './settings.ts';

/** What an organization's administrator may decide through the browser's managed storage. */
const policySchema = z.object({
  /** `true` switches filling off for everybody. */
  fillOff: z.exactOptional(z.boolean()),
  /** Pages on which no card is shown. */
  hiddenPages: z.exactOptional(z.array(z.enum(pageIds))),
  /** Whom to ask for help with the extension: a mail address or a sentence, shown as text. */
  helpContact: z.exactOptional(z.string().check(z.maxLength(200))),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

const parts = Object.keys(policySchema.shape) as (keyof Policy)[];

/** The policy as last read. Chromium answers the first question of a session only after seconds. */
export const policyStore = defineStore<Policy>({ key: 'local:policy', version: 1, schema: policySchema, fallback: {}, copies: 'none' });

export const watchPolicy = policyStore.watch;

/** The policy that holds; the one of the last session while the browser takes longer than `patience` (milliseconds) to say. */
export async function readPolicy(patience = 200): Promise<Policy> {
  const slow = new Promise<undefined>((resolve) => setTimeout(resolve, patience));
  return (await Promise.race([askBrowser(), slow])) ?? valueIn(await policyStore.read(), {});
}

/** A browser without policies rejects the question: then nobody decided anything. */
async function askBrowser(): Promise<Policy> {
  const raw = await storage.snapshot('managed').catch(() => ({}));
  const policy = policyFrom(raw);
  const remembered = valueIn(await policyStore.read(), {});
  if (JSON.stringify(remembered) !== JSON.stringify(policy)) await policyStore.update(() => policy);
  return policy;
}

/** Each part on its own, so that one wrong value does not switch the others off. */
function policyFrom(raw: Record<string, unknown>): Policy {
  const read = parts.map((part) => policySchema.safeParse(Object.hasOwn(raw, part) ? { [part]: raw[part] } : {}));
  return Object.assign({}, ...read.map((result) => (result.success ? result.data : {})));
}

/** The settings that hold: the user's own, with what the policy decides put over them. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  return {
    ...settings,
    fill: policy.fillOff ? 'off' : settings.fill,
    hiddenOn: policy.hiddenPages ? [...new Set([...settings.hiddenOn, ...policy.hiddenPages])] : settings.hiddenOn,
  };
}
