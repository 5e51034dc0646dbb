import { understandFields } from '@/lib/fill/meaning.ts';
import { mayBeTaught, parseTaught, signatureOf } from '@/lib/fill/taught.ts';
import { updateSettings } from '@/lib/settings/store.ts';
import { readForm, ruleFor } from './form-plan.ts';
import type { FromExtension } from './protocol.ts';
import { findTab } from './tabs.ts';

/** Remembers what the user says of one question of the form on a tab, or forgets it. For this form only; the meaning, never a value. */
export async function teachField({
  tabId,
  key,
  as,
}: Parameters<FromExtension['teachField']>[0]): Promise<ReturnType<FromExtension['teachField']>> {
  const tab = await findTab(tabId);
  const form = tab?.recognition.form;
  const reading = tab && (await readForm(tab));
  const field = reading?.fields.find((one) => one.key === key);
  if (!form || !reading || !field) return 'refused';
  const signature = signatureOf(field);
  if (as !== null) {
    const isOnlyOne = reading.fields.filter((one) => signatureOf(one) === signature).length === 1;
    const understood = understandFields(reading.fields, ruleFor(form.id)).get(key);
    if (!parseTaught(as) || !isOnlyOne || !mayBeTaught(field, understood)) return 'refused';
  }
  const saved = await updateSettings((settings) => {
    const { [signature]: _before, ...others } = settings.taught[form.id] ?? {};
    return { ...settings, taught: { ...settings.taught, [form.id]: as === null ? others : { ...others, [signature]: as } } };
  });
  return saved.kind === 'ok' ? 'taught' : 'not-saved';
}
