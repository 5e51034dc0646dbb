import { z } from '@/lib/zod.ts';
import { type JsonRefusal, readJson } from './json.ts';
import type { People, Person } from './person.ts';
import { seal, sealedSchema, unseal } from './seal.ts';
import { type Leaving, sift } from './sift.ts';

/** Why a whole file is refused; each has a sentence under `people.refusals`. */
export type ImportRefusal =
  | JsonRefusal
  /** The browser could not read the file: it was moved, changed or closed off since it was chosen. */
  | 'not-readable'
  | 'not-ours'
  | 'newer'
  | 'weak-encryption'
  | 'wrong-passphrase'
  | 'too-many'
  | 'unknown-name'
  | 'same-id-twice'
  | 'empty';

const most = 500;
const plainFormat = 'hms-access-guide/people';

const fileSchema = z.strictObject({
  format: z.literal(plainFormat),
  version: z.literal(1),
  exported: z.string(),
  people: z.array(z.unknown()).check(z.maxLength(most)),
});

/** The people as a file, without birth dates. `now` is an ISO instant; with a passphrase the content is encrypted. */
export async function exportPeople(
  people: People,
  now: string,
  sealWith?: { readonly passphrase: string; readonly random: (bytes: Uint8Array<ArrayBuffer>) => void },
): Promise<string> {
  const file = { format: plainFormat, version: 1, exported: now, people };
  const plain = JSON.stringify(file, null, 2);
  if (!sealWith) return `${plain}\n`;
  return `${JSON.stringify(await seal(new TextEncoder().encode(plain), sealWith.passphrase, sealWith.random), null, 2)}\n`;
}

export type ImportReading =
  | { readonly kind: 'read'; readonly people: People; readonly left: readonly Leaving[] }
  | { readonly kind: 'passphrase-needed' }
  | { readonly kind: 'refused'; readonly why: ImportRefusal; readonly name?: string };

const refused = (why: ImportRefusal, name?: string): ImportReading => ({ kind: 'refused', why, ...(name !== undefined && { name }) });

/** Reads a file of people, hostile until proven otherwise. Changes nothing: see `previewImport` and `applyImport`. */
export async function parseImport(bytes: Uint8Array, passphrase?: string): Promise<ImportReading> {
  const json = readJson(bytes);
  if (json.kind === 'refused') return json;
  const format = formatOf(json.value);
  if (format.name === plainFormat) return format.version > 1 ? refused('newer') : parsePeople(json.value);
  if (format.name !== `${plainFormat}-encrypted`) return refused('not-ours');
  if (format.version > 1) return refused('newer');
  const sealed = sealedSchema.safeParse(json.value);
  if (!sealed.success) return refused('weak-encryption');
  if (passphrase === undefined) return { kind: 'passphrase-needed' };
  const plain = await unseal(sealed.data, passphrase);
  if (!plain) return refused('wrong-passphrase');
  const inner = readJson(plain);
  return inner.kind === 'refused' ? inner : parsePeople(inner.value);
}

function formatOf(value: unknown): { readonly name?: unknown; readonly version: number } {
  const head = z.object({ format: z.string(), version: z.number() }).safeParse(value);
  return head.success ? { name: head.data.format, version: head.data.version } : { version: 0 };
}

function parsePeople(value: unknown): ImportReading {
  const file = fileSchema.safeParse(value);
  if (!file.success) return refused(isTooLong(value) ? 'too-many' : 'not-ours');
  if (file.data.people.length === 0) return refused('empty');
  const sifted = sift(file.data.people);
  if (sifted.kind === 'refused') return refused(sifted.why, sifted.name);
  const ids = new Set(sifted.people.map(({ id }: Person) => id));
  return ids.size === sifted.people.length ? { kind: 'read', people: sifted.people, left: sifted.left } : refused('same-id-twice');
}

function isTooLong(value: unknown): boolean {
  const list = z.object({ people: z.array(z.unknown()) }).safeParse(value);
  return list.success && list.data.people.length > most;
}
