import type { FieldSnapshot } from '@/lib/fill/field.ts';
import type { Root } from './fields-dom.ts';
import { fingerprintOf } from './fields-fingerprint.ts';
import { readState } from './fields-state.ts';
import { sectionsAround } from './outer-sections.ts';
import { type QuestionOptions, readQuestions } from './questions.ts';

export type ReadOptions = QuestionOptions & {
  /** Whether what stands in a control was written by us and not edited since. */
  readonly isOurs?: (element: Element) => boolean;
};

export type FieldsReading = {
  /** In document order. */
  readonly fields: readonly FieldSnapshot[];
  /** The control behind each key; all buttons of a radio group, in order. */
  readonly elements: ReadonlyMap<string, readonly HTMLElement[]>;
  /** Changes when the form's questions do (their kinds, labels and options' number), not with values or generated ids. */
  readonly fingerprint: string;
};

/** Reads what a document asks for and how that stands. Writes nothing, and holds no value of a control: only whether there is one. */
export function readFields(root: Document, options: ReadOptions = {}): FieldsReading {
  const asked = readQuestions(root, options);
  const around = new Map<Root, readonly string[]>();
  const fields = asked.map((one) => ({
    ...one.question,
    ...(one.root !== root && { sections: [...one.question.sections, ...sectionsAround(one.root, around)] }),
    ...readState(one, options.isOurs),
  }));
  const elements = new Map(asked.map(({ question, elements: controls }) => [question.key, controls]));
  return { fields, elements, fingerprint: fingerprintOf(fields) };
}
