import type { FieldSnapshot } from '@/lib/fill/field.ts';
import type { WriteOrder, WriteOutcome } from '@/lib/fill/plan.ts';
import type { ReadField } from './checks.ts';
import { followEdits } from './edits.ts';
import { type FieldsReading, readFields } from './fields.ts';
import { markOf } from './mark.ts';
import { formOf } from './native.ts';
import { findForeignTargets } from './sends-to.ts';
import { point, showField } from './show-field.ts';
import { undoFill } from './undo.ts';
import { watchForNewFields } from './watch-fields.ts';
import { writeFields } from './write.ts';

export type FormOptions = {
  readonly view: Window & typeof globalThis;
  readonly signal: AbortSignal;
  /** Our own card on the page, which does not count as covering a field. */
  readonly ownHost?: () => Element | undefined;
  /** Where the guide's rule for the form says that its fields are. */
  readonly shadow?: boolean;
  readonly frames?: boolean;
};

/** The form of one document: read without values, written by order, put back. Everything it remembers is gone with the page. */
export type PageForm = {
  readonly read: () => { readonly fields: readonly FieldSnapshot[]; readonly sendsTo: readonly string[]; readonly fingerprint: string };
  readonly write: (order: WriteOrder) => Promise<readonly WriteOutcome[]>;
  readonly undo: () => Promise<{ readonly restored: number; readonly left: number }>;
  /** Scrolls to a field of the last reading and puts the cursor there. */
  readonly show: (key: string) => boolean;
  /** Calls back, for a while, when questions appear after a fill. */
  readonly watch: (onChange: () => void) => void;
};

export function openForm({ view, signal, ownHost, ...readOptions }: FormOptions): PageForm {
  const { document } = view;
  const edits = followEdits(document, signal);
  const begun = new Set<string>();
  let reading: FieldsReading = { fields: [], elements: new Map(), fingerprint: '' };
  let fields: ReadonlyMap<string, ReadField> = new Map();
  const allElements = () => [...reading.elements.values()].flat();

  return {
    read() {
      reading = readFields(document, { ...readOptions, previous: reading, isOurs: edits.isOurs });
      fields = new Map(
        reading.fields.map((snapshot) => {
          const elements = reading.elements.get(snapshot.key) ?? [];
          return [snapshot.key, { snapshot, elements, marks: elements.map(markOf) }];
        }),
      );
      return {
        fields: reading.fields,
        sendsTo: findForeignTargets(allElements(), document, view.origin),
        fingerprint: reading.fingerprint,
      };
    },
    async write(order) {
      const context = { view, fields, edits, begun, signal, ownHost: ownHost?.(), now: () => Date.now() };
      const outcomes = await writeFields(order, context);
      for (const { key, result } of outcomes)
        for (const element of fields.get(key)?.elements ?? []) if (result === 'filled') point(element);
      return outcomes;
    },
    undo: () => undoFill(edits, signal),
    show(key) {
      const found = fields.get(key);
      const [element] = found?.elements ?? [];
      return found !== undefined && element !== undefined && showField(element, found.snapshot.control);
    },
    watch(onChange) {
      const roots = new Set(allElements().map((element) => formOf(element) ?? element.parentElement ?? element));
      watchForNewFields({ roots: [...roots], onChange, signal });
    },
  };
}
