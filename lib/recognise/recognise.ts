import type { FormMarks } from '@/lib/guide/form.ts';
import type { AddressRule, PageMarks } from '@/lib/guide/page.ts';
import { fitsAddress, isPieceOfPage } from './address.ts';
import { formAtAddress, formByContent } from './form.ts';
import { hasMark, isMostlyMissing, missingMarks, nameMark } from './marks.ts';
import type { RecognisedForm, Recognition } from './recognition.ts';
import type { PageSnapshot } from './snapshot.ts';

export type RecognitionGuide = { readonly pages: readonly PageMarks[]; readonly forms: readonly FormMarks[] };

const unknown: Recognition = { kind: 'unknown' };

function findAddress(snapshot: PageSnapshot, pages: readonly PageMarks[]): { page: PageMarks; rule: AddressRule } | undefined {
  for (const page of pages) {
    const rule = page.where.find((candidate) => fitsAddress(candidate, snapshot));
    if (rule) return { page, rule };
  }
  return undefined;
}

/** The form on a page known by its address: at its own address, or found by content when the page is the form's (the Sponsored Role Portal). */
function formOnPage(page: PageMarks, snapshot: PageSnapshot, forms: readonly FormMarks[]): RecognisedForm | undefined {
  const atAddress = formAtAddress(snapshot, forms);
  if (atAddress) return atAddress;
  const found = formByContent(snapshot, forms);
  return found?.pageId === page.id ? { id: found.id, state: 'found-by-content' } : undefined;
}

/** What of the recorded wording is gone, when so much is that this is another page now. */
function lostWording(page: PageMarks, rule: AddressRule, snapshot: PageSnapshot): readonly string[] {
  const { must } = page.fingerprint;
  const missing = rule.recordedHere && !isPieceOfPage(snapshot) ? missingMarks(snapshot, must) : [];
  return isMostlyMissing(missing, must) ? missing.map(nameMark) : [];
}

function lostFormWording(form: RecognisedForm | undefined, snapshot: PageSnapshot, forms: readonly FormMarks[]): readonly string[] {
  if (form?.state !== 'changed') return [];
  const { recorded = 'never', mentions = [] } = forms.find(({ id }) => id === form.id) ?? {};
  return missingMarks(snapshot, recorded === 'never' ? mentions : recorded.must).map(nameMark);
}

/** A page that moved within its own hosts. Two that fit are none. */
function pageByContent(snapshot: PageSnapshot, pages: readonly PageMarks[]): PageMarks | undefined {
  const found = pages.filter(
    ({ where, fingerprint: { findBy } }) =>
      findBy !== undefined &&
      where.some(({ origins }) => origins.includes(snapshot.origin)) &&
      findBy.every((mark) => hasMark(snapshot, mark)),
  );
  return found.length === 1 ? found[0] : undefined;
}

function recogniseByContent(snapshot: PageSnapshot, { pages, forms }: RecognitionGuide): Recognition {
  const form = formByContent(snapshot, forms);
  if (form) return { kind: 'moved', pageId: form.pageId, form: { id: form.id, state: 'found-by-content' } };
  const page = isPieceOfPage(snapshot) ? undefined : pageByContent(snapshot, pages);
  return page ? { kind: 'moved', pageId: page.id } : unknown;
}

/** What this page is. By its address first; by its content where the address is new to us; `unknown` for everything else. */
export function recognisePage(snapshot: PageSnapshot, guide: RecognitionGuide): Recognition {
  const known = findAddress(snapshot, guide.pages);
  if (!known) return recogniseByContent(snapshot, guide);
  const { page, rule } = known;
  const form = formOnPage(page, snapshot, guide.forms);
  const missing = [...lostWording(page, rule, snapshot), ...lostFormWording(form, snapshot, guide.forms)];
  const found = { pageId: page.id, ...(form && { form }) };
  return missing.length > 0 ? { kind: 'changed', ...found, missing } : { kind: 'known', ...found };
}

/** Whether it is worth looking again after the page has rendered more: nothing found yet, wording still absent, or a form without its fields. */
export function mayStillChange(recognition: Recognition, snapshot: PageSnapshot): boolean {
  if (recognition.kind === 'unknown' || recognition.kind === 'changed') return true;
  return recognition.form !== undefined && snapshot.labels.length === 0;
}
