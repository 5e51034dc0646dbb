import type { FieldSnapshot, LabelOrigin } from '@/lib/fill/field.ts';
import { type FormRule, type Understanding, understandFields } from '@/lib/fill/meaning.ts';

export type Sketch = Partial<Omit<FieldSnapshot, 'label' | 'labels'>> & { readonly label?: string; readonly from?: LabelOrigin };

let count = 0;

/** A field of which only what matters is told. */
export function field({ label = '', from = 'for', ...rest }: Sketch = {}): FieldSnapshot {
  count += 1;
  const labels = label ? [{ from, text: label }] : [];
  return {
    key: `k${count}`,
    control: 'text',
    label,
    labels: rest.placeholder ? [...labels, { from: 'placeholder', text: rest.placeholder }] : labels,
    sections: [],
    name: '',
    id: '',
    autocomplete: '',
    placeholder: '',
    options: [],
    form: 0,
    required: false,
    empty: true,
    ours: false,
    visible: true,
    editable: true,
    ...rest,
  };
}

/** "pi email", or the doubt's name. */
export function say(understanding: Understanding | undefined): string {
  if (!understanding) return 'missing';
  if ('doubt' in understanding) return understanding.doubt;
  return `${understanding.meaning.whose} ${understanding.meaning.what}`;
}

export function understandAll(sketches: readonly Sketch[], rule?: FormRule): string[] {
  const fields = sketches.map(field);
  const understood = understandFields(fields, rule);
  return fields.map(({ key }) => say(understood.get(key)));
}

export const understand = (sketch: Sketch, rule?: FormRule): string => understandAll([sketch], rule)[0] ?? '';

export const options = (...labels: string[]) =>
  labels.map((label, at) => ({ value: at === 0 && /select|choose|^-/i.test(label) ? '' : label, label }));
