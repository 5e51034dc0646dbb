import { controls } from '@/lib/fill/field.ts';
import { mayBeTaught, parseTaught, partsOfSignature, signatureFrom } from '@/lib/fill/taught.ts';
import type { FieldRule } from '@/lib/guide/form.ts';
import { type FormId, formIds } from '@/lib/guide/ids.ts';
import { type JsonRefusal, readJson } from '@/lib/people/json.ts';
import { z } from '@/lib/zod.ts';
import type { Settings } from './settings.ts';

const format = 'hms-access-guide/taught-fields';
const most = 200;

const words = z.string().check(z.maxLength(200));
const fileSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  forms: z
    .array(
      z.strictObject({
        form: z.enum(formIds),
        fields: z
          .array(
            z
              .strictObject({
                control: z.enum(controls),
                section: words,
                label: words.check(z.minLength(1)),
                asks: words.check(z.refine((text) => parseTaught(text) !== undefined)),
              })
              .check(z.refine((rule) => mayBeTaught({ ...rule, sections: [rule.section] }, undefined))),
          )
          .check(z.maxLength(most)),
      }),
    )
    .check(z.maxLength(formIds.length)),
});

/** What was taught of one form: `fields` as the guide's own rules hold them, so that a maintainer can paste it there. No value, no person. */
type TaughtForm = { readonly form: FormId; readonly fields: readonly FieldRule[] };

export function taughtForms({ taught }: Pick<Settings, 'taught'>): readonly TaughtForm[] {
  return (Object.entries(taught) as [FormId, Readonly<Record<string, string>>][]).flatMap(([form, questions]) => {
    const fields = Object.entries(questions).flatMap(([signature, asks]) => {
      const parts = partsOfSignature(signature);
      return parts ? [{ ...parts, asks }] : [];
    });
    return fields.length === 0 ? [] : [{ form, fields }];
  });
}

export const writeTaughtFile = (settings: Pick<Settings, 'taught'>): string =>
  `${JSON.stringify({ format, version: 1, forms: taughtForms(settings) }, null, 2)}\n`;

export type TaughtRefusal = JsonRefusal | 'not-ours' | 'newer' | 'empty';
export type TaughtReading =
  | { readonly kind: 'read'; readonly forms: readonly TaughtForm[] }
  | { readonly kind: 'refused'; readonly why: TaughtRefusal };

const refused = (why: TaughtRefusal): TaughtReading => ({ kind: 'refused', why });

/** Reads a file of taught fields, hostile until proven otherwise: forms of the guide only, and nothing that a user could not have taught. Changes nothing. */
export function readTaughtFile(bytes: Uint8Array): TaughtReading {
  const json = readJson(bytes);
  if (json.kind === 'refused') return json;
  const head = z.object({ format: z.literal(format), version: z.number() }).safeParse(json.value);
  if (!head.success) return refused('not-ours');
  if (head.data.version > 1) return refused('newer');
  const file = fileSchema.safeParse(json.value);
  if (!file.success) return refused('not-ours');
  return file.data.forms.every(({ fields }) => fields.length === 0) ? refused('empty') : { kind: 'read', forms: file.data.forms };
}

/** What one line of a file would do. `before`: what is remembered of this question now. */
export type TaughtChange = FieldRule & { readonly form: FormId; readonly signature: string; readonly before?: string };

export function previewTaught({ taught }: Pick<Settings, 'taught'>, forms: readonly TaughtForm[]): readonly TaughtChange[] {
  return forms.flatMap(({ form, fields }) =>
    fields.map((field) => {
      const signature = signatureFrom(field);
      const before = taught[form]?.[signature];
      return { ...field, form, signature, ...(before !== undefined && { before }) };
    }),
  );
}

export function applyTaught(settings: Settings, changes: readonly TaughtChange[]): Settings {
  const signed = Map.groupBy(changes, ({ form }) => form);
  const taught = [...signed].map(([form, some]) => [
    form,
    { ...settings.taught[form], ...Object.fromEntries(some.map(({ signature, asks }) => [signature, asks])) },
  ]);
  return { ...settings, taught: { ...settings.taught, ...Object.fromEntries(taught) } };
}
