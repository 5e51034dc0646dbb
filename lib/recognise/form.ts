import type { FormMarks } from '@/lib/guide/form.ts';
import { signInFirst } from '@/lib/guide/form-marks.ts';
import { fitsAddress } from './address.ts';
import { hasMark, isMostlyMissing, missingMarks } from './marks.ts';
import type { FormState, RecognisedForm } from './recognition.ts';
import type { PageSnapshot } from './snapshot.ts';

const isSignedOut = (snapshot: PageSnapshot): boolean => hasMark(snapshot, { in: 'text', anyOf: [signInFirst] });

/** Nobody recorded the form, but a page whose headings name other things only is certainly not it; one without a heading may still be drawing. */
function mentionsForm({ mentions }: FormMarks, snapshot: PageSnapshot): boolean {
  return mentions === undefined || snapshot.headings.length === 0 || mentions.some((mark) => hasMark(snapshot, mark));
}

function stateAtItsAddress(form: FormMarks, snapshot: PageSnapshot): FormState {
  if (isSignedOut(snapshot)) return 'logged-out';
  if (form.recorded === 'never') return mentionsForm(form, snapshot) ? 'unverified' : 'changed';
  const missing = missingMarks(snapshot, form.recorded.must);
  return isMostlyMissing(missing, form.recorded.must) ? 'changed' : 'verified';
}

/** A known host, a heading that we know, and a form below it: an address that nobody could give us. */
function isFoundByContent({ findBy }: FormMarks, snapshot: PageSnapshot): boolean {
  return (
    findBy.on.some((rule) => fitsAddress(rule, snapshot)) &&
    snapshot.labels.length >= findBy.fields &&
    findBy.anyOf.some((mark) => hasMark(snapshot, mark))
  );
}

/** The form at this address. An address that belongs to one form is never read as another. */
export function formAtAddress(snapshot: PageSnapshot, forms: readonly FormMarks[]): RecognisedForm | undefined {
  const form = forms.find(({ where }) => where !== 'unknown' && fitsAddress(where, snapshot));
  return form && { id: form.id, state: stateAtItsAddress(form, snapshot) };
}

/** The one form whose heading stands here; two candidates are none. */
export function formByContent(snapshot: PageSnapshot, forms: readonly FormMarks[]): FormMarks | undefined {
  const found = forms.filter((form) => isFoundByContent(form, snapshot));
  return found.length === 1 ? found[0] : undefined;
}
