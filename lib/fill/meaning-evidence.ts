import type { FieldSnapshot, LabelOrigin } from './field.ts';
import { readLabelText, readNameText, type TextReading } from './meaning-labels.ts';
import { promptOf } from './meaning-options.ts';

/** Where a piece of evidence comes from, for "why". */
export type Origin = LabelOrigin | 'name' | 'id' | 'prompt';
export type Evidence = TextReading & { readonly from: Origin };

/** Everything that speaks for one field, each text read by itself. */
export type FieldEvidence = {
  readonly field: FieldSnapshot;
  /** Texts that name the control outright, strongest first. */
  readonly named: readonly Evidence[];
  /** Text that stands around it. */
  readonly near: readonly Evidence[];
  /** Placeholder, title and a list's first option. */
  readonly hints: readonly Evidence[];
  /** Its name and id. */
  readonly coded: readonly Evidence[];
};

const outright = new Set<LabelOrigin>(['labelledby', 'for', 'wrap', 'aria-label', 'legend']);
const around = new Set<LabelOrigin>(['cell', 'before', 'after']);

/** A placeholder that shows an address asks for one. */
const example = /^\S*\s*\S+@\S+\.\S+$/;

/** Reads texts once each: forms repeat themselves. */
export function createReader() {
  const labels = new Map<string, TextReading>();
  const label = (text: string): TextReading => {
    let reading = labels.get(text);
    if (!reading) {
      reading = readLabelText(text);
      labels.set(text, reading);
    }
    return reading;
  };

  return {
    label,
    evidence(field: FieldSnapshot): FieldEvidence {
      const named: Evidence[] = [];
      const near: Evidence[] = [];
      const hints: Evidence[] = [];
      const coded: Evidence[] = [];
      for (const { from, text } of field.labels) {
        if (from === 'help') continue;
        const list = outright.has(from) ? named : around.has(from) ? near : hints;
        list.push(
          example.test(text) && list === hints ? { text, what: 'email', because: text, people: [], from } : { ...label(text), from },
        );
      }
      const prompt = field.control === 'radio' ? '' : promptOf(field.options);
      if (prompt) hints.push({ ...label(prompt), from: 'prompt' });
      if (field.name) coded.push({ ...readNameText(field.name), from: 'name' });
      if (field.id && field.id !== field.name) coded.push({ ...readNameText(field.id), from: 'id' });
      return { field, named, near, hints, coded };
    },
  };
}
export type Reader = ReturnType<typeof createReader>;
