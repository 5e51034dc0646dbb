import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controls } from '@/lib/fill/field.ts';
import { kinds, whats } from '@/lib/fill/meaning.ts';
import { formIds, whoses } from '@/lib/guide/ids.ts';
import { settingsSchema } from '@/lib/settings/schema.ts';
import { defaultSettings } from '@/lib/settings/settings.ts';
import { applyTaught, previewTaught, readTaughtFile, taughtForms, writeTaughtFile } from '@/lib/settings/taught-file.ts';
import { runs } from './runs.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const fileOf = (forms: unknown) => bytes(JSON.stringify({ format: 'hms-access-guide/taught-fields', version: 1, forms }));

const words = fc.oneof(
  fc.constantFrom('Unit code', '__proto__', 'I agree', '', 'é', '\uD800', 'x'.repeat(201)),
  fc.string({ maxLength: 8 }),
);
const meaning = fc
  .tuple(fc.constantFrom(...whoses), fc.constantFrom(...whats), fc.constantFrom('', ...kinds))
  .map((parts) => parts.join(' ').trim());
const rule = fc.record({
  control: fc.constantFrom(...controls, 'password'),
  section: words,
  label: words,
  asks: fc.oneof({ weight: 9, arbitrary: meaning }, { weight: 1, arbitrary: words }),
});
const form = fc.record({ form: fc.constantFrom(...formIds), fields: fc.array(rule, { maxLength: 4 }) });

describe('whatever file of taught fields is read in', () => {
  it('of any bytes and any JSON, it is read or refused with a reason', () => {
    const file = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.json().map(bytes), fc.jsonValue().map(fileOf));
    fc.assert(
      fc.property(file, (content) => {
        const reading = readTaughtFile(content);
        if (reading.kind === 'refused') expect(reading.why).toMatch(/^[a-z-]+$/);
        else expect(reading.forms.length).toBeGreaterThan(0);
      }),
    );
  });

  it('what is taken over can be saved, says what it said, and leaves all else as it was', () => {
    fc.assert(
      fc.property(fc.array(form, { maxLength: 3 }), (forms) => {
        const reading = readTaughtFile(fileOf(forms));
        if (reading.kind !== 'read') return;
        const changes = previewTaught(defaultSettings, reading.forms);
        const after = applyTaught(defaultSettings, changes);
        expect(settingsSchema.safeParse(JSON.parse(JSON.stringify(after))).data).toEqual(after);
        expect({ ...after, taught: {} }).toEqual({ ...defaultSettings, taught: {} });
        for (const { form: id, signature, asks } of changes) {
          const last = changes.findLast((one) => one.form === id && one.signature === signature);
          expect(after.taught[id]?.[signature]).toBe(last?.asks ?? asks);
        }
        const again = readTaughtFile(bytes(writeTaughtFile(after)));
        expect(again).toEqual({ kind: 'read', forms: taughtForms(after) });
      }),
      runs(200),
    );
  });
});
