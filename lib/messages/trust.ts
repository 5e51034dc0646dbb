import { forms } from '@/lib/guide/forms.ts';
import { pages } from '@/lib/guide/pages.ts';
import { fitsAddress } from '@/lib/recognise/address.ts';
import { formAddress } from '@/lib/recognise/form-address.ts';
import type { RecognisedForm, Recognition } from '@/lib/recognise/recognition.ts';
import type { Settings } from '@/lib/settings/settings.ts';

type Recognised = Exclude<Recognition, { kind: 'unknown' }>;

/**
 * A page script says what it sees; where it sees it is the browser's word. What does not fit the address is not believed:
 * undefined for a page of another host, and a form away from its address is one *found by content* until the user said that it is the right one.
 */
export function trustRecognition(seen: Recognised, address: URL, { knownAddresses }: Settings): Recognised | undefined {
  const form = seen.form && trustForm(seen.form, address, knownAddresses);
  const onOwnHost = pages.some(({ id, where }) => id === seen.pageId && where.some(({ origins }) => origins.includes(address.origin)));
  if (!onOwnHost && !form) return undefined;
  const { form: _claimed, ...rest } = seen;
  return form ? { ...rest, form } : rest;
}

function trustForm(claimed: RecognisedForm, address: URL, knownAddresses: Settings['knownAddresses']): RecognisedForm | undefined {
  const form = forms.find(({ id }) => id === claimed.id);
  if (!form) return undefined;
  if (form.where !== 'unknown' && fitsAddress(form.where, address)) return claimed;
  if (!form.findBy.on.some((rule) => fitsAddress(rule, address))) return undefined;
  if (claimed.state === 'logged-out' || claimed.state === 'changed') return claimed;
  const isRemembered = knownAddresses[form.id]?.includes(formAddress(address)) ?? false;
  return { id: form.id, state: isRemembered ? 'unverified' : 'found-by-content' };
}
