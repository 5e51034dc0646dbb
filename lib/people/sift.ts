import { z } from '@/lib/zod.ts';
import { checkDetail, type DetailProblem } from './check.ts';
import { displayName } from './names.ts';
import type { DetailId, Person } from './person.ts';
import { detailIds, personSchema } from './schema.ts';

/** Something of the file that is not taken over: an identifier that is never kept, or a detail in the wrong format. */
export type Leaving = {
  readonly personId: string;
  readonly person: string;
  /** The name in the file, cut to 80 characters. */
  readonly name: string;
  readonly why: 'forbidden' | DetailProblem;
};

export type Sifted =
  | { readonly kind: 'ok'; readonly people: readonly Person[]; readonly left: readonly Leaving[] }
  | { readonly kind: 'refused'; readonly why: 'not-ours' | 'unknown-name'; readonly name?: string };

/** Letters of names of identifiers and secrets that this extension never keeps, whatever a file calls them. Birth dates stay in the browser's memory. */
const forbidden =
  /ssn|socialsecurity|passport|driver|licen[cs]e|taxpayer|taxid|itin|nationalid|visa|alien|birth|bday|dob|password|passphrase|passwd|pin$|secret|token|creditcard|cardnumber|bankaccount|iban|medicare|medicaid/;

const person = z.strictObject({ id: z.string(), roles: z.unknown(), details: z.record(z.string(), z.string()), edited: z.string() });
const known: ReadonlySet<string> = new Set(detailIds);

/** People out of what a file calls people: names that are never kept are left out and named, unknown names refuse the whole file. */
export function sift(raw: readonly unknown[]): Sifted {
  const people: Person[] = [];
  const left: Leaving[] = [];
  for (const one of raw) {
    const outer = dropForbidden(one);
    const shape = person.safeParse(outer.kept);
    if (!shape.success) return { kind: 'refused', ...unknownName(outer.kept) };
    const { kept, names: inner } = dropForbidden(shape.data.details);
    const stranger = Object.keys(kept as object).find((name) => !known.has(name));
    if (stranger !== undefined) return { kind: 'refused', why: 'unknown-name', name: cut(stranger) };
    const { details, wrong } = checkDetails(kept as Partial<Record<DetailId, string>>);
    const parsed = personSchema.safeParse({ ...shape.data, details });
    if (!parsed.success) return { kind: 'refused', why: 'not-ours' };
    people.push(parsed.data);
    const whose = { personId: parsed.data.id, person: cut(displayName(parsed.data)) };
    left.push(...[...outer.names, ...inner].map((name) => ({ ...whose, name: cut(name), why: 'forbidden' as const })));
    left.push(...wrong.map((each) => ({ ...whose, ...each })));
  }
  return { kind: 'ok', people, left };
}

function dropForbidden(raw: unknown): { kept: unknown; names: string[] } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { kept: raw, names: [] };
  const names = Object.keys(raw).filter((name) => forbidden.test(name.toLowerCase().replaceAll(/[^a-z]/g, '')));
  return { kept: Object.fromEntries(Object.entries(raw).filter(([name]) => !names.includes(name))), names };
}

function checkDetails(raw: Partial<Record<DetailId, string>>) {
  const details: Partial<Record<DetailId, string>> = {};
  const wrong: { name: string; why: DetailProblem }[] = [];
  for (const [id, text] of Object.entries(raw) as [DetailId, string][]) {
    const checked = checkDetail(id, text);
    if (checked.kind === 'refused') wrong.push({ name: id, why: checked.why });
    else if (checked.value !== '') details[id] = checked.value;
  }
  return { details, wrong };
}

function unknownName(raw: unknown): { why: 'not-ours' } | { why: 'unknown-name'; name: string } {
  const names = typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? Object.keys(raw) : [];
  const stranger = names.find((name) => !['id', 'roles', 'details', 'edited'].includes(name));
  return stranger === undefined ? { why: 'not-ours' } : { why: 'unknown-name', name: cut(stranger) };
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : text;
}
