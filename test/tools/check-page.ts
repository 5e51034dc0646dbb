import { formMarks } from '@/lib/guide/form-marks.ts';
import { pageMarks } from '@/lib/guide/page-marks.ts';
import { pages } from '@/lib/guide/pages.ts';
import { takeSnapshot } from '@/lib/page/snapshot.ts';
import { explainDrift } from '@/lib/recognise/drift.ts';
import { phrasesToFind } from '@/lib/recognise/phrases.ts';
import { recognisePage } from '@/lib/recognise/recognise.ts';

const guide = { pages: pageMarks, forms: formMarks };
const phrases = phrasesToFind(
  guide,
  pages.flatMap(({ likely = [] }) => likely),
);

export type PageCheck = { readonly ok: boolean; readonly lines: readonly string[] };

/** Where a saved page came from, as it says itself. */
export function addressInPage(html: string, document: Document): string | undefined {
  const saved = /<!--\s*saved from url=(?:\(\d+\))?(https?:\/\/[^\s>]+?)\s*-->/i.exec(html)?.[1];
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? saved;
}

/** Recognises a saved page and lists what of its recorded wording is missing and which headings are new. */
export function checkPage(html: string, given: string | undefined, parse: (html: string) => Document): PageCheck {
  const document = parse(html);
  const address = given ?? addressInPage(html, document);
  if (address === undefined || !URL.canParse(address)) return { ok: false, lines: ['no address: give it with --url'] };
  const snapshot = takeSnapshot(document, new URL(address), phrases);
  const recognition = recognisePage(snapshot, guide);
  if (recognition.kind === 'unknown') return { ok: false, lines: [address, 'not recognised'] };
  const form = recognition.form ? `, form ${recognition.form.id} ${recognition.form.state}` : '';
  const page = pages.find(({ id }) => id === recognition.pageId);
  const drift = page && explainDrift(snapshot, page);
  return {
    ok: recognition.kind !== 'changed' && (drift?.missing ?? []).length === 0,
    lines: [
      address,
      `${recognition.kind}: ${recognition.pageId}${form}`,
      ...(drift?.missing ?? []).map((text) => `missing: ${text}`),
      ...(drift?.notSeen ?? []).map((text) => `not here, seen elsewhere: ${text}`),
      ...(drift?.fresh ?? []).map((text) => `new heading: ${text}`),
    ],
  };
}
