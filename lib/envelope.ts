import { z } from '@/lib/zod.ts';

/** Anything that tells a good value from a bad one; zod's schemas fit. */
export type Parser<T> = { safeParse(raw: unknown): { success: true; data: T } | { success: false } };

/** How one store's values are shaped. `migrations[n]` turns a value of version n − 1 into one of version n; pure, and may throw on nonsense. */
export type Shape<T> = {
  readonly version: number;
  readonly schema: Parser<T>;
  readonly migrations: Readonly<Record<number, (value: unknown) => unknown>>;
};

export type Opened<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'damaged' }
  /** Written by a newer version of the extension; `value` when this one can read it all the same. */
  | { readonly kind: 'future'; readonly version: number; readonly value?: T };

const envelope = z.object({ version: z.int().check(z.gte(1)), value: z.unknown() });

/** What a raw stored thing is, whoever wrote it. Never throws. */
export function openEnvelope<T>(raw: unknown, shape: Shape<T>): Opened<T> {
  if (raw === null || raw === undefined) return { kind: 'empty' };
  const outer = envelope.safeParse(raw);
  if (!outer.success) return { kind: 'damaged' };
  const { version, value } = outer.data;
  if (version > shape.version) {
    const readable = shape.schema.safeParse(value);
    return readable.success ? { kind: 'future', version, value: readable.data } : { kind: 'future', version };
  }
  try {
    const parsed = shape.schema.safeParse(migrate(value, version, shape));
    return parsed.success ? { kind: 'ok', value: parsed.data } : { kind: 'damaged' };
  } catch {
    return { kind: 'damaged' };
  }
}

function migrate<T>(value: unknown, from: number, { version, migrations }: Shape<T>): unknown {
  let migrated = value;
  for (let next = from + 1; next <= version; next++) {
    const step = migrations[next];
    // Stryker disable next-line all: calling what is not there throws as well, and all that is thrown here means damage.
    if (!step) throw new Error(`no migration to version ${next}`);
    migrated = step(migrated);
  }
  return migrated;
}
