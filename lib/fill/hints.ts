import type { FieldSnapshot } from './field.ts';

export type Hinted = Pick<FieldSnapshot, 'label' | 'labels' | 'placeholder' | 'pattern' | 'maxLength' | 'control'>;

/** What the page says about the way of writing, what stands in the box itself first. */
export function hintsOf(field: Hinted): readonly string[] {
  return [field.placeholder, ...field.labels.filter(({ from }) => from === 'help' || from === 'title').map(({ text }) => text), field.label]
    .concat(field.labels.map(({ text }) => text))
    .filter((text) => text !== '');
}
