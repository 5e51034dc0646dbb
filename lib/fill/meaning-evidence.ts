import type { FieldQuestion, LabelOrigin } from './field.ts';
import { readLabelText, readNameText, type TextReading } from './meaning-labels.ts';
import { promptOf } from './meaning-options.ts';

/** Everything that speaks for one field, each text read by itself. */
export type FieldEvidence = {
  readonly field: FieldQuestion;
  /** Texts that name the control outright, strongest first. */
  readonly named: readonly TextReading[];
  /** Text that stands around it. */
  readonly near: readonly TextReading[];
  /** Placeholder, title and a list's first option. */
  readonly hints: readonly TextReading[];
  /** Its name and id. */
  readonly coded: readonly TextReading[];
  /** The nearest heading. */
  readonly over: TextReading | undefined;
};

const outright = new Set<LabelOrigin>(['labelledby', 'for', 'wrap', 'aria-label', 'legend']);
const around = new Set<LabelOrigin>(['cell', 'before', 'after']);

/** A placeholder that shows an address asks for one. */
const example = /^\S*\s*\S+@\S+\.\S+$/;
const readHint = (text: string, label: (text: string) => TextReading): TextReading =>
  text.includes('@') && !text.includes('://') && example.test(text)
    ? { text, what: 'email', weak: false, because: text, people: [] }
    : label(text);

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
    evidence(field: FieldQuestion): FieldEvidence {
      const { name, id, options } = field;
      const named: TextReading[] = [];
      const near: TextReading[] = [];
      const hints: TextReading[] = [];
      for (const { from, text } of field.labels) {
        if (outright.has(from)) named.push(label(text));
        else if (around.has(from)) near.push(label(text));
        else if (from !== 'help' || text.split(' ').length < 4) hints.push(readHint(text, label));
      }
      const prompt = options.length > 0 && field.control !== 'radio' ? promptOf(options) : '';
      if (prompt) hints.push(label(prompt));
      const coded = name ? [readNameText(name)] : [];
      // Django calls the element of "contact" "id_contact": that is no ID of anybody.
      if (id && id !== name && id !== `id_${name}`) coded.push(readNameText(id));
      const heading = field.sections[0];
      return { field, named, near, hints, coded, over: heading ? label(heading) : undefined };
    },
  };
}
export type Reader = ReturnType<typeof createReader>;
