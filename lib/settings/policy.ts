import { storage } from '#imports';
import { pageIds } from '@/lib/guide/ids.ts';
import { z } from '@/lib/zod.ts';
import type { Settings } from './settings.ts';

/** What an organisation's administrator may decide through the browser's managed storage. */
const policySchema = z.object({
  /** `true` switches filling off for everybody. */
  fillOff: z.exactOptional(z.boolean()),
  /** Pages on which no card is shown. */
  hiddenPages: z.exactOptional(z.array(z.enum(pageIds))),
  /** Whom to ask for help with the extension: a mail address or a sentence, shown as text. */
  helpContact: z.exactOptional(z.string().check(z.maxLength(200))),
});
export type Policy = Readonly<z.infer<typeof policySchema>>;

/** Each key on its own, so that one wrong value does not switch the others off. A browser without policies rejects the read. */
export async function readPolicy(): Promise<Policy> {
  const [fillOff, hiddenPages, helpContact] = await Promise.all(
    (['fillOff', 'hiddenPages', 'helpContact'] as const).map((key) => storage.getItem<unknown>(`managed:${key}`).catch(() => null)),
  );
  return {
    ...parsed('fillOff', fillOff),
    ...parsed('hiddenPages', hiddenPages),
    ...parsed('helpContact', helpContact),
  };
}

function parsed<K extends keyof Policy>(key: K, raw: unknown): Pick<Policy, K> | object {
  const result = policySchema.safeParse({ [key]: raw });
  return raw !== null && result.success ? result.data : {};
}

/** The settings that hold: the user's own, with what the policy decides put over them. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  return {
    ...settings,
    fill: policy.fillOff ? 'off' : settings.fill,
    hiddenOn: policy.hiddenPages ? [...new Set([...settings.hiddenOn, ...policy.hiddenPages])] : settings.hiddenOn,
  };
}
